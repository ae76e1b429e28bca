"""A box that opens a list of choices, drawn like the window's other buttons."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from variorum_gui.theme.applying import current_theme


class ChoiceBox(QComboBox):
    """Draws its triangle itself: a style sheet takes only pictures in files, which do not follow the theme."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """With its words cut at an ellipsis where it is narrow: Qt cuts them within a letter."""
        super().initStyleOption(option)
        box, words = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(box, option, words, self).width()
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_theme().ink if self.isEnabled() else current_theme().faint_ink))
        x, y = self.width() - 18, self.height() / 2 - 2
        painter.drawPolygon(QPolygonF([QPointF(x, y), QPointF(x + 8, y), QPointF(x + 4, y + 5)]))
