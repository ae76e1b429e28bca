"""Runs of paragraphs folded to one line: page clutter always, what did not change where asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import groupby
from typing import Literal

from variorum.model.comparison import Side
from variorum_gui.comparison.marks import BySegment
from variorum_gui.comparison.segments import Segment
from variorum_gui.comparison.stops import Stop
from variorum_gui.comparison.told_differently import told_differently
from variorum_gui.kinds_of_edit import Kinds
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.shown import Shown

#: A line that stands for paragraphs that tell nothing different: without numbers, with one, with several.
Alike = Literal["unchanged", "told in both"]
_ALIKE: dict[Alike, tuple[str, str, str]] = {
    "unchanged": (
        marked("a line unchanged"),
        marked("¶{first} unchanged"),
        marked("¶{first} to ¶{last} unchanged"),
    ),
    "told in both": (
        marked("a line told in both"),
        marked("¶{first} told in both"),
        marked("¶{first} to ¶{last} told in both"),
    ),
}


def without_closers(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """`segments` without the lines that fold again what was opened."""
    return tuple(segment for segment in segments if not segment.unfolded)


def clutter_folded(segments: Sequence[Segment], opened: Collection[int]) -> tuple[Segment, ...]:
    """`segments` with each run of page clutter as one line that opens.

    `opened` are the starts of folds that were opened.
    """
    return _folded(segments, lambda segment: segment.role == "furniture", opened, _clutter_words)


def alike_folded(
    segments: Sequence[Segment], keep: Collection[int], opened: Collection[int], why: Alike
) -> tuple[Segment, ...]:
    """`segments` with runs that tell nothing different folded; `keep` are the indexes that stay."""
    kept = {segments[i].start for i in keep} | {
        segment.start for segment in segments if segment.kind == "fold"
    }

    none, one, several = _ALIKE[why]

    def says(run: list[Segment]) -> str:
        numbers = [segment.number for segment in run if segment.number]
        if not numbers:
            return tr(none)
        first, last = numbers[0], numbers[-1]
        return tr(one if first == last else several, first=first, last=last)

    # Page clutter has a fold of its own, and was opened to be read.
    return _folded(segments, lambda each: each.start not in kept and each.role != "furniture", opened, says)


def differing(
    shown: Shown,
    stops: Sequence[Stop],
    segments: Sequence[Segment],
    side: Side,
    kinds: Kinds,
) -> set[int]:
    """The segments to keep where only differences are wanted.

    Between versions those with a change; between outlets those that are more than told in both.
    """
    comparison = shown.comparison
    if comparison is None:
        return set()
    if comparison.mode == "versions":
        spans = [span for stop in stops if (span := stop.span(side)) is not None]
    else:
        spans = told_differently(comparison, shown.findings, side, kinds)
    found = BySegment(segments, ((span.start, span.end) for span in spans))
    return {*found.segments()}


def _folded(
    segments: Sequence[Segment],
    to_fold: Callable[[Segment], bool],
    opened: Collection[int],
    words: Callable[[list[Segment]], str],
) -> tuple[Segment, ...]:
    if not any(map(to_fold, segments)):
        return tuple(segments)  # the very same where it was one
    made: list[Segment] = []
    for fold, group in groupby(segments, key=to_fold):
        run = list(group)
        if not fold:
            made += run
            continue
        start, role = run[0].start, run[0].role
        if start in opened:
            again = tr("Fold again: {what}", what=words(run))
            made += (Segment(start, start, role, kind="fold", unfolded=True, words=again), *run)
        else:
            made.append(Segment(start, run[-1].end, role, kind="fold", words=words(run)))
    return tuple(made)


def _clutter_words(run: list[Segment]) -> str:
    count = sum(segment.opens for segment in run)
    return tr_many("{n} paragraph of page clutter", "{n} paragraphs of page clutter", count)
