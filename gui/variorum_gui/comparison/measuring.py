"""Correcting estimated heights in short slices while the window has nothing else to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from variorum_gui.comparison.canvas_side import CanvasSide
from variorum_gui.comparison.ribbons import set_by_ribbons
from variorum_gui.comparison.scroller import Scroller
from variorum_gui.comparison.text_column import TextColumn

if TYPE_CHECKING:
    from variorum_gui.comparison.canvas import Canvas

#: A slice is to be over after half a frame at 60 Hz (8 ms), the paragraph it began last included.
SLICE = 0.006


class Measuring:
    """Goes through both columns from the beginning; what was set for the view is passed over."""

    def __init__(self, parent: QObject, correct: Callable[[float], bool]) -> None:
        """`correct` works for some seconds, by way of `measure`, and says whether all is done."""
        self._correct = correct
        self._next = [0, 0]
        self._holding: set[object] = set()
        self._timer = QTimer(parent)
        # After the events that are waiting, input and painting among them.
        self._timer.setInterval(4)
        self._timer.timeout.connect(self._slice)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Without slices meanwhile: two threads that compute take one interpreter. From any thread."""
        mark = object()
        self._holding.add(mark)
        try:
            yield
        finally:
            self._holding.discard(mark)

    def restart(self) -> None:
        """Every height is an estimate again."""
        self._next = [0, 0]
        self._timer.start()

    def measure(
        self, columns: Sequence[TextColumn], seconds: float, near: Sequence[tuple[float, float]] = ()
    ) -> bool:
        """Measure for some seconds, what lies between the heights `near` first; True when nothing is left."""
        until = perf_counter() + seconds
        for column, (top, bottom) in zip(columns, near, strict=False):
            if not column.segments:
                continue
            for segment in range(column.segment_at(top), column.segment_at(bottom) + 1):
                if column.measure(segment) and perf_counter() > until:
                    return False
        for side, column in enumerate(columns):
            while self._next[side] < len(column.segments):
                column.measure(self._next[side])
                self._next[side] += 1
                if perf_counter() > until:
                    return False
        return True

    def _slice(self) -> None:
        if self._holding:
            return
        self._timer.stop()
        if not self._correct(SLICE):
            self._timer.start()


class SettingAhead:
    """Sets what is about to be scrolled to, in slices while nothing else happens: a frame then only paints it."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._tops = (0, 0)
        self._down = True
        self._timer = QTimer(canvas)
        self._timer.setInterval(4)
        self._timer.timeout.connect(self._slice)
        canvas.moved.connect(self._moved)

    def _moved(self) -> None:
        tops = self._canvas.scroller.tops()
        if tops != self._tops:
            self._down, self._tops = tops > self._tops, tops
            self._timer.start()

    def _slice(self) -> None:
        until = perf_counter() + SLICE / 2
        for side, segment in self._ahead():
            # One that is not measured may prove of another height, and would move what is read.
            if side.column.measured(segment) and not side.is_drawn(segment):
                side.drawing(segment)
                if perf_counter() > until:
                    return
        self._timer.stop()

    def _ahead(self) -> Iterator[tuple[CanvasSide, int]]:
        """What stands in the next view down or up, whichever way the texts last went; the nearest first."""
        canvas, height = self._canvas, self._canvas.viewport().height()
        for side, top in zip(canvas.sides, self._tops, strict=True):
            found = [
                segment for segment, _ in side.visible(top + (height if self._down else -height), height)
            ]
            yield from ((side, segment) for segment in (found if self._down else reversed(found)))


def settle(scroller: Scroller, sides: tuple[CanvasSide, CanvasSide], height: int) -> None:
    """Set what is in view, and what its ribbons lead to; heights that prove wrong must not move what is read.

    Painting sets nothing anew then: it would correct heights with nobody to put the position right.
    """
    for _ in range(5):
        place, tops = scroller.place(), scroller.tops()
        in_view = (  # not a list: what one proves lower than estimated brings the next one into view
            (side, segment)
            for side, top in zip(sides, tops, strict=True)
            for segment, _y in side.visible(top, height)
        )
        # What a ribbon leads to depends on heights: those in view must be right before.
        if not _set_anew(in_view) and not _set_anew([*set_by_ribbons(*sides, tops, height)]):
            return
        scroller.return_to(place)


def _set_anew(segments: Iterable[tuple[CanvasSide, int]]) -> bool:
    """Set these; whether one of them is of another height now, or its lines were not known."""
    changed = False
    for side, segment in segments:
        column = side.column
        before = column.heights[segment], column.measured(segment)
        column.layout(segment)
        changed = changed or (column.heights[segment], True) != before
    return changed
