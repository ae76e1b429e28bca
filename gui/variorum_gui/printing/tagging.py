"""Tags for a PDF: which words are a heading, a paragraph, a cell of a table, and in which order they are read.

Qt's writer makes none (6.11). So a tiny rectangle far off the page is painted before each line of words, and
afterwards, in the page's own instructions, it is replaced by what says to which paragraph the line belongs
(ISO 32000-1, 14.7 and 14.8). What no rectangle announces, page numbers and headings that a table repeats, is called an
artifact: it is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field
from itertools import count
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextCursor, QTextDocument, QTextTable

from variorum.model.frozen import dataclass
from variorum_gui.printing.report_flow import LANGUAGE

if TYPE_CHECKING:
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject, IndirectObject

#: Where the rectangles stand; no letter of a page comes so far.
_FAR = 90_000
#: A rectangle as the writer puts it down, and the end of its colours where it stands at once.
_MARK = re.compile(rb"-(\d{5,}) -%d 1 1 re\nf\n(Q\n)?" % _FAR)
#: A block that is not read.
_ARTIFACT = -1


@dataclass(slots=True)
class Marking:
    """What was painted on each page, in order: the number of the block each line is of."""

    pages: list[list[int]] = field(default_factory=list)

    def page(self) -> None:
        """A new page begins."""
        self.pages.append([])

    def line(self, painter: QPainter, block: int = _ARTIFACT) -> None:
        """What is painted from here on is of this block; of none, where it is not named."""
        self.pages[-1].append(block)
        place = QRectF(-_FAR - len(self.pages[-1]), -_FAR, 1, 1)
        painter.fillRect(place, Qt.GlobalColor.black)


def tag(writer: PdfWriter, document: QTextDocument, marking: Marking) -> None:
    """Put the tags into a file whose pages were painted with these marks."""
    from pypdf.generic import (
        ArrayObject,
        BooleanObject,
        DictionaryObject,
        NameObject,
        NumberObject,
        StreamObject,
    )

    tree = _Tree(writer)
    shown = {block for page in marking.pages for block in page} - {_ARTIFACT}
    of_block = {
        number: tree.element(path, language) for number, path, language in _paths(document) if number in shown
    }
    parents = ArrayObject()
    for number, (page, blocks) in enumerate(zip(writer.pages, marking.pages, strict=True)):
        read = ArrayObject()
        content = page["/Contents"].get_object()
        assert isinstance(content, StreamObject)
        content.set_data(_replaced(content.get_data(), blocks))
        for block in blocks:
            if block != _ARTIFACT:
                made = of_block[block]
                tree.words(made, page.indirect_reference, len(read))
                read.append(_reference(made))
        page[NameObject("/StructParents")] = NumberObject(number)
        page[NameObject("/Tabs")] = NameObject("/S")
        parents += [NumberObject(number), writer._add_object(read)]
    tree.root[NameObject("/ParentTree")] = writer._add_object(
        DictionaryObject({NameObject("/Nums"): parents})
    )
    tree.root[NameObject("/ParentTreeNextKey")] = NumberObject(len(marking.pages))
    catalog = writer.root_object
    catalog[NameObject("/StructTreeRoot")] = tree.root.indirect_reference
    catalog[NameObject("/MarkInfo")] = DictionaryObject({NameObject("/Marked"): BooleanObject(True)})


def _replaced(content: bytes, blocks: list[int]) -> bytes:
    """The instructions of a page with the marks as the borders of what is read together."""
    following = count()
    ids = [next(following) if block != _ARTIFACT else _ARTIFACT for block in blocks]

    def border(found: re.Match[bytes]) -> bytes:
        id = ids[int(found[1]) - _FAR - 1]
        begins = b"/Artifact BMC" if id == _ARTIFACT else b"/Span <</MCID %d>> BDC" % id
        return (found[2] or b"") + b"EMC\n" + begins + b"\n"

    return b"/Artifact BMC\n" + _MARK.sub(border, content) + b"\nEMC\n"


#: From the outermost element to the innermost: what it is, and which one of these.
_Path = tuple[tuple[str, tuple[int, ...]], ...]


def _paths(document: QTextDocument) -> Iterator[tuple[int, _Path, str]]:
    block = document.begin()
    while block.isValid():
        yield block.blockNumber(), _path(block), block.blockFormat().stringProperty(LANGUAGE)
        block = block.next()


def _path(block: QTextBlock) -> _Path:
    level, number = block.blockFormat().headingLevel(), block.blockNumber()
    itself = (f"/H{level}" if level else "/P", (number,))
    cursor = QTextCursor(block)
    table = cast("QTextTable | None", cursor.currentTable())  # Qt says otherwise
    if table is None:
        return (itself,)
    at, cell = table.firstPosition(), table.cellAt(cursor)
    head = cell.row() < table.format().headerRowCount()
    box = ("/TH" if head else "/TD", (at, cell.row(), cell.column()))
    alone = cell.firstCursorPosition().block() == cell.lastCursorPosition().block()
    return ("/Table", (at,)), ("/TR", (at, cell.row())), box, *(() if alone else (itself,))


class _Tree:
    """The elements of a document, each made when it is first asked for; they are asked for in reading order."""

    def __init__(self, writer: PdfWriter) -> None:
        self._writer = writer
        self.root = self._made("/StructTreeRoot", None)
        self._document = self._made("/Document", self.root)
        self._known: dict[_Path, DictionaryObject] = {}

    def element(self, path: _Path, language: str) -> DictionaryObject:
        """The element at the end of this path, in a language of its own where one is named."""
        from pypdf.generic import NameObject, TextStringObject

        above = self._document
        for depth in range(1, len(path) + 1):
            key = path[:depth]
            if key not in self._known:
                self._known[key] = self._made(path[depth - 1][0], above)
            above = self._known[key]
        if language:
            above[NameObject("/Lang")] = TextStringObject(language)
        return above

    def words(self, element: DictionaryObject, page: IndirectObject | None, id: int) -> None:
        """Give it the words that are marked by this number on a page."""
        from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject

        assert page is not None
        held = element["/K"]
        assert isinstance(held, ArrayObject)
        if element.setdefault(NameObject("/Pg"), page) == page:
            held.append(NumberObject(id))
        else:  # a paragraph that goes on on another page
            marked = {"/Type": NameObject("/MCR"), "/Pg": page, "/MCID": NumberObject(id)}
            held.append(DictionaryObject({NameObject(key): value for key, value in marked.items()}))

    def _made(self, kind: str, above: DictionaryObject | None) -> DictionaryObject:
        from pypdf.generic import ArrayObject, DictionaryObject, NameObject

        made = DictionaryObject({NameObject("/K"): ArrayObject()})
        if above is None:
            made[NameObject("/Type")] = NameObject(kind)
        else:
            made[NameObject("/S")] = NameObject(kind)
            made[NameObject("/P")] = _reference(above)
        if kind == "/TH":
            about = {NameObject("/O"): NameObject("/Table"), NameObject("/Scope"): NameObject("/Column")}
            made[NameObject("/A")] = DictionaryObject(about)
        self._writer._add_object(made)
        if above is not None:
            above["/K"].append(_reference(made))  # type: ignore[attr-defined]
        return made


def _reference(made: DictionaryObject) -> IndirectObject:
    reference = made.indirect_reference
    assert reference is not None
    return reference
