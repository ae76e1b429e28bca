"""What stands above and below the texts on paper: headlines and outlets, the marks explained, and page numbers."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from variorum.model.comparison import Side
from variorum_gui.comparison.columns import Columns
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.header_words import HeaderWords, folded_at_dots, header_words
from variorum_gui.comparison.headline import Headline
from variorum_gui.comparison.legend import item_width, paint_item
from variorum_gui.comparison.legend_items import Item, legend_items
from variorum_gui.comparison.typography import Typography
from variorum_gui.eliding import elided, without_middle
from variorum_gui.languages.words import tr
from variorum_gui.theme.palette import Theme
from variorum_gui.times import day_words

_LINE, _GAP, _RUNNING, _FOOT, _LEGEND = 16, 8, 26, 28, 20
_BETWEEN = 14.0


class Heads:
    """The first page has the headlines in full and the legend; the others only say which texts they are of."""

    def __init__(
        self, content: Content, columns: Columns, typography: Typography, theme: Theme, width: int
    ) -> None:
        self._columns, self._theme, self._width = columns, theme, width
        self._small = QFont(typography.small)
        self._small.setPixelSize(11)
        self._bold = QFont(self._small)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._words: dict[Side, HeaderWords] = {
            side: header_words(content.shown.text(side), on_paper=True)
            for side in SIDES
            if content.shown.text(side)
        }
        self._one = content.one_column
        shown: tuple[Side, ...] = ("left",) if self._one else tuple(self._words)
        self._headlines = {
            side: Headline(content.headed(side), side, columns.text_width, typography, theme)
            for side in shown
        }
        self._lines = {side: self._lines_of(side) for side in self._words}
        self._legend = self._rows(legend_items(content.shown, "column" if self._one else "aligned"))

    def height(self, number: int) -> int:
        """Of the head of a page."""
        if number:
            return _RUNNING
        tallest = max((headline.height for headline in self._headlines.values()), default=0)
        counts = [len(lines) for lines in self._lines.values()]
        lines = sum(counts) if self._one else max(counts, default=0)
        return round(tallest + 4 + lines * _LINE + _GAP)

    def foot(self, number: int) -> int:
        """Of the foot of a page."""
        return _FOOT + (0 if number else _LEGEND * len(self._legend))

    def paint_head(self, painter: QPainter, number: int) -> None:
        """At the painter's origin."""
        if number:
            self._running(painter)
        else:
            self._first(painter)
        y = self.height(number) - 3
        painter.fillRect(QRectF(0, y, self._width, 0.8), QColor(self._theme.border))

    def paint_foot(self, painter: QPainter, number: int, count: int, bottom: int) -> None:
        """Above the height `bottom`."""
        metrics = QFontMetricsF(self._small)
        y = float(bottom - self.foot(number))
        painter.fillRect(QRectF(0, y + 3, self._width, 0.8), QColor(self._theme.border))
        painter.setFont(self._small)
        for row in () if number else self._legend:
            x = 0.0
            for item in row:
                paint_item(painter, item, x, y + 15, self._theme, metrics)
                x += item_width(item, metrics) + _BETWEEN
            y += _LEGEND
        box = QRectF(0, bottom - 18, self._width, 16)
        painter.setPen(QColor(self._theme.second_ink))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            box,
            middle | Qt.AlignmentFlag.AlignHCenter,
            tr("Page {number} of {count}", number=number + 1, count=count),
        )
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, tr("Compared by Variorum"))
        printed = tr("Printed on {day}", day=day_words(datetime.now().astimezone()))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, printed)

    def _first(self, painter: QPainter) -> None:
        tallest = max((headline.height for headline in self._headlines.values()), default=0)
        for side, headline in self._headlines.items():
            headline.paint(painter, QPointF(self._columns.x(side), 0))
        y = tallest + 4.0
        for side, lines in self._lines.items():
            x = self._columns.left_x if self._one else self._columns.x(side)
            for place, line in enumerate(lines):
                painter.setFont(self._small if place else self._bold)
                painter.setPen(QColor(self._theme.second_ink if place else self._theme.ink))
                box = QRectF(x, y + place * _LINE, self._columns.text_width + 2, _LINE)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)
            y += len(lines) * _LINE if self._one else 0

    def _running(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.second_ink))
        painter.setFont(self._bold)
        metrics = QFontMetricsF(self._bold)
        for side, words in self._words.items():
            x = self._columns.x(side)
            if self._one:
                x = self._columns.left_x + (self._columns.text_width // 2 if side == "right" else 0)
            room = self._columns.text_width / (2 if self._one else 1)
            line = elided(metrics, words.outlet + words.rest, room)
            painter.drawText(QRectF(x, 2, room + 2, _LINE), Qt.AlignmentFlag.AlignVCenter, line)

    def _lines_of(self, side: Side) -> list[str]:
        words, room = self._words[side], float(self._columns.text_width)
        bold, small = QFontMetricsF(self._bold), QFontMetricsF(self._small)
        return [
            elided(bold, words.outlet + words.rest, room),
            *folded_at_dots(words.times, small, room),
            *([without_middle(small, words.file, room)] if words.file else []),
            elided(small, words.notice, room),
        ]

    def _rows(self, items: tuple[Item, ...]) -> list[list[Item]]:
        metrics = QFontMetricsF(self._small)
        rows: list[list[Item]] = []
        used = 0.0
        for item in items:
            width = item_width(item, metrics) + _BETWEEN
            if not rows or used + width > self._width:
                rows.append([])
                used = 0.0
            rows[-1].append(item)
            used += width
        return rows
