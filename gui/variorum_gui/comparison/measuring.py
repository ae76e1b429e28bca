"""Correcting estimated heights in short slices while the window has nothing else to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from variorum_gui.comparison.text_column import TextColumn

#: A slice is to be over after half a frame at 60 Hz (8 ms), the paragraph it began last included.
SLICE = 0.006


class Measuring:
    """Goes through both columns from the beginning; what was set for the view is passed over."""

    def __init__(self, parent: QObject, correct: Callable[[float], bool]) -> None:
        """`correct` works for some seconds, by way of `measure`, and says whether all is done."""
        self._correct = correct
        self._next = [0, 0]
        self._timer = QTimer(parent)
        # After the events that are waiting, input and painting among them.
        self._timer.setInterval(4)
        self._timer.timeout.connect(self._slice)

    def restart(self) -> None:
        """Every height is an estimate again."""
        self._next = [0, 0]
        self._timer.start()

    def measure(self, columns: Sequence[TextColumn], seconds: float) -> bool:
        """Measure for some seconds; True when nothing is left."""
        until = perf_counter() + seconds
        for side, column in enumerate(columns):
            while self._next[side] < len(column.segments):
                column.measure(self._next[side])
                self._next[side] += 1
                if perf_counter() > until:
                    return False
        return True

    def _slice(self) -> None:
        self._timer.stop()
        if not self._correct(SLICE):
            self._timer.start()
