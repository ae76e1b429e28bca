"""OpenDocument texts (ODT): body, notes, then headers, footers and comments as furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.model.article import ReadResult
from variorum.reading.documents.document import Properties, Tracked, document
from variorum.reading.documents.odt_styles import OdtStyles
from variorum.reading.documents.odt_text import OdtText
from variorum.reading.documents.passages import Passage
from variorum.reading.documents.zipped_document import LOCKED, ZippedDocument, first, local, words_of
from variorum.reading.problems import HINT_PASTE, Unreadable
from variorum.text.phrasing import marked

if TYPE_CHECKING:
    from lxml.etree import _Element


def result_in(data: bytes, name: str) -> ReadResult:
    """The article that an OpenDocument text holds."""
    package = ZippedDocument(data)
    manifest = package.part("META-INF/manifest.xml") or b""
    if b"encryption-data" in manifest or "encrypted-package" in package.names:
        raise Unreadable(*LOCKED)
    content = package.tree("content.xml")
    body = first(first(content, "body"), "text")
    if content is None or body is None:
        raise Unreadable(marked("The document is damaged: its text is missing."), HINT_PASTE)
    styles_part = package.tree("styles.xml")
    styles = OdtStyles([tree for tree in (styles_part, content) if tree is not None])
    text = OdtText(styles, first(body, "tracked-changes"))
    passages = text.passages_of(body)
    passages += text.notes
    passages += _around(styles_part, styles)
    passages += text.comments
    return document(passages, _properties(package), _tracked(body))


def _around(styles_part: _Element | None, styles: OdtStyles) -> list[Passage]:
    """Headers, then footers. Each kind of page has its own, mostly the same, and is told once."""
    found: dict[str, Passage] = {}
    for wanted in ("header", "footer"):
        for part in styles_part.iter("{*}master-page") if styles_part is not None else ():
            for child in part:
                if local(child).startswith(wanted):
                    for passage in OdtText(styles, None, "furniture").passages_of(child):
                        found.setdefault("".join(piece.text for piece in passage.pieces), passage)
    return list(found.values())


def _properties(package: ZippedDocument) -> Properties:
    meta = package.tree("meta.xml")
    return Properties(
        title=words_of(first(meta, "title")),
        creator=words_of(first(meta, "initial-creator")) or words_of(first(meta, "creator")),
        created=words_of(first(meta, "creation-date")),
        language=words_of(first(meta, "language")),
    )


def _tracked(body: _Element) -> Tracked:
    changes = list(body.iter("{*}change-info"))
    authors = tuple(dict.fromkeys(words_of(first(each, "creator")) for each in changes))
    return Tracked(authors, max((words_of(first(each, "date")) for each in changes), default=""))
