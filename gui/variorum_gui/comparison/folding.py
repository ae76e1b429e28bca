"""Opening and closing folded lines: by a click on one, by key those in sight, by going to what they hide."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, Signal

from variorum.model.comparison import Side
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.shown import Place

#: A fold, by the side and the code point it begins at.
Fold = tuple[Side, int]


class Folding(QObject):
    """Knows which folds are open; says `changed` when they are other ones."""

    changed = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.opened: frozenset[Fold] = frozenset()

    def forget(self) -> None:
        """Other texts are shown: everything is folded."""
        self.opened = frozenset()

    def open_at(self, places: Iterable[Place]) -> None:
        """Open the folds that hide any of these places of the canvas: what is gone to is to be read."""
        self._turn({fold for place in places for fold in self._hiding(place)})

    def turn(self, side: Side, segment: int) -> None:
        """Open a fold, or close it again."""
        self._turn({(side, self._canvas.content.side(side).segments[segment].start)})

    def turn_at_hand(self, side: Side) -> None:
        """The fold in sight nearest to the middle of the view, on this side before the other.

        What was opened by this key stands where it stood: the same key closes it.
        """
        sides = (side, *(other for other in SIDES if other != side))
        for where in sides:
            in_sight = self._in_sight(where)
            if in_sight:
                _, segment = min(in_sight)
                self.turn(where, segment)
                return

    def turn_all(self) -> None:
        """Open every fold of both texts; close them all where every one is open."""
        folds = {
            (side, segment.start): segment.unfolded
            for side in SIDES
            for segment in self._canvas.content.side(side).segments
            if segment.kind == "fold"
        }
        every = all(folds.values())
        self._turn({fold for fold, is_open in folds.items() if every or not is_open})

    def _turn(self, folds: set[Fold]) -> None:
        if folds:
            self.opened = self.opened ^ folds
            self.changed.emit()

    def _hiding(self, place: Place) -> Iterator[Fold]:
        start, end = place.span.start, max(place.span.end, place.span.start + 1)
        segments = self._canvas.content.side(place.side).segments
        first = max(0, bisect_right(segments, start, key=lambda segment: segment.start) - 1)
        for segment in segments[first:]:
            if segment.start >= end:
                return
            if segment.kind == "fold" and not segment.unfolded and segment.end > start:
                yield place.side, segment.start

    def _in_sight(self, side: Side) -> list[tuple[float, int]]:
        """(distance to the middle of the view, segment) of the folds that can be seen."""
        canvas = self._canvas
        column, segments = canvas.side(side).column, canvas.content.side(side).segments
        top, height = canvas.scroller.tops()[SIDES.index(side)], canvas.viewport().height()
        line = canvas.typography.line_height
        found = []
        for number, segment in enumerate(segments):
            if segment.kind != "fold":
                continue
            y = column.top(number) - top
            if -line / 2 < y < height - line / 2:
                found.append((abs(y - height / 2), number))
        return found
