"""Where both columns stand. All scrolling goes through one position; Qt is not needed here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from variorum.model.frozen import dataclass
from variorum_gui.comparison.scroll_map import Near, ScrollMap

#: Less than can be seen (pixels): by so much a height may fall short of the line it was taken from.
_NOTHING = 0.01


class Column(Protocol):
    """What the scroller asks of a text."""

    @property
    def total(self) -> int: ...

    def y_of(self, position: int) -> float: ...

    def top(self, segment: int) -> int: ...

    def segment_at(self, y: float) -> int: ...

    def position_at(self, y: float) -> int: ...

    def share_at(self, segment: int, y: float) -> float: ...

    def y_at(self, segment: int, share: float) -> float: ...


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """What stands at the line of sight: a segment of one side and how far down in it, 0–1; beyond, in a gap below.

    `at_top` marks the very beginning, which stays the beginning whatever happens to sizes. `beside` is the
    segment and share of the other side: it counts where this one stands still, and where each goes its way.
    """

    side: int
    segment: int
    share: float
    at_top: bool = False
    beside: tuple[int, float] | None = None


class Scroller:
    """One position for both columns, level at each knot on the line of sight."""

    def __init__(self, left: Column, right: Column, knots: Sequence[tuple[int, int]] = ()) -> None:
        self.columns = (left, right)
        self.knots = knots
        #: The pair of code points the knots were made to pass through, if any.
        self.through: tuple[int, int] | None = None
        self.height = 600
        self.synchronised = True
        self._v = 0.0
        #: Heights scrolled past on either side while the two are not synchronised.
        self._apart = [0.0, 0.0]
        #: What is read, since the reader scrolled last: sizes may change there and back again without drift.
        self._kept: ReadingPlace | None = None
        self._near = Near()

    @property
    def sight(self) -> float:
        """Distance of the line of sight from the view's top: the height at which links are level."""
        return float(round(min(self.height * 0.3, 220.0)))

    def map(self) -> ScrollMap:
        """The map as it is with the heights known just now."""
        left, right = self.columns
        knots, sight = self.knots, self.sight

        def knot(index: int) -> tuple[float, float]:
            a, b = knots[index]
            return (left.y_of(a), right.y_of(b))

        ends = tuple(column.total - self.height + sight for column in self.columns)
        return ScrollMap(len(knots), knot, (sight, sight), (ends[0], ends[1]), self._near)

    @property
    def v(self) -> float:
        """The position, from 0 to `length`."""
        return self._v

    @property
    def length(self) -> float:
        """The largest position."""
        return self.map().length

    def tops(self) -> tuple[int, int]:
        """How many pixels of each column are above the view."""
        if not self.synchronised:
            return (round(self._apart[0]), round(self._apart[1]))
        left, right = self.map().at(self._v)
        return (round(left - self.sight), round(right - self.sight))

    def scroll_to(self, v: float) -> None:
        """Go to a position; beyond the ends counts as the end."""
        self._kept = None
        self._v = min(max(0.0, _held_exactly(v)), self.length)
        if not self.synchronised:
            self._apart = [self._limit(i, y - self.sight) for i, y in enumerate(self.map().at(self._v))]

    def scroll_by(self, pixels: float, side: int | None = None) -> None:
        """Move by some pixels; not synchronised, only `side` moves."""
        if self.synchronised or side is None:
            self.scroll_to(self._v + pixels)
            return
        self._kept = None
        self._apart[side] = self._limit(side, self._apart[side] + pixels)
        self._v = self.map().position(0, self._apart[0] + self.sight)

    def show(self, side: int, y: float, other: float | None = None) -> None:
        """Bring a height of one column to the line of sight, and that of the other where the map lets it."""
        if not self.synchronised:
            self._apart[side] = self._limit(side, y - self.sight)
            if other is not None:
                self._apart[1 - side] = self._limit(1 - side, other - self.sight)
        self._v = _held_exactly(self.map().position(side, y, other))
        if other is None:
            other = self._heights()[1 - side]
        # Kept as asked for: the first and the last lines cannot come to the line of sight in every size.
        self._kept = ReadingPlace(
            side, *self._segment_and_share(side, y), beside=self._segment_and_share(1 - side, other)
        )

    def set_synchronised(self, on: bool) -> None:
        """Lock the sides together again where the left one stands, or let each go its way."""
        if on == self.synchronised:
            return
        self._kept = None
        if on:
            self._v = self.map().position(0, self._apart[0] + self.sight)
        else:
            self._apart = [float(top) for top in self.tops()]
        self.synchronised = on

    def place(self) -> ReadingPlace:
        """What is being read, to come back to it after sizes have changed."""
        if self._kept is None:
            self._kept = self._place()
        return self._kept

    def standing(self) -> ReadingPlace:
        """What really stands at the line of sight on both sides, whatever was asked for."""
        return self._place()

    def stands_at(self, place: ReadingPlace, within: int) -> bool:
        """Whether both sides stand there as the map is now, give or take so many pixels."""
        if place.at_top or place.beside is None:
            return True
        heights = self._heights()
        own = abs(heights[place.side] - self.columns[place.side].y_at(place.segment, place.share))
        other = abs(heights[1 - place.side] - self.columns[1 - place.side].y_at(*place.beside))
        return max(own, other) <= within

    def pair_at(self, place: ReadingPlace) -> tuple[int, int]:
        """The code points, left and right, of the lines of a place found by `standing`."""
        here, there = self.columns[place.side], self.columns[1 - place.side]
        one = here.position_at(here.y_at(place.segment, place.share))
        other = there.position_at(there.y_at(*(place.beside or (0, 0.0))))
        return (other, one) if place.side else (one, other)

    def return_to(self, place: ReadingPlace) -> None:
        """Stand again where `place` was taken."""
        self._kept = place
        if place.at_top:
            self._v, self._apart = 0.0, [0.0, 0.0]
            return
        y = self.columns[place.side].y_at(place.segment, place.share)
        other = self.columns[1 - place.side].y_at(*place.beside) if place.beside is not None else None
        self._v = _held_exactly(self.map().position(place.side, y, other))
        if not self.synchronised:
            self._apart = [self._limit(i, top) for i, top in enumerate(self._apart)]
            self._apart[place.side] = self._limit(place.side, y - self.sight)
            if other is not None:
                self._apart[1 - place.side] = self._limit(1 - place.side, other - self.sight)

    def _place(self) -> ReadingPlace:
        if self._v <= 0 and not any(self._apart):
            return ReadingPlace(0, 0, 0.0, at_top=True)
        # The side that moves more says more exactly where we are.
        side = 1 - self.map().slower_side(self._v) if self.synchronised else 0
        found = [self._segment_and_share(i, y) for i, y in enumerate(self._heights())]
        if found[side][1] > 1 >= found[1 - side][1]:  # nobody reads in a gap
            side = 1 - side
        return ReadingPlace(side, *found[side], beside=found[1 - side])

    def _heights(self) -> tuple[float, float]:
        """What stands at the line of sight, in pixels of either column."""
        if self.synchronised:
            return self.map().at(self._v)
        return (self._apart[0] + self.sight, self._apart[1] + self.sight)

    def _segment_and_share(self, side: int, y: float) -> tuple[int, float]:
        column = self.columns[side]
        segment = column.segment_at(y + _NOTHING)
        share = column.share_at(segment, y)
        return segment, 0.0 if -_NOTHING < share < 0 else share

    def _limit(self, side: int, top: float) -> float:
        return min(max(0.0, top), max(0.0, float(self.columns[side].total - self.height)))


def _held_exactly(v: float) -> float:
    """In 1024ths of a pixel, which floats hold exactly: there and back again is the same place."""
    return round(v * 1024) / 1024
