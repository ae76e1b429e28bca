"""A chapter of a book into paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from variorum.reading import limits
from variorum.reading.documents.passages import Kind, Passage, Piece
from variorum.reading.html.pieces import Piece as HtmlPiece
from variorum.reading.html.pieces import pieces_of
from variorum.reading.html.precheck import refuse_hostile_html
from variorum.reading.letters.decoding import decode
from variorum.reading.one_file import too_large
from variorum.reading.problems import Unreadable

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

#: XHTML may close any element at once; to an HTML parser `<title/>` or `<a id="p7"/>` would stay open.
_CLOSED_AT_ONCE = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)"
    r"([A-Za-z][\w:.-]{0,60})((?:\s[^<>]{0,2000})?)/>"
)
#: In a page an aside is beside the article; in a book it is a note or a box, and belongs to it.
_ASIDE = re.compile(r"(</?)aside\b", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,400}>")
_HEADING = re.compile(r"h[1-6]")
_KINDS: dict[str, Kind] = {
    "headline": "heading",
    "standfirst": "subtitle",
    "caption": "caption",
    "furniture": "furniture",
}


def passages_in(content: bytes) -> tuple[Passage, ...]:
    """The paragraphs of a chapter. Raises `Unreadable` for what is no text or hostile."""
    from selectolax.lexbor import LexborHTMLParser

    if len(content) > limits.HTML_BYTES:
        raise Unreadable(*too_large(len(content), limits.HTML_BYTES))
    html = _ASIDE.sub(
        r"\1div", _CLOSED_AT_ONCE.sub(r"<\1\2></\1>", _XML_DECLARATION.sub("", decode(content)))
    )
    refuse_hostile_html(html)
    tree = LexborHTMLParser(html)
    _drop_marks_of_notes(tree)
    return tuple(_passage(piece) for piece in pieces_of(tree.body)) if tree.body is not None else ()


def _drop_marks_of_notes(tree: LexborHTMLParser) -> None:
    """Take out the raised numbers in the text and the arrows back: they are made, and not written."""
    for link in tree.css("a"):
        attributes = link.attributes
        said = f"{attributes.get('role') or ''} {attributes.get('epub:type') or ''}".split()
        raised = (
            link.parent is not None and link.parent.tag == "sup" and "#" in (attributes.get("href") or "")
        )
        if {"doc-noteref", "doc-backlink", "noteref", "backlink"} & set(said) or raised:
            link.decompose()


def _passage(piece: HtmlPiece) -> Passage:
    kind = "heading" if _HEADING.fullmatch(piece.tag) else _KINDS.get(piece.zone, "")
    return Passage((Piece(piece.text),), kind)
