"""The text of a Word document's part, with tracked changes, text boxes and references to notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from variorum.model.frozen import dataclass
from variorum.reading.documents.passages import Change, Kind, Passage, Piece, together
from variorum.reading.documents.table_rows import row_of
from variorum.reading.documents.word_styles import WordStyles
from variorum.reading.documents.zipped_document import attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

#: What is read for its settings, if at all; the readings above ruby characters would double the words.
_SILENT = frozenset(
    {"pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr", "instrText", "delInstrText", "rt"}
)
_CHANGES: dict[str, Change] = {
    "ins": "inserted",
    "moveTo": "inserted",
    "del": "deleted",
    "moveFrom": "deleted",
}
_SIGNS = {"tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
#: A sign of a symbol font has no character that could be known.
_UNKNOWN_SIGN = "\u25a1"
_PRIVATE_USE = range(0xE000, 0xF900)


@dataclass(frozen=True, slots=True)
class NoteReference:
    """Where the text names a note: "footnote" or "endnote", and the number the file gives it."""

    kind: str
    number: str
    change: Change


class WordText:
    """Reads parts of one document. `references` grows with the notes they name, in order."""

    def __init__(self, styles: WordStyles, kind: Kind = "") -> None:
        self.references: list[NoteReference] = []
        self._styles = styles
        self._kind = kind

    def passages_of(self, parent: _Element, change: Change = "") -> list[Passage]:
        """The paragraphs below `parent` in order, cells of tables row by row."""
        passages: list[Passage] = []
        self._blocks(parent, change, passages)
        return passages

    def _blocks(self, parent: _Element, change: Change, passages: list[Passage]) -> None:
        for child in parent:
            name = local(child)
            if name == "p":
                self._paragraph(child, change, passages)
            elif name == "tr":
                passages.extend(row_of([self.passages_of(cell, change) for cell in _cells(child)]))
            elif name == "AlternateContent":
                if (chosen := _alternative(child)) is not None:
                    self._blocks(chosen, change, passages)
            elif name and name not in _SILENT:
                # Marks of a change between paragraphs have no text, and around them hold whole paragraphs.
                self._blocks(child, together(change, _CHANGES.get(name, "")), passages)

    def _paragraph(self, paragraph: _Element, change: Change, passages: list[Passage]) -> None:
        settings = next((child for child in paragraph if local(child) == "pPr"), None)
        kind, end = self._kind, change
        for setting in settings if settings is not None else ():
            if local(setting) == "pStyle" and not kind:
                kind = self._styles.kind(attribute(setting, "val"))
            elif local(setting) == "rPr":
                for mark in setting:
                    end = together(end, _CHANGES.get(local(mark), ""))
        pieces: list[Piece] = []
        boxes: list[Passage] = []
        self._inline(paragraph, change, pieces, boxes)
        passages.append(Passage(tuple(pieces), kind, end))
        passages.extend(boxes)

    def _inline(self, parent: _Element, change: Change, pieces: list[Piece], boxes: list[Passage]) -> None:
        for child in parent:
            name = local(child)
            if name in ("t", "delText"):
                pieces.append(Piece((child.text or "").replace("\n", " "), change))
            elif name in _SIGNS:
                pieces.append(Piece(_SIGNS[name], change))
            elif name == "sym":
                pieces.append(Piece(_sign(attribute(child, "char")), change))
            elif name in ("footnoteReference", "endnoteReference"):
                kind = name.removesuffix("Reference")
                self.references.append(NoteReference(kind, attribute(child, "id"), change))
            elif name == "txbxContent":
                self._blocks(child, change, boxes)
            elif name == "AlternateContent":
                # one picture or text box, told in two ways
                if (chosen := _alternative(child)) is not None:
                    self._inline(chosen, change, pieces, boxes)
            elif name and name not in _SILENT:
                self._inline(child, together(change, _CHANGES.get(name, "")), pieces, boxes)


def _cells(row: _Element) -> Iterator[_Element]:
    """The cells of a row; forms wrap some of them."""
    for child in row:
        if local(child) == "tc":
            yield child
        elif local(child) in ("sdt", "sdtContent", "customXml"):
            yield from _cells(child)


def _alternative(alternatives: _Element) -> _Element | None:
    """The first alternative with text in it."""
    return next((each for each in alternatives if any(True for _ in each.iter("{*}t", "{*}delText"))), None)


def _sign(code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return _UNKNOWN_SIGN if number in _PRIVATE_USE or not 32 <= number < 0x110000 else chr(number)
