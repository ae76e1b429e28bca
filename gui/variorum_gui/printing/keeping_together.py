"""Headings stay with what they head, and passages with the line that says where they stand.

Qt keeps no paragraph of a rich text with the next one: the page is begun earlier by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

#: Of a block: it must not end a page.
_KEPT = QTextFormat.Property.UserProperty + 2
_BEFORE = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore


def keep_with_next(look: QTextBlockFormat) -> None:
    """Let a paragraph of this look not end a page."""
    look.setProperty(_KEPT, True)


def keep_together(document: QTextDocument) -> None:
    """Begin pages of a document whose page size is set where a kept paragraph would end the page before."""
    chains = list(_chains(document))
    for chain in chains:
        first = chain[0]
        if _torn(document, chain) and not _begins_page(document, first):
            block = document.findBlockByNumber(first)
            look = QTextBlockFormat(block.blockFormat())
            look.setPageBreakPolicy(_BEFORE)
            QTextCursor(block).setBlockFormat(look)


def _chains(document: QTextDocument) -> Iterator[list[int]]:
    """Each run of kept paragraphs with the one that follows, by number; what is empty stands in nobody's way."""
    chain: list[int] = []
    block = document.begin()
    while block.isValid():
        if block.text():
            chain.append(block.blockNumber())
            if not block.blockFormat().boolProperty(_KEPT):
                if len(chain) > 1:
                    yield chain
                chain = []
        block = block.next()


def _torn(document: QTextDocument, chain: list[int]) -> bool:
    """Whether a page ends between two of them."""
    document.pageCount()  # sets what a page begun earlier moved: a line not set yet cannot be asked where it is
    pages = [_pages(document, number) for number in chain]
    return any(one[1] != following[0] for one, following in pairwise(pages))


def _pages(document: QTextDocument, number: int) -> tuple[int, int]:
    """The pages of the first and the last line of a paragraph."""
    block = document.findBlockByNumber(number)
    top = document.documentLayout().blockBoundingRect(block).top()
    layout, height = block.layout(), document.pageSize().height()
    lines = layout.lineAt(0), layout.lineAt(layout.lineCount() - 1)
    first, last = (int((top + line.y() + 0.5) // height) for line in lines)
    return first, last


def _begins_page(document: QTextDocument, number: int) -> bool:
    """Whether it stands at the head of a page already: more than fills one is kept together by nothing."""
    before = document.findBlockByNumber(number - 1)
    while before.isValid() and not before.text():
        before = before.previous()
    if not before.isValid():
        return True
    return _pages(document, before.blockNumber())[1] < _pages(document, number)[0]
