"""A word with a small triangle that opens a menu."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF

from variorum_gui.sidebar.word_button import WordButton
from variorum_gui.theme.applying import current_theme


class MenuWord(WordButton):
    """The menu itself belongs to who uses it."""

    def printed(self) -> str:
        """Nothing where there is no room for a word: the triangle stays, and the tip tells the rest."""
        return super().printed() if self.width() >= self.width_of(self._way) else ""

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(12, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_theme().ink))
        x, y = self.width() - 11, self.height() / 2 - 2
        painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x + 8, y), QPointF(x + 4, y + 5)]))
