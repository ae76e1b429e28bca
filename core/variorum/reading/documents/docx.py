"""Word documents (DOCX): body, notes, then headers, footers and comments as furniture."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING

from variorum.model.article import ReadResult
from variorum.reading.documents.document import Properties, Tracked, document
from variorum.reading.documents.docx_text import NoteReference, WordText
from variorum.reading.documents.passages import Passage, Piece
from variorum.reading.documents.word_styles import WordStyles
from variorum.reading.documents.zipped_document import ZippedDocument, attribute, first, local, words_of
from variorum.reading.problems import HINT_PASTE, Unreadable
from variorum.text.phrasing import marked

if TYPE_CHECKING:
    from lxml.etree import _Element

#: Notes that only draw the line above the notes.
_RULES = ("separator", "continuationSeparator", "continuationNotice")
_CHANGES = ("ins", "del", "moveFrom", "moveTo")


def result_in(data: bytes, name: str) -> ReadResult:
    """The article that a Word document holds."""
    package = ZippedDocument(data)
    main = next((target for kind, target in _related(package, "") if kind == "officeDocument"), "")
    main = main or "word/document.xml"
    root = package.tree(main)
    body = first(root, "body")
    if root is None or body is None:
        raise Unreadable(marked("The document is damaged: its text is missing."), HINT_PASTE)
    related = _related(package, main)
    trees = [(kind, tree) for kind, target in related if (tree := _tree(package, kind, target)) is not None]
    styles = WordStyles(next((tree for kind, tree in trees if kind == "styles"), None))
    text = WordText(styles)
    passages = text.passages_of(body)
    passages += _notes(text, trees)
    passages += _around(trees, styles)
    passages += _comments(trees, styles)
    return document(passages, _properties(package), _tracked(root))


_WANTED = ("styles", "footnotes", "endnotes", "header", "footer", "comments")


def _tree(package: ZippedDocument, kind: str, target: str) -> _Element | None:
    return package.tree(target) if kind in _WANTED else None


def _related(package: ZippedDocument, part: str) -> list[tuple[str, str]]:
    """The parts that a part names as belonging to it: (kind, name). Addresses outside are left alone."""
    folder, file = posixpath.split(part)
    relations = package.tree(posixpath.join(folder, "_rels", f"{file}.rels"))
    found: list[tuple[str, str]] = []
    for relation in relations.iter("{*}Relationship") if relations is not None else ():
        if attribute(relation, "TargetMode") != "External":
            kind = attribute(relation, "Type").rpartition("/")[2]
            target = attribute(relation, "Target")
            whole = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            found.append((kind, posixpath.normpath(whole)))
    return found


def _notes(text: WordText, trees: list[tuple[str, _Element]]) -> list[Passage]:
    """Foot- and endnotes in the order the text names them."""
    notes: dict[tuple[str, str], _Element] = {}
    for kind, tree in trees:
        if kind in ("footnotes", "endnotes"):
            for note in tree.iter("{*}footnote", "{*}endnote"):
                if attribute(note, "type") not in _RULES:
                    notes[local(note), attribute(note, "id")] = note
    passages: list[Passage] = []
    # a note may name another one; each is taken once
    pending: list[NoteReference] = list(text.references)
    text.references.clear()
    while pending:
        reference = pending.pop(0)
        key = (reference.kind, reference.number)
        if key in notes:
            passages += text.passages_of(notes.pop(key), reference.change)
            pending += text.references
            text.references.clear()
    return passages


def _around(trees: list[tuple[str, _Element]], styles: WordStyles) -> list[Passage]:
    """Headers, then footers. Each section has its own, mostly the same, and is told once."""
    found: dict[str, Passage] = {}
    for wanted in ("header", "footer"):
        for kind, tree in trees:
            if kind == wanted:
                for passage in WordText(styles, "furniture").passages_of(tree):
                    found.setdefault("".join(piece.text for piece in passage.pieces), passage)
    return list(found.values())


def _comments(trees: list[tuple[str, _Element]], styles: WordStyles) -> list[Passage]:
    passages: list[Passage] = []
    for kind, tree in trees:
        for comment in tree.iter("{*}comment") if kind == "comments" else ():
            author = " ".join(attribute(comment, "author").split())
            said = WordText(styles, "furniture").passages_of(comment)
            if said:
                lead = Piece(f"Comment by {author}: " if author else "Comment: ")
                said[0] = Passage((lead, *said[0].pieces), "furniture", said[0].end)
            passages += said
    return passages


def _properties(package: ZippedDocument) -> Properties:
    core = package.tree("docProps/core.xml")
    return Properties(
        title=words_of(first(core, "title")),
        creator=words_of(first(core, "creator")),
        created=words_of(first(core, "created")),
        language=words_of(first(core, "language")),
    )


def _tracked(root: _Element) -> Tracked:
    changes = list(_change_marks(root))
    authors = tuple(dict.fromkeys(" ".join(attribute(each, "author").split()) for each in changes))
    return Tracked(authors, max((attribute(each, "date") for each in changes), default=""))


def _change_marks(root: _Element) -> Iterator[_Element]:
    return root.iter(*("{*}" + name for name in _CHANGES))
