"""The groups of an RTF document: where their words go, and what holds inside them."""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from variorum.model.frozen import dataclass
from variorum.reading.documents.passages import Change, Passage, together
from variorum.reading.documents.rtf_words import SILENT

#: Where the words of a group go.
Stream = Literal["body", "notes", "around", "comments", "boxes", "silent", "property", "style", "authors"]
STREAMS: dict[str, Stream] = {
    **dict.fromkeys(("footnote",), "notes"),
    **dict.fromkeys(
        ("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"), "around"
    ),
    "annotation": "comments",
    "atnauthor": "property",
    "shptxt": "boxes",
    "dptxbxtext": "boxes",
    "stylesheet": "style",
    "revtbl": "authors",
    **dict.fromkeys(("title", "author", "creatim", "sn", "sv"), "property"),
    **dict.fromkeys(SILENT - {"revtbl"}, "silent"),
}
STREAMS["shpinst"] = "silent"
PASSAGE_STREAMS: tuple[Stream, ...] = ("body", "notes", "around", "comments", "boxes")


@dataclass(frozen=True, slots=True)
class Group:
    """What holds until the group's closing brace."""

    stream: Stream = "body"
    #: The word that opened the stream: "title", "footnote", …
    opener: str = ""
    encoding: str = ""
    style: str = ""
    #: How many characters stand in for one that old programs cannot show.
    skipped: int = 1
    inserted: bool = False
    deleted: bool = False
    #: Whether the paragraph is in a table's cell.
    in_table: bool = False
    starred: bool = False
    #: The first word of a group says what the group is.
    fresh: bool = True

    @property
    def change(self) -> Change:
        """The tracked change its text belongs to."""
        return together("inserted" if self.inserted else "", "deleted" if self.deleted else "")


@dataclass(slots=True)
class RtfText:
    """What a scan of a document gave."""

    streams: dict[str, list[Passage]] = field(default_factory=lambda: {s: [] for s in PASSAGE_STREAMS})
    properties: dict[str, str] = field(default_factory=dict)
    authors: tuple[str, ...] = ()
    #: When the last tracked change was made, ISO 8601 without a zone.
    changed: str = ""
    #: Whether the document's own group was closed, or the file ends before.
    closed: bool = False
