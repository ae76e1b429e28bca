"""The signs before a row: the box of a finding, and what kind of name it is. Shape says it, not colour."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from variorum_gui.sidebar.rows import Sign
from variorum_gui.theme.palette import Theme
from variorum_gui.theme.unsure_box import paint_question, paint_unsure_box

REVIEW_SIGNS = ("to review", "confirmed", "rejected", "unsure")


def draw_sign(painter: QPainter, sign: Sign, box: QRectF, theme: Theme, doubtful: bool = False) -> None:
    """Draw a sign into `box`; one in doubt is a dotted grey outline."""
    if sign in REVIEW_SIGNS:
        _draw_box(painter, sign, box, theme)
    elif sign == "to check":
        painter.setPen(QPen(QColor(theme.doubt.line), 1.4, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -1.5))
    else:
        _draw_type(painter, sign, box, theme, doubtful)


def draw_unsure_reading(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """The dotted box that stands in the margin of the text where its reading is not sure."""
    paint_unsure_box(painter, box, theme, _question_font(painter))


def _draw_box(painter: QPainter, sign: Sign, box: QRectF, theme: Theme) -> None:
    ink, page = QColor(theme.ink), QColor(theme.page)
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(QColor(theme.second_ink) if sign == "to review" else ink, 1.2))
    painter.setBrush(ink if sign == "confirmed" else page)
    painter.drawRoundedRect(inner, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    at = inner.topLeft()
    step = inner.width() / 13
    if sign == "confirmed":
        painter.setPen(QPen(page, 1.8))
        points = [at + QPointF(x * step, y * step) for x, y in ((3, 6.6), (5.5, 9.2), (10, 3.8))]
        painter.drawPolyline(QPolygonF(points))
    elif sign == "rejected":
        painter.setPen(QPen(ink, 1.5))
        cross = inner.adjusted(3.2, 3.2, -3.2, -3.2)
        painter.drawLine(QLineF(cross.topLeft(), cross.bottomRight()))
        painter.drawLine(QLineF(cross.topRight(), cross.bottomLeft()))
    elif sign == "unsure":
        paint_question(painter, inner, ink, _question_font(painter))


def _question_font(painter: QPainter) -> QFont:
    font = painter.font()
    font.setPixelSize(11)
    font.setBold(True)
    return font


def _draw_type(painter: QPainter, sign: Sign, box: QRectF, theme: Theme, doubtful: bool) -> None:
    colour = QColor(theme.doubt.line if doubtful else theme.name_role.line)
    centre = box.center()
    if doubtful:
        painter.setPen(QPen(colour, 1.4, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    if sign == "person":
        painter.drawEllipse(centre, 4.5, 4.5)
    elif sign == "organisation":
        painter.drawRect(QRectF(centre.x() - 4, centre.y() - 4, 8, 8))
    elif sign == "place":
        x, y = centre.x(), centre.y()
        painter.drawPolygon(QPolygonF([QPointF(x, y - 5), QPointF(x + 5.2, y + 4), QPointF(x - 5.2, y + 4)]))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.4, Qt.PenStyle.DotLine if doubtful else Qt.PenStyle.SolidLine))
        painter.drawEllipse(centre, 3.8, 3.8)
