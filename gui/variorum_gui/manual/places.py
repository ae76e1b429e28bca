"""Places on a page: by which name a link finds one, and where it is in what is shown."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from variorum_gui.manual.pages import Page, place_on


def place_meant(page: Page, anchor: str) -> str:
    """The place where the page has it; that of an English page where it has none of this name."""
    known = any(section.anchor == anchor for section in page.markup.sections)
    return anchor if known else place_on(page, anchor)


def before_heading(document: QTextDocument, anchor: str) -> QTextCursor:
    """Before the heading of this name; at the beginning where there is none."""
    block = document.begin()
    while block.isValid():
        words = block.begin()
        while not words.atEnd():
            if anchor in words.fragment().charFormat().anchorNames():
                return QTextCursor(block)
            words += 1
        block = block.next()
    return QTextCursor(document)
