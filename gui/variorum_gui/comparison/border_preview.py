"""What is painted while a border is dragged: the words that would go over, and where it would stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from variorum.model.frozen import dataclass
from variorum_gui.comparison.borders import Landing
from variorum_gui.comparison.mark_shapes import fragments_in
from variorum_gui.shown import Place

if TYPE_CHECKING:
    from variorum_gui.comparison.canvas_side import CanvasSide
    from variorum_gui.theme.palette import Theme


@dataclass(frozen=True, slots=True)
class BorderPreview:
    """A border on its way. Without `landing` it would stay where it is."""

    words: str
    landing: Landing | None = None
    crossing: Place | None = None


def paint_crossing(
    painter: QPainter, side: CanvasSide, number: int, preview: BorderPreview, theme: Theme
) -> None:
    """Under the words of one segment: those that would go over."""
    place = preview.crossing
    segment = side.content.segments[number]
    if place is None or place.side != side.side or segment.kind == "fold":
        return
    if place.span.end <= segment.start or place.span.start >= segment.end:
        return
    for part in fragments_in(segment, side.column.layout(number), place.span):
        box = QRectF(part.left - 1, part.top, part.right - part.left + 2, part.bottom - part.top)
        painter.fillRect(box, QColor(theme.selection.tint or theme.selected))


def paint_landing(
    painter: QPainter, side: CanvasSide, number: int, preview: BorderPreview, theme: Theme
) -> None:
    """Over the words of one segment: the line where the border would stand, and what would begin there."""
    landing = preview.landing
    segment = side.content.segments[number]
    if landing is None or landing.side != side.side or not segment.start <= landing.position < segment.end:
        return
    layout = side.column.layout(number)
    unit = layout.map.to_units(landing.position - segment.start) if segment.kind == "text" else 0
    x, top = layout.x_of(unit) - 2.0, layout.line_of(unit) * float(layout.line_height)
    bottom = top + layout.line_height
    painter.setPen(QPen(QColor(theme.ink), 2.2))
    painter.drawLine(QPointF(x, top - 1), QPointF(x, bottom + 1))
    font = side.column.typography.small
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(preview.words) + 12
    left = min(max(-8.0, x - 6), max(0.0, side.column.width - width + 8))
    box = QRectF(left, top - metrics.height() - 5, width, metrics.height() + 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.ink))
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(font)
    painter.setPen(QColor(theme.page))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, preview.words)
