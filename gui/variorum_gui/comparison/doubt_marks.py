"""The mark of a doubt in the outer margin: a dotted box with a question mark, under the paragraph's number."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from variorum.model.comparison import Side
from variorum_gui.comparison.columns import Columns
from variorum_gui.comparison.typography import Typography
from variorum_gui.open_doubts import OpenDoubt
from variorum_gui.theme.palette import Theme
from variorum_gui.theme.unsure_box import paint_question, paint_unsure_box

#: The doubts by the side of the canvas and the number of the segment they are marked beside.
Doubtful = Mapping[tuple[Side, int], OpenDoubt]

_SIZE = 14
#: The ring on the overview strip, across.
RING = 7.0
#: Pixels around the box that count as the box: it is small for a hand that trembles.
_REACH = 5


def mark_box(side: Side, columns: Columns, typography: Typography, fold: bool = False) -> QRectF:
    """Where the mark stands, from the top of its paragraph; beside a fold, which is one line, at its height."""
    size = max(float(_SIZE), round(_SIZE * typography.scale))
    x = columns.number_left - size if side == "left" else float(columns.number_right)
    return QRectF(x, 2.0 if fold else typography.line_height + 1.0, size, size)


def on_mark(
    x: float, y: float, side: Side, columns: Columns, typography: Typography, fold: bool = False
) -> bool:
    """Whether a point of the view, `y` counted from the top of the paragraph, is on the mark."""
    box = mark_box(side, columns, typography, fold)
    return box.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(x, y)


def paint_mark(
    painter: QPainter, box: QRectF, theme: Theme, typography: Typography, close: bool = False
) -> None:
    """The dotted box and its sign; of a close call it is filled, for those are the ones to look at first."""
    if close:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.second_ink))
        painter.drawRoundedRect(box, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_question(painter, box, QColor(theme.page), typography.small)
        return
    paint_unsure_box(painter, box, theme, typography.small)


def paint_ring(painter: QPainter, middle: QPointF, theme: Theme, close: bool = False) -> None:
    """A doubt on the overview strip: nothing else there is round. Of a close call the ring is filled."""
    painter.setPen(QPen(QColor(theme.ink), 1.4))
    painter.setBrush(QColor(theme.ink if close else theme.page))
    half = RING / 2 - 0.7
    painter.drawEllipse(middle, half, half)
    painter.setBrush(Qt.BrushStyle.NoBrush)
