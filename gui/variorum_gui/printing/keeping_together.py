"""Headings stay with what they head, and passages with the line that says where they stand, no line of them alone.

Qt keeps no paragraph of a rich text with the next one: the page is begun earlier by hand. Each page that is begun so
sets all that follows anew, which is why where the next ones end is foretold (`pages_ahead.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

from variorum_gui.printing.pages_ahead import BEFORE, begun_pages, torn

#: Of a block: it must not end a page.
_KEPT = QTextFormat.Property.UserProperty + 2


def keep_with_next(look: QTextBlockFormat) -> None:
    """Let a paragraph of this look not end a page."""
    look.setProperty(_KEPT, True)


def keep_together(document: QTextDocument) -> None:
    """Begin pages of a document whose page size is set where a kept paragraph would end the page before."""
    chains = list(_chains(document))
    at = 0
    while at < len(chains):
        first = chains[at][0]
        if _torn(document, chains[at]) and not _begins_page(document, first):
            # What was foretold is looked at again as the pages then are.
            page = _pages(document, first)[0]
            _begin_pages(document, [first, *begun_pages(document, chains[at:], page + 1)])
        at += 1


def _begin_pages(document: QTextDocument, numbers: Sequence[int]) -> None:
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number in numbers:
        block = document.findBlockByNumber(number)
        look = QTextBlockFormat(block.blockFormat())
        look.setPageBreakPolicy(BEFORE)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(look)
    cursor.endEditBlock()


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
    """Whether a page ends between two of them, or leaves a line of one alone."""
    document.pageCount()  # sets what a page begun earlier moved: a line not set yet cannot be asked where it is
    return torn([_pages(document, number) for number in chain])


def _pages(document: QTextDocument, number: int) -> list[int]:
    """The pages of the lines of a paragraph; of many, of the two at each end."""
    block = document.findBlockByNumber(number)
    top = document.documentLayout().blockBoundingRect(block).top()
    layout, height = block.layout(), document.pageSize().height()
    count = layout.lineCount()
    ends = range(count) if count < 4 else (0, 1, count - 2, count - 1)
    return [int((top + layout.lineAt(at).y() + 0.5) // height) for at in ends]


def _begins_page(document: QTextDocument, number: int) -> bool:
    """Whether it stands at the head of a page already: more than fills one is kept together by nothing."""
    before = document.findBlockByNumber(number - 1)
    while before.isValid() and not before.text():
        before = before.previous()
    if not before.isValid():
        return True
    return _pages(document, before.blockNumber())[-1] < _pages(document, number)[0]
