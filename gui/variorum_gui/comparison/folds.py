"""Runs of paragraphs folded to one line: page clutter always, what did not change where asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import groupby

from variorum.model.comparison import Comparison, Side
from variorum_gui.comparison.marks import BySegment
from variorum_gui.comparison.segments import Segment
from variorum_gui.comparison.stops import Stop


def clutter_folded(segments: Sequence[Segment], opened: Collection[int]) -> tuple[Segment, ...]:
    """`segments` with each run of page clutter as one line that opens.

    `opened` are the starts of folds that were opened.
    """
    return _folded(segments, lambda segment: segment.role == "furniture", opened, _clutter_words)


def alike_folded(
    segments: Sequence[Segment], keep: Collection[int], opened: Collection[int], words: str
) -> tuple[Segment, ...]:
    """`segments` with runs that tell nothing different folded; `keep` are the indexes that stay."""
    kept = {segments[i].start for i in keep} | {
        segment.start for segment in segments if segment.kind == "fold"
    }

    def says(run: list[Segment]) -> str:
        numbers = [segment.number for segment in run if segment.number]
        if not numbers:
            return f"a line {words}"
        first, last = numbers[0], numbers[-1]
        return f"¶{first} {words}" if first == last else f"¶{first} to ¶{last} {words}"

    # Page clutter has a fold of its own, and was opened to be read.
    return _folded(segments, lambda one: one.start not in kept and one.role != "furniture", opened, says)


def differing(
    comparison: Comparison,
    stops: Sequence[Stop],
    segments: Sequence[Segment],
    side: Side,
) -> set[int]:
    """The segments to keep where only differences are wanted.

    Between versions those with a change; between outlets those with a sentence the other does not have.
    """
    if comparison.mode == "versions":
        spans = [span for stop in stops if (span := stop.span(side)) is not None]
    else:
        spans = list(comparison.only_left if side == "left" else comparison.only_right)
    found = BySegment(segments, ((span.start, span.end) for span in spans))
    return {*found.segments()}


def _folded(
    segments: Sequence[Segment],
    to_fold: Callable[[Segment], bool],
    opened: Collection[int],
    words: Callable[[list[Segment]], str],
) -> tuple[Segment, ...]:
    made: list[Segment] = []
    for fold, group in groupby(segments, key=to_fold):
        run = list(group)
        if not fold:
            made += run
            continue
        start, role = run[0].start, run[0].role
        if start in opened:
            again = f"Fold again: {words(run)}"
            made += (Segment(start, start, role, kind="fold", unfolded=True, words=again), *run)
        else:
            made.append(Segment(start, run[-1].end, role, kind="fold", words=words(run)))
    return tuple(made)


def _clutter_words(run: list[Segment]) -> str:
    count = sum(segment.opens for segment in run)
    return "1 paragraph of page clutter" if count == 1 else f"{count} paragraphs of page clutter"
