"""The dotted box with a question mark: beside a paragraph, and beside a finding, whose reading is not sure."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from variorum_gui.theme.palette import Theme


def paint_unsure_box(painter: QPainter, box: QRectF, theme: Theme, font: QFont) -> None:
    """`font` is that of the question mark; the painter's own is left as it was."""
    pen = QPen(QColor(theme.doubt.line), 1.2)
    pen.setStyle(Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([1.5, 1.5])
    painter.setPen(pen)
    painter.setBrush(QColor(theme.page))
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    paint_question(painter, box, QColor(theme.ink), font)


def paint_question(painter: QPainter, box: QRectF, ink: QColor, font: QFont) -> None:
    """The question mark alone, in the middle of a box."""
    painter.save()
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()
