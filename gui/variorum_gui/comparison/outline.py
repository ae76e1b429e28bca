"""The shape around a passage that covers parts of lines, open where a ribbon leaves it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from variorum.model.frozen import dataclass
from variorum_gui.comparison.columns import PAD
from variorum_gui.comparison.paragraph_layout import Fragment

#: How far an outline stands above the first and below the last line of a paragraph; where another
#: passage may follow on the same lines it stays inside by a pixel, so that two edges never fall together.
_OUT, _IN = 3.0, 1.0
#: White between a word and an edge in the middle of a line.
_SIDE = 2.5


@dataclass(frozen=True, slots=True)
class Outline:
    """Paths relative to the paragraph's top left corner. `attach` is where the gutter side is open."""

    fill: QPainterPath
    edge: QPainterPath
    attach: tuple[float, float]
    open: bool


@dataclass(frozen=True, slots=True)
class _Row:
    top: float
    bottom: float
    left: float
    right: float


def outline_of(
    fragments: Sequence[Fragment],
    width: int,
    gutter_on_right: bool,
    rtl: bool,
    opens: bool,
    closes: bool,
    goes_on: tuple[bool, bool] = (False, False),
    closed: bool = False,
) -> Outline:
    """The outline around `fragments` in a column `width` wide.

    `opens`, `closes`: the passage begins or ends where its paragraph does. `goes_on`: it comes from the
    paragraph before, goes on in the next. `closed`: no ribbon leaves it.
    """
    left_edge, right_edge = -float(PAD), float(width + PAD)
    rows: list[_Row] = []
    last = len(fragments) - 1
    for number, part in enumerate(fragments):
        begins_at_edge = part.from_edge or number > 0
        ends_at_edge = number < last or (closes and number == last) or (part.to_edge and number < last)
        if rtl:
            begins_at_edge, ends_at_edge = ends_at_edge, begins_at_edge
        top = part.top - (_OUT if number == 0 and opens else -_IN if number == 0 else 0.0)
        bottom = part.bottom + (_OUT if number == last and closes else -_IN if number == last else 0.0)
        if number == 0 and goes_on[0]:
            top = part.top - _OUT
        rows.append(
            _Row(
                top,
                bottom,
                left_edge if begins_at_edge else part.left - part.before - _SIDE,
                right_edge if ends_at_edge else part.right + part.after + _SIDE,
            )
        )
    right_side = _down(rows, right=True)
    left_side = _down(rows, right=False)
    fill = QPainterPath()
    fill.addPolygon(QPolygonF([*right_side, *reversed(left_side)]))
    fill.closeSubpath()
    edge_x = right_edge if gutter_on_right else left_edge
    if closed:
        return Outline(fill, fill, (rows[0].top, rows[-1].bottom), False)
    attach = _attach(rows, gutter_on_right, edge_x)
    if attach is None:
        return _with_leader(fill, rows[-1], edge_x, gutter_on_right)
    edge = QPainterPath()
    inner, outer = (right_side, left_side) if gutter_on_right else (left_side, right_side)
    # From the lower end of the opening, round the far side, to its upper end.
    below = [p for p in inner if p.y() >= attach[1] - 0.01]
    above = [p for p in inner if p.y() <= attach[0] + 0.01]
    points = [*below, *reversed(outer), *above]
    if not below or below[0].x() != edge_x:
        points.insert(0, QPointF(edge_x, attach[1]))
    if not above or points[-1].x() != edge_x:
        points.append(QPointF(edge_x, attach[0]))
    edge.addPolygon(QPolygonF(points))
    return Outline(fill, edge, attach, True)


def _with_leader(fill: QPainterPath, row: _Row, edge_x: float, gutter_on_right: bool) -> Outline:
    """A passage inside one line: a thin line below the words beside it leads to the gutter."""
    edge = QPainterPath(fill)
    edge.moveTo(row.right if gutter_on_right else row.left, row.bottom)
    edge.lineTo(edge_x, row.bottom)
    return Outline(fill, edge, (row.bottom, row.bottom), True)


def _down(rows: Sequence[_Row], right: bool) -> list[QPointF]:
    """The corners of one side from top to bottom, without points that change nothing."""
    points: list[QPointF] = []
    for number, row in enumerate(rows):
        x = row.right if right else row.left
        top, bottom = row.top, row.bottom
        if number and points[-1].x() != x:
            # The step keeps a pixel away from what stands on the other side of it.
            step = top - _IN if right == (x < points[-1].x()) else top + _IN
            points[-1] = QPointF(points[-1].x(), step)
            top = step
        elif number:
            points.pop()
            points.append(QPointF(x, bottom))
            continue
        points += (QPointF(x, top), QPointF(x, bottom))
    return points


def _attach(rows: Sequence[_Row], right: bool, edge: float) -> tuple[float, float] | None:
    found = [row for row in rows if (row.right if right else row.left) == edge]
    if not found:
        return None
    points = [p for p in _down(rows, right) if p.x() == edge]
    return (points[0].y(), points[-1].y())
