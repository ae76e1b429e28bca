"""Which places of both texts are to stand level while one scrolls."""

from __future__ import annotations

from collections.abc import Sequence
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
    for link in comparison.links:
        here = (link.left.start, link.right.start)
        if link.kind == "quote" or here[0] < left[0].start or here[1] < right[0].start:
            continue  # a headline stands still above the texts
        length = min(link.left.end - link.left.start, 400)
        pairs.append((*here, link.score * (0.2 + length / 100)))
        ends[here] = (link.left.end, link.right.end)
    chain = heaviest_chain(pairs, through)
    knots: list[tuple[int, int]] = []
    for at, here in enumerate(chain):
        knots.append(here)
        end = ends.get(here)
        after = (
            chain[at + 1] if at + 1 < len(chain) else (len(comparison.left) + 9, len(comparison.right) + 9)
        )
        if end is not None and end[0] <= after[0] and end[1] <= after[1]:
            gaps = (after[0] - end[0], after[1] - end[1])
            if max(gaps) > 3:
                knots.append(end)
    return knots
