"""The names or figures that stand at a place of a text, looked for there alone: a text may have thousands.

>>> told = Places([Span(20, 24), Span(3, 5)])
>>> told.overlap(Span(4, 9)), told.overlap(Span(5, 20))
(True, False)
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Generic, Protocol, TypeVar

from variorum.model.span import Span

#: Code points; none is longer.
_LONGEST = 1_000


class Placed(Protocol):
    """Whatever has a place in a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_PlacedT = TypeVar("_PlacedT", bound=Placed)


def touching(placed: Sequence[_PlacedT], place: Span) -> list[_PlacedT]:
    """Those that share a code point with the place, or have an empty one within; `placed` are in order."""
    first = bisect_left(placed, place.start - _LONGEST, key=lambda item: item.start)
    last = bisect_left(placed, place.end, key=lambda item: item.start)
    return [item for item in placed[first:last] if place.start < item.end]


class AnyLength(Generic[_PlacedT]):
    """Of a text what may be longer than names and figures are, as quotations: asked for at one place after another."""

    def __init__(self, placed: Iterable[_PlacedT]) -> None:
        self._placed = sorted(placed, key=lambda item: item.start)
        self._reached = list(accumulate((item.end for item in self._placed), max))

    def touching(self, place: Span) -> list[_PlacedT]:
        """Those that share a code point with the place, in order."""
        first = bisect_right(self._reached, place.start)
        last = bisect_left(self._placed, place.end, key=lambda item: item.start)
        return [item for item in self._placed[first:last] if place.start < item.end]


class Places:
    """Places of a text, of which it is asked whether any overlaps another."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._apart: list[Span] = []
        for span in sorted(spans):
            last = self._apart[-1] if self._apart else None
            if last and span.start < last.end:
                self._apart[-1] = Span(last.start, max(last.end, span.end))
            else:
                self._apart.append(span)
        self._ends = [span.end for span in self._apart]

    def overlap(self, place: Span) -> bool:
        """Whether one of them shares a code point with the place."""
        at = bisect_right(self._ends, place.start)
        return at < len(self._apart) and self._apart[at].overlaps(place)
