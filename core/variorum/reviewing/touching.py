"""The names or figures that stand at a place of a text, looked for there alone: a text may have thousands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol, TypeVar

from variorum.model.span import Span

#: Code points; none is longer.
_LONGEST = 1_000


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_PlacedT = TypeVar("_PlacedT", bound=_Placed)


def touching(placed: Sequence[_PlacedT], place: Span) -> list[_PlacedT]:
    """Those that share a code point with the place, or have an empty one within; `placed` are in order."""
    first = bisect_left(placed, place.start - _LONGEST, key=lambda item: item.start)
    last = bisect_left(placed, place.end, key=lambda item: item.start)
    return [item for item in placed[first:last] if place.start < item.end]
