"""Places of one text in their order, by the tens of thousands: as numbers, which become spans when looked at.

A span is an object: to make one for each hit of a frequent word took longer than to find them, and Python's collector
then looked through all of them.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from variorum.model.span import Span


class Places(Sequence[Span]):
    """Spans that rise and do not overlap."""

    __slots__ = ("ends", "starts")

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self.starts, self.ends = array("L"), array("L")
        for span in spans:
            self.add(span.start, span.end)

    def add(self, start: int, end: int) -> None:
        """One more, after all others."""
        self.starts.append(start)
        self.ends.append(end)

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, number: int) -> Span: ...
    @overload
    def __getitem__(self, number: slice) -> list[Span]: ...
    def __getitem__(self, number: int | slice) -> Span | list[Span]:
        if isinstance(number, slice):
            return [Span(*ends) for ends in zip(self.starts[number], self.ends[number], strict=True)]
        return Span(self.starts[number], self.ends[number])

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self.starts, self.ends)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Places):
            return NotImplemented
        return self.starts == other.starts and self.ends == other.ends

    __hash__ = None  # type: ignore[assignment]  # places are added

    def number(self, span: Span) -> int | None:
        """Which of them a span is; None where it is none of them."""
        at = bisect_left(self.starts, span.start)
        return at if at < len(self) and self[at] == span else None

    def touching(self, start: int, end: int) -> list[Span]:
        """Those that begin before `end` and do not end before `start`."""
        return self[bisect_left(self.ends, start) : bisect_left(self.starts, end)]

    def without(self, numbers: Iterable[int]) -> Places:
        """All but these."""
        left_out = set(numbers)
        if not left_out:
            return self
        return Places(span for number, span in enumerate(self) if number not in left_out)
