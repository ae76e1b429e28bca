"""Runs of paragraphs folded to one line: page clutter always, what did not change where asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import groupby

from variorum_gui.comparison.segments import Segment


def clutter_folded(segments: Sequence[Segment], opened: Collection[int]) -> tuple[Segment, ...]:
    """`segments` with each run of page clutter as one line that opens.

    `opened` are the starts of folds that were opened.
    """
    return _folded(segments, lambda segment: segment.role == "furniture", opened, _clutter_words)


def unchanged_folded(
    segments: Sequence[Segment], changed: Collection[int], opened: Collection[int]
) -> tuple[Segment, ...]:
    """`segments` with runs that hold no change folded; `changed` are indexes that stay."""
    kept = {segments[i].start for i in changed}

    def unchanged(segment: Segment) -> bool:
        return segment.start not in kept

    return _folded(segments, unchanged, opened, _unchanged_words)


def _folded(
    segments: Sequence[Segment],
    to_fold: Callable[[Segment], bool],
    opened: Collection[int],
    words: Callable[[list[Segment]], str],
) -> tuple[Segment, ...]:
    made: list[Segment] = []
    for fold, group in groupby(segments, key=to_fold):
        run = list(group)
        if fold and run[0].start not in opened:
            made.append(Segment(run[0].start, run[-1].end, run[0].role, kind="fold", words=words(run)))
        else:
            made += run
    return tuple(made)


def _clutter_words(run: list[Segment]) -> str:
    count = sum(segment.opens for segment in run)
    return "1 line of page clutter" if count == 1 else f"{count} lines of page clutter"


def _unchanged_words(run: list[Segment]) -> str:
    numbers = [segment.number for segment in run if segment.number]
    if not numbers:
        return "nothing changed here"
    if numbers[0] == numbers[-1]:
        return f"¶{numbers[0]} unchanged"
    return f"¶{numbers[0]} to ¶{numbers[-1]} unchanged"
