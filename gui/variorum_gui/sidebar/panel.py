"""A part below a list, set off by its ground and a line above."""

from __future__ import annotations

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from variorum_gui.theme.applying import current_theme, theme_changes


class Panel(QWidget):
    """Draws ground and line itself: a style sheet with a border would reach every child."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme_changes().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.pane))
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(QLineF(0, 0.5, self.width(), 0.5))
