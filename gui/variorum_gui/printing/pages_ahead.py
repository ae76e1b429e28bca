"""Where the pages of a document would end, were one of them begun earlier: foretold from the lines as they are set.

Qt sets all that follows anew for each change: a report of hundreds of pages would take seconds. Its paragraphs are
moved as Qt moves them: a line that does not fit goes to the next page. Tables are not foretold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFormat

BEFORE = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
#: Qt counts in 64ths of a point.
_LEAST = 1 / 64


class _Ahead:
    """How far the pages are filled; as Qt does, a gap may reach over the end of one."""

    def __init__(self, document: QTextDocument, page: int) -> None:
        self._layout, self._height = document.documentLayout(), document.pageSize().height()
        self._edge = self._layout.blockBoundingRect(document.begin()).top()
        self.page, self.down = page, page * self._height + self._edge
        #: The page of the last paragraph that is not empty.
        self.ended = page - 1

    def set(self, block: QTextBlock, begins: bool = False) -> list[int]:
        """Go on below a paragraph; the pages of its lines."""
        if begins or _begins(block):
            self._turn()
        self.down += self._gap(block)
        pages = []
        for number in range(block.layout().lineCount()):
            height = block.layout().lineAt(number).height()
            if self.down + height > (self.page + 1) * self._height - self._edge + _LEAST:
                self._turn()
            self.down += height
            pages.append(self.page)
        if block.text():
            self.ended = self.page
        return pages or [self.page]

    def _turn(self) -> None:
        self.page += 1
        self.down = max(self.down, self.page * self._height + self._edge)

    def _gap(self, block: QTextBlock) -> float:
        """What Qt has left free above it, which is the same on any page."""
        top = self._layout.blockBoundingRect(block).top()
        if _begins(block):
            return top - self._edge - (top + 0.5 - self._edge) // self._height * self._height
        before = block.previous()
        line = before.layout().lineAt(before.layout().lineCount() - 1)
        return top - self._layout.blockBoundingRect(before).top() - line.y() - line.height()


def torn(chain: Sequence[Sequence[int]]) -> bool:
    """Whether a page ends between two paragraphs of a chain, or behind the first or before the last line of one.

    Each is told by the pages of its lines.
    """
    between = any(one[-1] != other[0] for one, other in pairwise(chain))
    return between or any(lines[0] != lines[1] or lines[-2] != lines[-1] for lines in chain if len(lines) > 1)


def begun_pages(document: QTextDocument, chains: Sequence[list[int]], page: int) -> Iterator[int]:
    """Which paragraphs begin a page so that each of the chains is whole, once the first of them begins this page.

    It is foretold as far as the next table. Chains are of the numbers of paragraphs.
    """
    number, of = chains[0][0], {chain[0]: chain for chain in chains[1:]}
    block, end = document.findBlockByNumber(number), _foretold(document, number)
    ahead = _Ahead(document, page)
    while number < end:
        chain = of.get(number, [number])
        if chain[-1] >= end:
            return
        own = [block]
        while len(own) <= chain[-1] - number:
            own.append(own[-1].next())
        whole = copy(ahead)
        pages = [at for each in own if (at := whole.set(each)) and each.text()]
        if len(chain) > 1 and torn(pages) and ahead.ended == pages[0][0]:
            yield number
            whole = copy(ahead)
            for each in own:
                whole.set(each, begins=each == block)
        ahead, block, number = whole, own[-1].next(), chain[-1] + 1


def _foretold(document: QTextDocument, number: int) -> int:
    """The first paragraph from this one on that is in a table, or above which one is; else how many there are."""
    for frame in document.rootFrame().childFrames():
        first, last = (
            cursor.blockNumber() for cursor in (frame.firstCursorPosition(), frame.lastCursorPosition())
        )
        if last + 1 >= number:
            return max(first, number)
    return document.blockCount()


def _begins(block: QTextBlock) -> bool:
    return bool(block.blockFormat().pageBreakPolicy() & BEFORE)
