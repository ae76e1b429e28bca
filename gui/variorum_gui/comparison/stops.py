"""What next and previous walk through: changes between versions, shared passages of two outlets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import partial

from variorum.model.comparison import Comparison, Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison.marks import Passage
from variorum_gui.comparison.passages import Paragraphs, groups_in_paragraphs
from variorum_gui.shown import Place


@dataclass(frozen=True, slots=True)
class Stop:
    """One change or shared passage; a side is None where there is nothing to see of it."""

    left: Span | None
    right: Span | None

    def span(self, side: Side) -> Span | None:
        """Its place on one side."""
        return self.left if side == "left" else self.right


def stops_of(
    comparison: Comparison,
    passages: Sequence[Passage],
    knots: Sequence[tuple[int, int]],
    paragraphs: tuple[Paragraphs, Paragraphs],
) -> tuple[Stop, ...]:
    """In the order of reading: by the place on the left, or the place on the left beside it."""
    if comparison.mode == "outlets":
        found = [Stop(p.left, p.right) for p in passages if p.role != "same"]
    else:
        found = list(_changes(comparison, passages, paragraphs))
    return tuple(sorted(found, key=lambda stop: _order(stop, knots)))


def _changes(
    comparison: Comparison, passages: Sequence[Passage], paragraphs: tuple[Paragraphs, Paragraphs]
) -> Iterator[Stop]:
    for passage in passages:
        if passage.role == "moved":
            yield Stop(passage.left, passage.right)
    for span in groups_in_paragraphs(comparison.only_left, paragraphs[0], comparison.left):
        yield Stop(span, None)
    for span in groups_in_paragraphs(comparison.only_right, paragraphs[1], comparison.right):
        yield Stop(None, span)
    for link in comparison.links:
        if link.kind != "quote" and link.tier in ("sure", "likely"):
            for edit in link.edits:
                yield Stop(edit.left, edit.right)


def _order(stop: Stop, knots: Sequence[tuple[int, int]]) -> tuple[float, int]:
    if stop.left is not None:
        return (stop.left.start, stop.right.start if stop.right is not None else 0)
    assert stop.right is not None
    return (left_of(stop.right.start, knots), stop.right.start)


def left_of(position: int, knots: Sequence[tuple[int, int]]) -> float:
    """The code point on the left that stands beside one on the right."""
    at = bisect_right(knots, position, key=lambda knot: knot[1])
    if not at:
        return position if not knots else knots[0][0] - (knots[0][1] - position) * 1e-6
    left, right = knots[at - 1]
    # Just after the knot: what is only on the right comes before what follows on the left.
    return left + min(0.9, (position - right) * 1e-6)


def stop_at(stops: Sequence[Stop], place: Place) -> int:
    """The number of the stop at a place, -1 where there is none."""
    numbers = [i for i, stop in enumerate(stops) if stop.span(place.side) is not None]
    inside = [i for i in numbers if _overlap(stops[i].span(place.side), place.span)]
    nearest = partial(_from_start, stops, place)
    return min(inside, key=nearest) if inside else -1


def _overlap(one: Span | None, other: Span) -> bool:
    return one is not None and one.start <= other.end and other.start <= one.end


def _from_start(stops: Sequence[Stop], place: Place, number: int) -> int:
    """How far a stop begins from where a place does."""
    span = stops[number].span(place.side)
    return abs((span.start if span is not None else 0) - place.span.start)
