"""The sign of a side in its header."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from variorum.model.comparison import Side
from variorum_gui.theme.palette import Theme


def paint_side_sign(painter: QPainter, box: QRectF, side: Side, theme: Theme) -> None:
    """◧ or ◨: fonts draw them too small, or not at all."""
    half = QRectF(box)
    if side == "left":
        half.setRight(box.center().x())
    else:
        half.setLeft(box.center().x())
    frame = QPainterPath()
    frame.addRoundedRect(box, 1.5, 1.5)
    painter.setPen(QPen(QColor(theme.ink), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(frame)
    painter.fillRect(half, QColor(theme.ink))
