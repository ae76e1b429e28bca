"""One scroll position for two texts of different length.

The map is piecewise linear through the knots, places that tell the same on both sides. The position v is
the mean of the two heights scrolled past, so v at a knot needs nothing but the knot's own two heights:
when estimated heights are corrected, no table has to be built anew, and only the O(log n) knots looked
at by the bisection are ever turned into pixels.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Sum:
    """The knots as a sorted sequence of their positions v, for `bisect`."""

    knot: Callable[[int], Point]
    count: int

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> float:
        left, right = self.knot(index)
        return left + right


class ScrollMap:
    """v → (left height, right height): monotone, continuous, and exact at every knot between the ends.

    `knot(i)` for i < count gives rising pairs of heights. `start` and `end` are the pairs at the two
    ends of the way; knots that do not lie strictly between them on both sides are passed over, because a
    text cannot be scrolled past its end to meet them.
    """

    __slots__ = ("_end", "_first", "_knot", "_last", "_start", "_sums")

    def __init__(self, count: int, knot: Callable[[int], Point], start: Point, end: Point) -> None:
        self._knot, self._start = knot, start
        self._end = (max(start[0], end[0]), max(start[1], end[1]))
        self._sums = _Sum(knot, count)
        self._first = bisect_left(range(count), True, key=lambda i: self._past(i, self._start))
        self._last = bisect_left(range(count), True, lo=self._first, key=lambda i: not self._before_end(i))

    def _past(self, index: int, point: Point) -> bool:
        left, right = self._knot(index)
        return left > point[0] and right > point[1]

    def _before_end(self, index: int) -> bool:
        left, right = self._knot(index)
        return left < self._end[0] and right < self._end[1]

    @property
    def length(self) -> float:
        """The largest v."""
        return (self._end[0] - self._start[0] + self._end[1] - self._start[1]) / 2

    def at(self, v: float) -> Point:
        """The two heights at v; v beyond the ends counts as the end."""
        if v <= 0:
            return self._start
        if v >= self.length:
            return self._end
        target = 2 * v + self._start[0] + self._start[1]
        after = bisect_right(self._sums, target, lo=self._first, hi=self._last)
        low, high = self._point(after - 1), self._point(after)
        span = high[0] + high[1] - low[0] - low[1]
        share = (target - low[0] - low[1]) / span if span > 0 else 0.0
        return (low[0] + share * (high[0] - low[0]), low[1] + share * (high[1] - low[1]))

    def position(self, side: int, height: float, other: float | None = None) -> float:
        """The v at which side 0 (left) or 1 (right) stands at `height`.

        Where that side stands still for a while: when the other side stands at `other`, or the middle of the while.
        """
        if other is not None and self._end[side] <= self._start[side]:  # a short text, which never moves
            return self.position(1 - side, other)
        if height <= self._start[side]:
            return 0.0
        if height >= self._end[side]:
            return self.length
        span = range(self._first, self._last)
        low = self._first + bisect_left(span, height, key=lambda i: self._knot(i)[side])
        high = self._first + bisect_right(span, height, key=lambda i: self._knot(i)[side])
        if low < high:
            first, last = self._point(low), self._point(high - 1)
            if other is None:
                return (self._v(first) + self._v(last)) / 2
            between = min(max(other, first[1 - side]), last[1 - side])
            return self._v((height, between))
        before, after = self._point(low - 1), self._point(low)
        rise = after[side] - before[side]
        share = (height - before[side]) / rise if rise > 0 else 0.5
        return self._v(before) + share * (self._v(after) - self._v(before))

    def slower_side(self, v: float) -> int:
        """The side that moves less around v: the other one says more exactly where the reader is."""
        target = 2 * v + self._start[0] + self._start[1]
        after = bisect_right(self._sums, target, lo=self._first, hi=self._last)
        low, high = self._point(after - 1), self._point(after)
        return 0 if high[0] - low[0] < high[1] - low[1] else 1

    def _point(self, index: int) -> Point:
        if index < self._first:
            return self._start
        return self._knot(index) if index < self._last else self._end

    def _v(self, point: Point) -> float:
        return (point[0] + point[1] - self._start[0] - self._start[1]) / 2
