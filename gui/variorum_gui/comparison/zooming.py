"""Larger and smaller type: by keys, and by the wheel with Ctrl held."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent

from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.typography import ZOOM_RANGE


class Zooming(QObject):
    """Watches the canvas's viewport."""

    changed = Signal(int)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.viewport().installEventFilter(self)

    def by(self, steps: int) -> None:
        """Larger (1) or smaller (-1) type."""
        self.to(self._canvas.typography.zoom + steps)

    def to(self, zoom: int) -> None:
        """Type of a certain size; 0 is its own."""
        zoom = max(ZOOM_RANGE[0], min(ZOOM_RANGE[1], zoom))
        if zoom != self._canvas.typography.zoom:
            self._canvas.set_typography(replace(self._canvas.typography, zoom=zoom))
            self.changed.emit(zoom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.by(1 if event.angleDelta().y() > 0 else -1)
            return True
        return False
