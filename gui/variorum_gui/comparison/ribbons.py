"""The bands across the gutter that join a passage to its partner."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from variorum.model.frozen import dataclass
from variorum_gui.comparison.canvas_side import CanvasSide
from variorum_gui.comparison.columns import Columns
from variorum_gui.comparison.drawing import passage_pen, passage_tint
from variorum_gui.comparison.marks import Passage
from variorum_gui.theme.palette import Theme

#: A ribbon whose end is further out of the view than this only shows where it begins.
_NEAR = 120
#: More uncertain links than this would hide the certain ones: they too only show where they begin.
_FEW = 3
#: Half the width of the sign that says that the partner is further up or down.
_ARROW = 3.5

Manner = Literal["band", "faint", "stub"]


@dataclass(frozen=True, slots=True)
class Ribbon:
    """One band as painted last, kept to find it under the pointer. `number` is its passage."""

    number: int
    fill: QPainterPath
    edge: QPainterPath
    #: What is painted in place of the band while it is not lit: the passages closed at the gutter, with
    #: an arrow to a partner out of view. `reach` is where the pointer finds it then.
    stub: QPainterPath = field(default_factory=QPainterPath)
    arrow: QPainterPath = field(default_factory=QPainterPath)
    reach: QPainterPath = field(default_factory=QPainterPath)
    manner: Manner = "band"

    def holds(self, point: QPointF) -> bool:
        """Whether what is painted of it lies under a point."""
        return (self.reach if self.manner == "stub" else self.fill).contains(point)


@dataclass(frozen=True, slots=True)
class _End:
    top: float
    bottom: float
    open: bool


def ribbons_of(
    left: CanvasSide, right: CanvasSide, columns: Columns, tops: tuple[int, int], height: int
) -> Iterator[Ribbon]:
    """The ribbons with an end in the view."""
    if not left.content.segments or not right.content.segments:
        return  # one of them is a headline only, which stands above the canvas
    sides: tuple[tuple[CanvasSide, int], ...] = ((left, tops[0]), (right, tops[1]))
    for number in _in_view(sides, height):
        passage = left.passages[number]
        folded = [passage.role != "same" and _folded(side, passage) for side, _ in sides]
        if all(folded):
            continue
        ends = [
            _at_fold(side, top, passage) if fold else _end(side, top, number, passage, height)
            for (side, top), fold in zip(sides, folded, strict=True)
        ]
        manner: Manner = "stub" if any(folded) else _manner(passage, ends, height)
        yield _ribbon(number, passage, ends[0], ends[1], columns, manner, height)


def set_by_ribbons(
    left: CanvasSide, right: CanvasSide, tops: tuple[int, int], height: int
) -> Iterator[tuple[CanvasSide, int]]:
    """The segments that must be set to paint the ribbons in view; some of them lie out of it."""
    if not left.content.segments or not right.content.segments:
        return
    sides: tuple[tuple[CanvasSide, int], ...] = ((left, tops[0]), (right, tops[1]))
    for number in _in_view(sides, height):
        passage = left.passages[number]
        for side, top in sides:
            if passage.role != "same" and not _folded(side, passage):
                for segment in _segments_of_end(side, top, passage, height) or ():
                    yield side, segment


def _in_view(sides: Iterable[tuple[CanvasSide, int]], height: int) -> Iterable[int]:
    numbers: dict[int, None] = {}
    for side, top in sides:
        for segment, _ in side.visible(top, height):
            numbers.update(dict.fromkeys(side.content.passages_in[segment]))
    return numbers


def calm(ribbons: Iterable[Ribbon]) -> list[Ribbon]:
    """The ribbons, uncertain ones as bands only where they are few."""
    found = list(ribbons)
    if sum(ribbon.manner == "faint" for ribbon in found) <= _FEW:
        return found
    return [replace(ribbon, manner="stub") if ribbon.manner == "faint" else ribbon for ribbon in found]


def _manner(passage: Passage, ends: Sequence[_End], height: int) -> Manner:
    if passage.role == "same":
        return "band"
    if any(end.bottom < -_NEAR or end.top > height + _NEAR for end in ends):
        return "stub"
    return "faint" if passage.tier == "possible" else "band"


def _folded(side: CanvasSide, passage: Passage) -> bool:
    """Whether the passage is not to be seen on a side, but only a line that stands for it."""
    segment = side.column.segment_of(passage.span(side.side).start)
    return bool(side.content.segments) and side.content.segments[segment].kind == "fold"


def _at_fold(side: CanvasSide, scrolled: int, passage: Passage) -> _End:
    """Where a ribbon meets the line that stands for the passage."""
    segment = side.column.segment_of(passage.span(side.side).start)
    top = side.column.top(segment) - scrolled
    return _End(top, top + side.column.typography.line_height, False)


def _end(side: CanvasSide, scrolled: int, number: int, passage: Passage, height: int) -> _End:
    column = side.column
    top, bottom = side.extent(passage.span(side.side))
    if passage.role == "same":
        return _End(top - scrolled - 2, bottom - scrolled + 2, True)
    segments = _segments_of_end(side, scrolled, passage, height)
    if segments is None:
        return _End(top - scrolled, bottom - scrolled, True)
    first, last = segments
    opening = side.drawing(first).outlines.get(number)
    closing = side.drawing(last).outlines.get(number)
    if opening is None or closing is None:
        return _End(top - scrolled, bottom - scrolled, True)
    upper = column.top(first) - scrolled + opening.attach[0]
    lower = column.top(last) - scrolled + closing.attach[1]
    return _End(upper, lower, opening.open or closing.open)


def _segments_of_end(
    side: CanvasSide, scrolled: int, passage: Passage, height: int
) -> tuple[int, int] | None:
    """The first and the last segment of a passage that is not too far from the view to be drawn exactly."""
    span = passage.span(side.side)
    top, bottom = side.extent(span)
    if bottom - scrolled < -height or top - scrolled > 2 * height:
        return None
    return side.column.segment_of(span.start), side.column.segment_of(max(span.start, span.end - 1))


def _ribbon(
    number: int, passage: Passage, left: _End, right: _End, columns: Columns, manner: Manner, height: int
) -> Ribbon:
    x0, x1 = float(columns.gutter_left), float(columns.gutter_right)
    bend = (x1 - x0) * 0.55
    fill = QPainterPath()
    fill.moveTo(x0, left.top)
    fill.cubicTo(x0 + bend, left.top, x1 - bend, right.top, x1, right.top)
    fill.lineTo(x1, right.bottom)
    fill.cubicTo(x1 - bend, right.bottom, x0 + bend, left.bottom, x0, left.bottom)
    fill.closeSubpath()
    if passage.role == "same":
        return Ribbon(number, fill, fill)
    edge = QPainterPath()
    edge.moveTo(x0, left.top)
    edge.cubicTo(x0 + bend, left.top, x1 - bend, right.top, x1, right.top)
    if not right.open:
        edge.lineTo(x1, right.bottom)
    edge.moveTo(x1, right.bottom)
    edge.cubicTo(x1 - bend, right.bottom, x0 + bend, left.bottom, x0, left.bottom)
    if not left.open:
        edge.lineTo(x0, left.top)
    stub, arrow, reach = QPainterPath(), QPainterPath(), QPainterPath()
    for x, inwards, end, other in ((x0, 1, left, right), (x1, -1, right, left)):
        if end.bottom < 0 or end.top > height:
            continue
        if end.open:
            stub.moveTo(x, end.top)
            stub.lineTo(x, end.bottom)
        reach.addRect(QRectF(min(x, x + 14 * inwards), end.top, 14, max(6.0, end.bottom - end.top)))
        if other.bottom < -_NEAR or other.top > height + _NEAR:
            up = other.bottom < 0
            y = min(max((end.top + end.bottom) / 2, 8.0), height - 8.0)
            arrow.addPolygon(_arrow(x + 9 * inwards, y, up))
    return Ribbon(number, fill, edge, stub, arrow, reach, manner)


def _arrow(x: float, y: float, up: bool) -> QPolygonF:
    tip = -_ARROW if up else _ARROW
    points = [
        QPointF(x - _ARROW, y - tip / 2),
        QPointF(x, y + tip / 2 + tip / 3),
        QPointF(x + _ARROW, y - tip / 2),
    ]
    return QPolygonF([*points, points[0]])


def paint_ribbons(
    painter: QPainter, ribbons: list[Ribbon], side: CanvasSide, theme: Theme, lit: int | None
) -> None:
    """Level ones first, so that the crossing ones lie over them; the lit one on top."""
    order = sorted(ribbons, key=lambda r: (r.number == lit, _rank(side.passages[r.number])))
    for ribbon in order:
        passage = side.passages[ribbon.number]
        if passage.role == "same":
            painter.setPen(QPen(QColor(theme.same.line), 1))
            painter.setBrush(QColor(theme.same.tint or theme.page))
            painter.drawPath(ribbon.fill)
            continue
        lit_now = ribbon.number == lit
        pen = passage_pen(passage, theme, lit_now)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if ribbon.manner == "stub" and not lit_now:
            painter.setPen(pen)
            painter.drawPath(ribbon.stub)
            painter.fillPath(ribbon.arrow, pen.color())
            continue
        tint = passage_tint(passage, theme)
        if tint is not None:
            # Where two cross, both are seen; the uncertain ones hardly cover anything.
            crossing = 0.84 if _rank(passage) == 2 else 1.0
            tint.setAlphaF(0.25 if ribbon.manner == "faint" and not lit_now else min(tint.alphaF(), crossing))
            painter.fillPath(ribbon.fill, tint)
        painter.setPen(pen)
        painter.drawPath(ribbon.edge)


def _rank(passage: Passage) -> int:
    if passage.role == "same":
        return 0
    return 2 if passage.role == "moved" or any(link.moved for link in passage.links) else 1
