"""RTF documents: body and text boxes, footnotes, then headers, footers and comments as furniture."""

from __future__ import annotations

from variorum.model.article import ReadResult
from variorum.reading.documents.document import Properties, Tracked, document
from variorum.reading.documents.passages import Passage
from variorum.reading.documents.rtf_text import scan
from variorum.reading.problems import problem
from variorum.text.phrasing import marked


def result_in(data: bytes, name: str) -> ReadResult:
    """The article that an RTF document holds."""
    text = scan(data.decode("latin-1"))
    streams = text.streams
    passages = [*streams["body"], *streams["boxes"], *streams["notes"]]
    passages += _once(streams["around"]) + streams["comments"]
    properties = Properties(
        title=text.properties.get("title", ""),
        creator=text.properties.get("author", ""),
        created=text.properties.get("created", ""),
    )
    authors = tuple(author for author in text.authors if author != "Unknown")
    found = document(passages, properties, Tracked(authors, text.changed))
    if text.closed:
        return found
    reason = marked("The document ends in the middle; what comes before that was read.")
    return ReadResult(found.articles, (problem(name, reason, marked("Fetch or copy it again.")),))


def _once(passages: list[Passage]) -> list[Passage]:
    """Each section has its own header and footer, mostly the same: each is told once."""
    return list({"".join(piece.text for piece in each.pieces): each for each in passages}.values())
