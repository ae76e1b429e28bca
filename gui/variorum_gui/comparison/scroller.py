"""Where both columns stand. All scrolling goes through one position; Qt is not needed here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from variorum_gui.comparison.scroll_map import ScrollMap


class Column(Protocol):
    """What the scroller asks of a text."""

    @property
    def total(self) -> int: ...

    def y_of(self, position: int) -> float: ...

    def top(self, segment: int) -> int: ...

    def segment_at(self, y: float) -> int: ...

    def height_of(self, segment: int) -> int: ...


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """What stands at the line of sight: a segment of one side and how far down in it, 0–1.

    `at_top` marks the very beginning, which stays the beginning whatever happens to sizes.
    """

    side: int
    segment: int
    share: float
    at_top: bool = False


class Scroller:
    """One position for both columns, level at each knot on the line of sight."""

    def __init__(self, left: Column, right: Column, knots: Sequence[tuple[int, int]] = ()) -> None:
        self.columns = (left, right)
        self.knots = knots
        self.height = 600
        self.synchronised = True
        self._v = 0.0
        #: Heights scrolled past on either side while the two are not synchronised.
        self._apart = [0.0, 0.0]

    @property
    def sight(self) -> float:
        """Distance of the line of sight from the view's top: the height at which links are level."""
        return min(self.height * 0.3, 220.0)

    def map(self) -> ScrollMap:
        """The map as it is with the heights known just now."""
        left, right = self.columns
        knots, sight = self.knots, self.sight

        def knot(index: int) -> tuple[float, float]:
            a, b = knots[index]
            return (left.y_of(a), right.y_of(b))

        ends = tuple(column.total - self.height + sight for column in self.columns)
        return ScrollMap(len(knots), knot, (sight, sight), (ends[0], ends[1]))

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
        # In 64ths of a pixel, which floats hold exactly: there and back again is the same place.
        self._v = min(max(0.0, round(v * 64) / 64), self.length)
        if not self.synchronised:
            self._apart = [self._limit(i, y - self.sight) for i, y in enumerate(self.map().at(self._v))]

    def scroll_by(self, pixels: float, side: int | None = None) -> None:
        """Move by some pixels; not synchronised, only `side` moves."""
        if self.synchronised or side is None:
            self.scroll_to(self._v + pixels)
            return
        self._apart[side] = self._limit(side, self._apart[side] + pixels)
        self._v = self.map().position(0, self._apart[0] + self.sight)

    def show(self, side: int, y: float) -> None:
        """Bring a height of one column to the line of sight."""
        if not self.synchronised:
            self._apart[side] = self._limit(side, y - self.sight)
        self._v = self.map().position(side, y)

    def set_synchronised(self, on: bool) -> None:
        """Lock the sides together again where the left one stands, or let each go its way."""
        if on == self.synchronised:
            return
        if on:
            self._v = self.map().position(0, self._apart[0] + self.sight)
        else:
            self._apart = [float(top) for top in self.tops()]
        self.synchronised = on

    def place(self) -> ReadingPlace:
        """What is being read, to come back to it after sizes have changed."""
        if self._v <= 0 and not any(self._apart):
            return ReadingPlace(0, 0, 0.0, at_top=True)
        scroll = self.map()
        # The side that moves more says more exactly where we are.
        side = 1 - scroll.slower_side(self._v) if self.synchronised else 0
        y = scroll.at(self._v)[side] if self.synchronised else self._apart[0] + self.sight
        column = self.columns[side]
        segment = column.segment_at(y)
        share = (y - column.top(segment)) / max(1, column.height_of(segment))
        return ReadingPlace(side, segment, share)

    def return_to(self, place: ReadingPlace) -> None:
        """Stand again where `place` was taken."""
        if place.at_top:
            self._v, self._apart = 0.0, [0.0, 0.0]
            return
        column = self.columns[place.side]
        y = column.top(place.segment) + place.share * column.height_of(place.segment)
        if self.synchronised:
            self._v = self.map().position(place.side, y)
        else:
            self._apart = [self._limit(i, top) for i, top in enumerate(self._apart)]
            self._apart[place.side] = self._limit(place.side, y - self.sight)

    def _limit(self, side: int, top: float) -> float:
        return min(max(0.0, top), max(0.0, float(self.columns[side].total - self.height)))
