"""One scroll position for two texts of different length.

The map is piecewise linear through the knots, places that tell the same on both sides. The position v is
the mean of the two heights scrolled past, so v at a knot needs nothing but the knot's own two heights:
when estimated heights are corrected, no table has to be built anew, and only the O(log n) knots looked
at by the bisection are ever turned into pixels: the fewer, the nearer one stays to where one was.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from variorum.model.frozen import dataclass

Point = tuple[float, float]


@dataclass(slots=True)
class Near:
    """Which knots were the right ones last time: those of the next map are looked for from there on."""

    first: int = 0
    last: int = 0
    after: int = 0


class ScrollMap:
    """v → (left height, right height): monotone, continuous, and exact at every knot between the ends.

    `knot(i)` for i < count gives rising pairs of heights. `start` and `end` are the pairs at the two
    ends of the way; knots that do not lie strictly between them on both sides are passed over, because a
    text cannot be scrolled past its end to meet them. `near` is kept from one map to the next.
    """

    __slots__ = ("_end", "_first", "_knot", "_last", "_near", "_start")

    def __init__(
        self, count: int, knot: Callable[[int], Point], start: Point, end: Point, near: Near | None = None
    ) -> None:
        self._knot, self._start = knot, start
        self._end = (max(start[0], end[0]), max(start[1], end[1]))
        # A frame asks for eight maps: without it, each looked at 28 knots of 10,000.
        self._near = near = near if near is not None else Near()
        self._first = near.first = first_where(self._past_start, 0, count, near.first)
        self._last = near.last = first_where(self._not_before_end, self._first, count, near.last)

    def _past_start(self, index: int) -> bool:
        left, right = self._knot(index)
        return left > self._start[0] and right > self._start[1]

    def _not_before_end(self, index: int) -> bool:
        left, right = self._knot(index)
        return left >= self._end[0] or right >= self._end[1]

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
        low, high = self._around(target)
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
        low, high = self._around(2 * v + self._start[0] + self._start[1])
        return 0 if high[0] - low[0] < high[1] - low[1] else 1

    def _around(self, target: float) -> tuple[Point, Point]:
        """The points before and after the place where the two heights have this sum."""

        def is_after(index: int) -> bool:
            left, right = self._knot(index)
            return left + right > target

        near = self._near
        near.after = after = first_where(is_after, self._first, self._last, near.after)
        return self._point(after - 1), self._point(after)

    def _point(self, index: int) -> Point:
        if index < self._first:
            return self._start
        return self._knot(index) if index < self._last else self._end

    def _v(self, point: Point) -> float:
        return (point[0] + point[1] - self._start[0] - self._start[1]) / 2


def first_where(holds: Callable[[int], bool], low: int, high: int, near: int) -> int:
    """The first number from `low` on where something holds that holds for all after it; `high` where for none.

    Looked for from `near` on, in steps that double.
    """
    step = 1
    near = min(max(near, low), high)
    if near < high and not holds(near):
        low = near + 1
        while (there := near + step) < high:
            if holds(there):
                return bisect_left(range(there), True, lo=low, key=holds)
            low, step = there + 1, 2 * step
        return bisect_left(range(high), True, lo=low, key=holds)
    high = near
    while (there := near - step) >= low:
        if not holds(there):
            return bisect_left(range(high), True, lo=there + 1, key=holds)
        high, step = there, 2 * step
    return bisect_left(range(high), True, lo=low, key=holds)
