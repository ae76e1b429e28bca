"""The grip at either end of an unsure border: a small bar with three dots, where older words end and newer begin."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum_gui.comparison.borders import Ends, ends_of
from variorum_gui.open_doubts import open_doubts
from variorum_gui.theme.palette import Theme

if TYPE_CHECKING:
    from variorum_gui.comparison.canvas_side import CanvasSide
    from variorum_gui.comparison.content import Content

_WIDTH = 7.0
#: From the last letter; from the first one, past the bar of a quotation.
_AFTER, _BEFORE = 3.0, 10.5
#: Pixels around the grip that count as the grip.
_REACH = 4.0


@dataclass(frozen=True, slots=True)
class Grip:
    """One end of a border: at the end of a segment, or at its beginning."""

    ends: Ends
    at_end: bool


#: The grips by side and segment of the canvas.
Grips = dict[tuple[Side, int], list[Grip]]


def grips_of(content: Content) -> Grips:
    """All of them. In one column both ends are in one text, and nothing can be carried over."""
    found: Grips = {}
    if content.one_column:
        return found
    for doubt in open_doubts(content.shown):
        ends = ends_of(content.shown, doubt)
        if ends is None:
            continue
        for place, at_end in ((ends.head, True), (ends.tail, False)):
            if place is None:
                continue
            position = place.span.end - 1 if at_end else place.span.start
            number = _segment_at(content, place.side, position)
            if number is not None:
                found.setdefault((place.side, number), []).append(Grip(ends, at_end))
    return found


def grip_box(side: CanvasSide, number: int, at_end: bool) -> QRectF:
    """Where a grip stands, from the top left corner of the segment's words."""
    layout, piece = side.column.layout(number), side.content.segments[number]
    scale = max(1.0, side.column.typography.scale)
    if piece.kind == "fold":  # the border is at the end of a line that stands for folded ones
        x = side.column.width - _WIDTH * scale if at_end else 0.0
        return QRectF(x, 2.0, _WIDTH * scale, layout.line_height - 4.0)
    unit = layout.map.to_units(piece.end - piece.start) if at_end else 0
    line = layout.line_of(max(0, unit - 1)) if at_end else 0
    forwards = at_end != layout.rtl
    x = layout.x_of(unit) + (_AFTER if forwards else -_BEFORE - _WIDTH * scale + 4.0)
    return QRectF(x, line * layout.line_height + 2.0, _WIDTH * scale, layout.line_height - 4.0)


def on_grip(box: QRectF, local: QPointF) -> bool:
    """Whether a point is on the grip, or near enough for a hand that trembles."""
    return box.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(local)


def paint_grip(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """A filled bar with three dots in the colour of the page: what desktops draw where one can drag."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.doubt.line))
    painter.drawRoundedRect(box, 2.5, 2.5)
    painter.setBrush(QColor(theme.page))
    size = box.width() * 0.16
    for step in (-1, 0, 1):
        painter.drawEllipse(
            QPointF(box.center().x(), box.center().y() + step * box.height() * 0.24), size, size
        )
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _segment_at(content: Content, side: Side, position: int) -> int | None:
    segments = content.side(side).segments
    at = bisect_right(segments, position, key=lambda segment: segment.start) - 1
    if at < 0 or position >= segments[at].end:
        return None
    return at
