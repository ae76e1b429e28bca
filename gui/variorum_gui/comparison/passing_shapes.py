"""The shapes of what comes and goes over the words: hits of a search stand in brackets, a selection between bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from variorum.model.comparison import Side
from variorum_gui.comparison.columns import PAD
from variorum_gui.comparison.paragraph_layout import Fragment
from variorum_gui.theme.palette import Theme

#: The arms of a bracket.
_ARM = 3.0
#: What a selection that goes on in the next line or paragraph adds at the end of a line.
_ON = 4.0


def paint_hit(painter: QPainter, parts: Sequence[Fragment], theme: Theme, now: bool = False) -> None:
    """A ground and [ ] around the words; `now` is the hit one stands at."""
    if not parts:
        return
    ground = QColor(theme.found_now if now else theme.found.tint or theme.selected)
    for part in parts:
        painter.fillRect(_box(part), ground)
    painter.setPen(QPen(QColor(theme.found.line), 2.2 if now else 1.2))
    for part, arm in ((parts[0], _ARM), (parts[-1], -_ARM)):
        box = _box(part).adjusted(-0.5, 0.5, 0.5, -0.5)
        x = box.left() if arm > 0 else box.right()
        painter.drawLine(QLineF(x, box.top(), x, box.bottom()))
        for y in (box.top(), box.bottom()):
            painter.drawLine(QPointF(x, y), QPointF(x + arm, y))


def paint_current(painter: QPainter, parts: Sequence[Fragment], side: Side, width: int, theme: Theme) -> None:
    """A bracket in the outer margin of a column so wide: where next and previous stand."""
    if not parts:
        return
    left = side == "left"
    x = -PAD - 4.0 if left else width + PAD + 4.0
    inwards = 3.0 if left else -3.0
    top, bottom = parts[0].top + 1, parts[-1].bottom - 1
    path = QPainterPath(QPointF(x + inwards, top))
    for px, py in ((x, top), (x, bottom), (x + inwards, bottom)):
        path.lineTo(px, py)
    painter.setPen(QPen(QColor(theme.ink), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def paint_selected(
    painter: QPainter, parts: Sequence[Fragment], theme: Theme, *, begins: bool, ends: bool, on: bool
) -> None:
    """A ground over the whole height of the lines, with a bar where the selection begins and where it ends.

    `on`: it goes on behind the end of a line, which a little ground after the last letter shows.
    """
    ground = QColor(theme.selection.tint or theme.selected)
    for part in parts:
        painter.fillRect(_box(part).adjusted(0, 0, _ON if on and part.to_edge else 0.0, 0), ground)
    bar = QColor(theme.selection.line)
    if parts and begins:
        box = _box(parts[0])
        painter.fillRect(QRectF(box.left() - 1.6, box.top(), 1.6, box.height()), bar)
    if parts and ends:
        box = _box(parts[-1])
        painter.fillRect(QRectF(box.right(), box.top(), 1.6, box.height()), bar)


def _box(part: Fragment) -> QRectF:
    return QRectF(part.left, part.top, part.right - part.left, part.bottom - part.top)
