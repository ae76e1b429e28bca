"""The lines of a document set for pages, page by page.

Qt's own `drawContents` also draws the line before the first one of a page wherever a paragraph goes over it, hidden by
the clipping: on paper nobody sees it, but whoever copies or searches the words of a PDF finds it twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument, QTextLine, QTextTable

from variorum.model.frozen import dataclass
from variorum_gui.printing.tagging import Marking


@dataclass(frozen=True, slots=True)
class _Line:
    line: QTextLine
    #: Where the paragraph begins; the line knows where it stands in it.
    origin: QPointF
    block: int


class ReportPages:
    """Of a document whose page size is set."""

    def __init__(self, document: QTextDocument, tables: Sequence[QTextTable], edge: float) -> None:
        self._document, self._height, self._edge = document, document.pageSize().height(), edge
        self._lines: dict[int, list[_Line]] = defaultdict(list)
        self._repeated: dict[int, list[_Line]] = defaultdict(list)
        block = document.begin()
        while block.isValid():
            for each in self._of(block):
                self._lines[self._page(each)].append(each)
            block = block.next()
        for table in tables:
            self._repeat_headings(table)

    def place(self, number: int) -> tuple[int, float]:
        """The page a block begins on, and how far down: where its first line is, which may begin the next page."""
        block = self._document.findBlockByNumber(number)
        top = self._document.documentLayout().blockBoundingRect(block).top() + block.layout().lineAt(0).y()
        return int((top + 0.5) // self._height), top % self._height

    def paint(self, painter: QPainter, number: int, marking: Marking) -> None:
        """One page (from 0), with its upper left corner at the painter's origin; says of which block each line is."""
        painter.save()
        painter.translate(0, -number * self._height)
        for each in self._repeated[number]:
            each.line.draw(painter, each.origin)
        for each in self._lines[number]:
            marking.line(painter, each.block)
            each.line.draw(painter, each.origin)
        painter.restore()

    def _of(self, block: QTextBlock) -> Iterator[_Line]:
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        for number in range(layout.lineCount()):
            yield _Line(layout.lineAt(number), origin, block.blockNumber())

    def _page(self, each: _Line) -> int:
        return int((each.origin.y() + each.line.y() + 0.5) // self._height)

    def _repeat_headings(self, table: QTextTable) -> None:
        """The headings of a table again on every further page of it; Qt has left room for them there."""
        columns = range(table.columns())
        heads = [each for c in columns for each in self._of(table.cellAt(0, c).firstCursorPosition().block())]
        last = table.rows() - 1
        ends = [table.cellAt(last, c).lastCursorPosition().block() for c in columns]
        if not heads or last < 1:
            return
        first = self._page(heads[0])
        top = min(each.origin.y() for each in heads)
        end = max(self._page(each) for block in ends for each in self._of(block))
        for page in range(first + 1, end + 1):
            down = page * self._height + self._edge + table.format().cellPadding() - top
            self._repeated[page] += [
                _Line(each.line, each.origin + QPointF(0, down), each.block) for each in heads
            ]
