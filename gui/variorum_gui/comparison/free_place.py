"""Where a card stands so that what it explains can be read meanwhile."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil, floor

from PySide6.QtCore import QPoint, QRect, QSize

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.columns import PAD
from variorum_gui.comparison.content import SIDES

#: From a card to what it must not hide, and to the edge of the view.
_GAP, _EDGE = 6, 4


def lines_of(canvas: Canvas, spans: Iterable[tuple[Side, Span]]) -> list[QRect]:
    """The lines on which these stand on the canvas, each column's from edge to edge, as they stand in the view."""
    found: list[QRect] = []
    for side, span in spans:
        top = canvas.scroller.tops()[SIDES.index(side)]
        upper, lower = canvas.side(side).extent(span)
        x, width = canvas.columns.x(side) - PAD, canvas.columns.text_width + 2 * PAD
        found.append(QRect(x, floor(upper) - top, width, ceil(lower - upper)))
    return found


def free_place(size: QSize, area: QRect, kept: Sequence[QRect], at: QPoint) -> QPoint:
    """Below, above or beside what is `kept` in sight, near `at`; where there is no room, over as little as can be."""
    wide, high = size.width(), size.height()
    inside = area.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    xs, ys = [at.x()], [at.y()]
    for each in kept:
        xs += [each.left(), each.right() + 1 + _GAP, each.left() - _GAP - wide]
        ys += [each.bottom() + 1 + _GAP, each.top() - _GAP - high]
    ys += [inside.bottom() + 1 - high, inside.top()]
    places = [
        QPoint(_within(x, inside.left(), inside.right() + 1 - wide), y)
        for y in (_within(y, inside.top(), inside.bottom() + 1 - high) for y in ys)
        for x in xs
    ]
    return min(places, key=lambda place: (hidden(QRect(place, size), kept), away(QRect(place, size), at)))


def hidden(box: QRect, kept: Iterable[QRect]) -> int:
    """How much of what is to be read a card there would hide, in pixels."""
    parts = (box.intersected(each) for each in kept)
    return sum(part.width() * part.height() for part in parts if not part.isEmpty())


def away(box: QRect, at: QPoint) -> int:
    """How far a card there is from a point."""
    x, y = _within(at.x(), box.left(), box.right()), _within(at.y(), box.top(), box.bottom())
    return (QPoint(x, y) - at).manhattanLength()


def _within(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))
