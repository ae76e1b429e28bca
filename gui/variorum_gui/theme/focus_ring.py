"""The frame that shows where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from variorum_gui.theme.palette import Theme

_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


def paint_ring(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Around something small that has the keyboard. Not dotted: dots say that the program is unsure."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.ink), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3)


def paint_row_ring(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Around the row of a list that has the keyboard: on the bar of what is chosen, above the line below the row."""
    painter.save()
    paint_ring(painter, box.adjusted(1, 0, 0, -1), theme)
    painter.restore()


class FocusRing(QObject):
    """Shown to those who came by the keyboard; after a click, what the click did is to be seen instead."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.shown = False
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and isinstance(event, QFocusEvent):
            self.shown = event.gotFocus() and event.reason() in _KEYBOARD
            self._area.viewport().update()
        return False

    def paint(self, painter: QPainter, colour: str) -> None:
        """Over everything else."""
        if self.shown:
            painter.setPen(QPen(QColor(colour), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._area.viewport().rect().adjusted(1, 1, -1, -1))
