"""The bands across the gutter that join a passage to its partner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from variorum_gui.comparison.canvas_side import CanvasSide
from variorum_gui.comparison.columns import Columns
from variorum_gui.comparison.drawing import passage_pen, passage_tint
from variorum_gui.comparison.marks import Passage
from variorum_gui.theme.palette import Theme

#: A ribbon whose end is further out of the view than this is drawn faintly.
_NEAR = 160


@dataclass(frozen=True, slots=True)
class Ribbon:
    """One band as painted last, kept to find it under the pointer. `number` is its passage."""

    number: int
    fill: QPainterPath
    edge: QPainterPath
    #: Whether both ends are in the view or near it.
    near: bool = True


@dataclass(frozen=True, slots=True)
class _End:
    top: float
    bottom: float
    open: bool


def ribbons_of(
    left: CanvasSide, right: CanvasSide, columns: Columns, tops: tuple[int, int], height: int
) -> Iterator[Ribbon]:
    """The ribbons with an end in the view."""
    sides: tuple[tuple[CanvasSide, int], ...] = ((left, tops[0]), (right, tops[1]))
    numbers: dict[int, None] = {}
    for side, top in sides:
        for segment, _ in side.visible(top, height):
            numbers.update(dict.fromkeys(side.content.passages_in[segment]))
    for number in numbers:
        passage = left.passages[number]
        if passage.role != "same" and any(_folded(side, passage) for side, _ in sides):
            continue
        ends = [_end(side, top, number, passage, height) for side, top in sides]
        near = all(end.bottom > -_NEAR and end.top < height + _NEAR for end in ends)
        yield _ribbon(number, passage, ends[0], ends[1], columns, near)


def _folded(side: CanvasSide, passage: Passage) -> bool:
    """Whether the passage is not to be seen on a side, but only a line that stands for it."""
    segment = side.column.segment_of(passage.span(side.side).start)
    return bool(side.content.segments) and side.content.segments[segment].kind == "fold"


def _end(side: CanvasSide, scrolled: int, number: int, passage: Passage, height: int) -> _End:
    span = passage.span(side.side)
    column = side.column
    top, bottom = side.extent(span)
    if passage.role == "same":
        return _End(top - scrolled - 2, bottom - scrolled + 2, True)
    if bottom - scrolled < -height or top - scrolled > 2 * height:
        return _End(top - scrolled, bottom - scrolled, True)
    first, last = column.segment_of(span.start), column.segment_of(max(span.start, span.end - 1))
    opening = side.drawing(first).outlines.get(number)
    closing = side.drawing(last).outlines.get(number)
    if opening is None or closing is None:
        return _End(top - scrolled, bottom - scrolled, True)
    upper = column.top(first) - scrolled + opening.attach[0]
    lower = column.top(last) - scrolled + closing.attach[1]
    return _End(upper, lower, opening.open or closing.open)


def _ribbon(number: int, passage: Passage, left: _End, right: _End, columns: Columns, near: bool) -> Ribbon:
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
    return Ribbon(number, fill, edge, near)


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
        tint = passage_tint(passage, theme)
        lit_now = ribbon.number == lit
        pen = passage_pen(passage, theme, lit_now)
        if not ribbon.near and not lit_now and passage.tier == "possible":
            continue
        if not ribbon.near and not lit_now:
            # One that leads out of the view only says that there is a partner.
            line = pen.color()
            line.setAlphaF(0.45)
            pen.setColor(line)
            pen.setWidthF(1.0)
        elif tint is not None:
            tint.setAlpha(215)  # where two cross, both are seen
            painter.fillPath(ribbon.fill, tint)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(ribbon.edge)


def _rank(passage: Passage) -> int:
    if passage.role == "same":
        return 0
    return 2 if passage.role == "moved" or any(link.moved for link in passage.links) else 1
