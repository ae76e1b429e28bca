"""Findings looked up by where they stand: a text of a book has thousands, and each row of a table asks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from variorum.model.comparison import Side
from variorum.model.finding import QUOTATIONS, Finding
from variorum.model.span import Span

What = TypeVar("What")
#: Code points that count as one place.
_NEAR = 500


class ByPlace(Generic[What]):
    """Findings with something to each of them."""

    def __init__(self, findings: Iterable[tuple[Finding, What]]) -> None:
        self._near: dict[tuple[Side, int], list[tuple[Finding, What]]] = defaultdict(list)
        for finding, what in findings:
            sides = _sides(finding.left, finding.right)
            for key in {key for side, spans in sides for key in _keys(side, spans)}:
                self._near[key].append((finding, what))

    def at(self, left: Sequence[Span], right: Sequence[Span]) -> list[tuple[Finding, What]]:
        """Those near the first place asked for: whatever is about it has something there."""
        for side, spans in _sides(left, right):
            if spans:
                found = (each for key in _keys(side, spans[:1]) for each in self._near.get(key, ()))
                return list({finding.id: (finding, what) for finding, what in found}.values())
        return []


def is_on_all(finding: Finding, left: Sequence[Span], right: Sequence[Span]) -> bool:
    """Whether it is on a quotation, and on all of these parts."""
    return (
        finding.kind in QUOTATIONS
        and not_empty(finding.left) >= set(left)
        and not_empty(finding.right) >= set(right)
    )


def is_exactly_on(finding: Finding, left: Sequence[Span], right: Sequence[Span]) -> bool:
    """Whether it is on these places and no others."""
    return not_empty(finding.left) == set(left) and not_empty(finding.right) == set(right)


def is_around(finding: Finding, left: Sequence[Span], right: Sequence[Span]) -> bool:
    """Whether each of these places lies in one of its own."""
    return _inside(left, finding.left) and _inside(right, finding.right)


def not_empty(spans: Iterable[Span]) -> set[Span]:
    """Without places in which nothing stands: the other text has the words."""
    return {span for span in spans if span.start < span.end}


def _sides(left: Sequence[Span], right: Sequence[Span]) -> tuple[tuple[Side, Sequence[Span]], ...]:
    return ("left", left), ("right", right)


def _keys(side: Side, spans: Iterable[Span]) -> Iterator[tuple[Side, int]]:
    for span in spans:
        for at in range(span.start // _NEAR, span.end // _NEAR + 1):
            yield side, at


def _inside(places: Sequence[Span], spans: Sequence[Span]) -> bool:
    return all(any(s.start <= p.start and p.end <= s.end for s in spans) for p in places)


def met(places: Sequence[Span], spans: Sequence[Span]) -> bool:
    """Whether each of the places has something of one of the spans."""
    return all(any(place.overlaps(span) for span in spans) for place in places)
