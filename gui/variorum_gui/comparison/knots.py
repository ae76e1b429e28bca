"""Which places of both texts are to stand level while one scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from variorum.model.comparison import Comparison
from variorum_gui.comparison.chain import heaviest_chain
from variorum_gui.comparison.segments import Segment

if TYPE_CHECKING:
    from variorum_gui.comparison.content import Content
    from variorum_gui.comparison.scroller import Scroller


def knots_in(content: Content, through: tuple[int, int] | None = None) -> Sequence[tuple[int, int]]:
    """The knots of two texts, by way of a pair that the reader is at; aligned rows are level everywhere."""
    comparison = content.shown.comparison
    if content.rows or through is None or comparison is None:
        return () if content.rows else content.knots
    return knots_of(comparison, content.left.segments, content.right.segments, through)


def pass_through(scroller: Scroller, content: Content, pair: tuple[int, int]) -> None:
    """Put the map of a scroller through this pair, which may cross others."""
    scroller.through, scroller.knots = pair, knots_in(content, pair)


def knots_of(
    comparison: Comparison,
    left: Sequence[Segment],
    right: Sequence[Segment],
    through: tuple[int, int] | None = None,
) -> list[tuple[int, int]]:
    """Pairs of code points that are to stand level: beginnings of links, and ends before a gap."""
    if not left or not right:
        return []
    pairs: list[tuple[int, int, float]] = []
    ends: dict[tuple[int, int], tuple[int, int]] = {}
    first = left[0].start, right[0].start
    for link in comparison.links:
        one, other = link.left, link.right
        start, start_there, end = one.start, other.start, one.end
        if link.kind == "quote" or start < first[0] or start_there < first[1]:
            continue  # a headline stands still above the texts
        length = end - start if end - start < 400 else 400
        pairs.append((start, start_there, link.score * (0.2 + length / 100)))
        ends[start, start_there] = end, other.end
    chain = heaviest_chain(pairs, through)
    knots: list[tuple[int, int]] = []
    for here, after in pairwise([*chain, (len(comparison.left) + 9, len(comparison.right) + 9)]):
        knots.append(here)
        if here in ends:
            gap, gap_there = after[0] - ends[here][0], after[1] - ends[here][1]
            if gap >= 0 and gap_there >= 0 and (gap > 3 or gap_there > 3):
                knots.append(ends[here])
    return knots
