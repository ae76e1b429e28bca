"""A comparison set for paper: both columns row by row, cut into pages between lines, never through one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from variorum.model.frozen import dataclass
from variorum_gui.comparison.aligned_rows import AlignedRows, rows_of
from variorum_gui.comparison.canvas_painting import Frame, Passing, paint_frame
from variorum_gui.comparison.canvas_side import CanvasSide
from variorum_gui.comparison.columns import Columns, columns_for, one_column_for
from variorum_gui.comparison.content import Content
from variorum_gui.comparison.ribbons import calm, ribbons_of
from variorum_gui.comparison.text_column import BOTTOM, TextColumn
from variorum_gui.comparison.typography import Typography
from variorum_gui.printing.heads import Heads
from variorum_gui.theme.palette import light_theme

#: So much of a page may stay white so that a paragraph need not leave one line behind.
_WIDOW = 2


@dataclass(frozen=True, slots=True)
class Page:
    """Which heights of both columns a page holds. `top` is the height that stands at its upper edge."""

    top: int
    left: tuple[int, int]
    right: tuple[int, int]


class Pages:
    """Made for one width and height, in the pixels of a screen; whoever paints scales.

    Paper is white: always in the colours of the light theme. Call `measure` until it is done, then ask.
    """

    def __init__(self, content: Content, typography: Typography, width: int, height: int) -> None:
        if not content.one_column:
            rows = rows_of(content.left.segments, content.right.segments, content.knots)
            content = replace(content, rows=rows)
        self._theme, self._typography = light_theme(), typography
        self._content, self._width, self._height = content, width, height
        place = one_column_for if content.one_column else columns_for
        self._columns: Columns = place(width, self._typography)
        self._sides = (
            CanvasSide("left", self._typography, self._theme),
            CanvasSide("right", self._typography, self._theme),
        )
        for side in self._sides:
            side.alone = content.one_column
            side.column.width = self._columns.text_width
            side.show(content.side(side.side), content.passages, False)
        if content.rows:
            AlignedRows(self._sides[0].column, self._sides[1].column, content.rows)
        self._heads = Heads(content, self._columns, self._typography, self._theme, width)
        self._left_to_measure = self._to_measure()
        self._pages: list[Page] | None = None

    @property
    def total(self) -> int:
        """How many paragraphs there are to measure."""
        return sum(len(side.column.segments) for side in self._sides)

    def measure(self, paragraphs: int) -> bool:
        """Set so many more paragraphs; True when all are."""
        return any(next(self._left_to_measure, None) is None for _ in range(paragraphs))

    def count(self) -> int:
        """How many pages there are."""
        return len(self.pages())

    def pages(self) -> list[Page]:
        """Where each begins and ends."""
        if self._pages is None:
            while not self.measure(1000):
                pass
            self._pages = list(self._cut())
        return self._pages

    def paint(self, painter: QPainter, number: int) -> None:
        """One page (from 0), with its upper left corner at the painter's origin."""
        page = self.pages()[number]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._heads.paint_head(painter, number)
        painter.save()
        painter.translate(0, self._heads.height(number))
        tops, room = (page.top, page.top), self._room(number)
        frame = Frame(self._columns, tops, room, self._theme, self._typography, self._content.doubtful)
        alone = self._content.one_column
        ribbons = [] if alone else calm(ribbons_of(*self._sides, self._columns, tops, room))
        middle = (self._columns.gutter_left + self._columns.gutter_right) / 2
        halves = ((0.0, middle), (middle, float(self._width)))
        for (x, end), (first, last) in zip(halves, (page.left, page.right), strict=True):
            box = QRectF(x, first - page.top, min(end, float(self._width)) - x, last - first)
            if box.width() > 0 and box.height() > 0:
                painter.save()
                painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
                paint_frame(painter, self._sides, ribbons, Passing(), frame, QRectF(0, 0, self._width, room))
                painter.restore()
        painter.restore()
        self._heads.paint_foot(painter, number, self.count(), self._height)

    def _room(self, number: int) -> int:
        return self._height - self._heads.height(number) - self._heads.foot(number)

    def _to_measure(self) -> Iterator[bool]:
        for side in self._sides:
            for segment in range(len(side.column.segments)):
                side.column.measure(segment)
                yield True

    def _cut(self) -> Iterator[Page]:
        left, right = (side.column for side in self._sides)
        end = max(column.total - BOTTOM for column in (left, right))
        starts, top, number = (0, 0), 0, 0
        while number == 0 or top < end:
            limit = top + self._room(number)
            cuts = _cut_at(left, limit), _cut_at(right, limit)
            if min(cuts) <= top:
                cuts = limit, limit  # one line higher than the page: nothing is left out
            yield Page(top, (starts[0], cuts[0]), (starts[1], cuts[1]))
            starts, top, number = cuts, min(cuts), number + 1


def _cut_at(column: TextColumn, limit: int) -> int:
    """The last height up to `limit` that goes through no line."""
    if not column.segments or limit >= column.total:
        return limit
    segment = column.segment_at(limit)
    top = column.top(segment)
    lines, height = column.lines(segment)
    inside = (limit - top) // height
    if limit <= top or inside >= lines:
        return limit
    return top if inside < _WIDOW <= lines else top + inside * height
