"""The text of an OpenDocument part, with tracked changes, text boxes, notes and comments.

Its tracked changes are marks in the text: an insertion has a start and an end mark, anywhere; a deletion has one
mark, and what was deleted stands in a list before the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.reading.documents.odt_styles import OdtStyles
from variorum.reading.documents.passages import Change, Kind, Passage, Piece, together
from variorum.reading.documents.table_rows import row_of
from variorum.reading.documents.zipped_document import attribute, first, local, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

#: What has no words of the text: settings, a picture's alternative words, readings above ruby characters.
_SILENT = frozenset(
    {
        "tracked-changes",
        "sequence-decls",
        "variable-decls",
        "user-field-decls",
        "forms",
        "title",
        "desc",
        "ruby-text",
    }
    | {
        "note-citation",
        "binary-data",
        "event-listeners",
        "index-title-template",
        "annotation-end",
        "settings",
    }
)
_SIGNS = {"s": " ", "tab": " ", "line-break": "\n"}
_INDEXES = frozenset({"table-of-content", "alphabetical-index", "illustration-index", "table-index"})


class OdtText:
    """Reads parts of one document; `notes` and `comments` grow with what stands beside the text."""

    def __init__(self, styles: OdtStyles, tracked: _Element | None, kind: Kind = "") -> None:
        self.notes: list[Passage] = []
        self.comments: list[Passage] = []
        self._styles = styles
        self._kind = kind
        self._deleted: dict[str, _Element] = {}
        self._insertions: set[str] = set()
        self._open: set[str] = set()
        for region in tracked if tracked is not None else ():
            identifier = attribute(region, "id")
            for change in region:
                if local(change) == "deletion":
                    self._deleted[identifier] = change
                elif local(change) == "insertion":
                    self._insertions.add(identifier)

    def passages_of(self, parent: _Element) -> list[Passage]:
        """The paragraphs below `parent` in order, cells of tables row by row."""
        passages: list[Passage] = []
        self._blocks(parent, "", self._kind, passages)
        return passages

    def _blocks(self, parent: _Element, change: Change, kind: Kind, passages: list[Passage]) -> None:
        for child in parent:
            name = local(child)
            if name in ("p", "h"):
                paragraph = _Paragraph(self, passages, kind or self._kind_of(child, name))
                paragraph.read(child, change)
                paragraph.end(self.now(change))
            elif name == "change":
                # deleted between two paragraphs: whole ones
                if (gone := self._deleted.pop(attribute(child, "change-id"), None)) is not None:
                    self._blocks(gone, together(self.now(change), "deleted"), kind, passages)
            elif name.startswith("change-"):
                self.mark(child, name)
            elif name == "table-row":
                cells: list[list[Passage]] = []
                for cell in child:
                    if local(cell).endswith("table-cell"):
                        cells.append([])
                        self._blocks(cell, change, kind, cells[-1])
                passages.extend(row_of(cells))
            elif name and name not in _SILENT and name != "change-info":
                self._blocks(child, change, "furniture" if name in _INDEXES else kind, passages)

    def _kind_of(self, paragraph: _Element, name: str) -> Kind:
        kind = self._styles.kind(attribute(paragraph, "style-name"))
        return kind or ("heading" if name == "h" else "")

    def mark(self, mark: _Element, name: str) -> None:
        """Begin or end an insertion."""
        identifier = attribute(mark, "change-id")
        if name == "change-start" and identifier in self._insertions:
            self._open.add(identifier)
        elif name == "change-end":
            self._open.discard(identifier)

    def aside(self, element: _Element, name: str, change: Change, boxes: list[Passage]) -> bool:
        """Take what stands beside the text of a paragraph; whether `element` was such a thing."""
        if name == "note":
            body = first(element, "note-body")
            if body is not None:
                self._blocks(body, self.now(change), self._kind, self.notes)
        elif name == "annotation":
            self._comment(element)
        elif name == "text-box":
            self._blocks(element, self.now(change), self._kind, boxes)
        else:
            return False
        return True

    def _comment(self, element: _Element) -> None:
        author = words_of(first(element, "creator"))
        said: list[Passage] = []
        for child in element:
            if local(child) in ("p", "list"):
                words = words_of(child)
                lead = (f"Comment by {author}: " if author else "Comment: ") if not said else ""
                said.append(Passage((Piece(lead + words),), "furniture"))
        self.comments.extend(said)

    def now(self, change: Change) -> Change:
        """The change of text at this place."""
        return together(change, "inserted") if self._open else change

    def deleted(self, identifier: str) -> _Element | None:
        """What a mark says was deleted here. Each is given once: a file may name one a thousand times."""
        return self._deleted.pop(identifier, None)


class _Paragraph:
    """A paragraph that is being read; deletions in it may hold ends of paragraphs."""

    def __init__(self, text: OdtText, passages: list[Passage], kind: Kind) -> None:
        self._text = text
        self._passages = passages
        self._kind = kind
        self._pieces: list[Piece] = []
        self._boxes: list[Passage] = []

    def end(self, change: Change) -> None:
        self._passages.append(Passage(tuple(self._pieces), self._kind, change))
        self._passages.extend(self._boxes)
        self._pieces.clear()
        self._boxes.clear()

    def read(self, element: _Element, change: Change) -> None:
        self._add(element.text, change)
        for child in element:
            name = local(child)
            if name in _SIGNS:
                self._pieces.append(Piece(_SIGNS[name], self._text.now(change)))
            elif name in ("p", "h"):  # in a drawn shape
                inner = _Paragraph(self._text, self._boxes, self._kind)
                inner.read(child, change)
                inner.end(self._text.now(change))
            elif name == "change":
                self._deletion(child, change)
            elif name.startswith("change-"):
                self._text.mark(child, name)
            elif self._text.aside(child, name, change, self._boxes):
                pass
            elif name and name not in _SILENT:
                self.read(child, change)
            self._add(child.tail, change)

    def _add(self, text: str | None, change: Change) -> None:
        if text:
            # line ends in the file are spaces; those of the text are elements
            self._pieces.append(Piece(text.replace("\n", " "), self._text.now(change)))

    def _deletion(self, mark: _Element, change: Change) -> None:
        gone = self._text.deleted(attribute(mark, "change-id"))
        change = together(self._text.now(change), "deleted")
        for index, paragraph in enumerate(_paragraphs_in(gone)):
            if index:
                self.end(change)
            self.read(paragraph, change)


def _paragraphs_in(gone: _Element | None) -> list[_Element]:
    """The paragraphs of a deletion; those inside others, as notes have them, come with the outer one."""
    found = gone.iter("{*}p", "{*}h") if gone is not None else ()
    return [each for each in found if not any(local(outer) in ("p", "h") for outer in each.iterancestors())]
