"""What was read: articles, their versions, and the paragraphs those are made of."""

from __future__ import annotations

import hashlib
from dataclasses import field
from datetime import datetime
from typing import Any, Literal

from variorum.model.cut_again import Cuts, cut_again, cuts_of
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.phrase import WithPhrases

Role = Literal[
    "headline",
    "standfirst",
    "byline",
    "dateline",
    "date",
    "caption",
    "body",
    "notice",
    "credit",
    "furniture",
]
DoubtKind = Literal["cut", "side", "role", "seam"]

#: Roles that are left out of a comparison and of its counts. Notices are compared: whether a change
#: was silent depends on them.
NOT_COMPARED: frozenset[Role] = frozenset({"furniture", "caption"})


@dataclass(frozen=True, slots=True)
class Paragraph(JsonValue):
    """One paragraph of a version; `version.text[start:end] == text`."""

    text: str
    start: int
    end: int
    role: Role = "body"


@dataclass(frozen=True, slots=True)
class Choice(JsonValue):
    """One way to settle a doubt, in words a reader understands.

    `cut` is the code point of the row at which the right-hand text starts (0: all of it is right-hand,
    the row's length: all left-hand), `role` the role meant, for doubts of those kinds.
    """

    label: str
    cut: int | None = None
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Doubt(JsonValue):
    """Something the reading inferred and is not sure of.

    `paragraph` indexes `version.paragraphs`; `choices[0]` is the reading in force. `margin` is
    how likely that one is, 0 to 1, for a cut or a side; for a role or a seam, how far it is ahead of the next.
    """

    paragraph: int
    kind: DoubtKind
    margin: float
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Version(JsonValue):
    """One state of an article. `text` is its paragraphs joined by a blank line, clutter included.

    Build one with `variorum.model.building.version_from`, which keeps text and offsets in step.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    label: str = ""
    published: datetime | None = None
    published_raw: str = ""
    #: When the source saw this state. With "seen" among `guessed`: only when the file it was read from was made.
    seen: datetime | None = None
    seen_raw: str = ""
    #: When this state of it was published, where the source tells that from the first publication.
    updated: datetime | None = None
    updated_raw: str = ""
    #: Names of fields that were inferred rather than stated by the source, e.g. {"published"}.
    guessed: frozenset[str] = frozenset()
    doubts: tuple[Doubt, ...] = ()
    #: SHA-256 (hex) of the original bytes this was read from, "" for pasted text.
    source_sha256: str = ""
    #: How it was obtained, in words: "file", "pasted", "News Sniffer page", …
    obtained: str = ""
    #: Names of fields that the reader gave, of the article's too: nothing that was read says them. "order": its place.
    given: frozenset[str] = frozenset()
    #: What the reader calls it, for as long as no headline stands in its text.
    given_headline: str = ""

    def __reduce__(self) -> tuple[Any, ...]:
        """For pickle: of the paragraphs, where they begin and end."""
        made, (text, paragraphs, *others) = JsonValue.__reduce__(self)
        cuts = cuts_of(text, paragraphs)
        return (made, (text, paragraphs, *others)) if cuts is None else (_received, (text, cuts, *others))

    @property
    def headline(self) -> str:
        """What it is called: by its text, else by the reader, or ""."""
        return self.printed_headline or self.given_headline

    @property
    def printed_headline(self) -> str:
        """The first headline paragraph's text, or "": what its paper called it."""
        return self._first("headline")

    @property
    def byline(self) -> str:
        """The first byline paragraph's text, or ""."""
        return self._first("byline")

    def _first(self, role: Role) -> str:
        return next((p.text for p in self.paragraphs if p.role == role), "")

    @property
    def dated(self) -> datetime | None:
        """When this state of the article was there: updated, else first seen, else published.

        When the file was made says nothing of that.
        """
        return self.updated or (None if "seen" in self.guessed else self.seen) or self.published

    @property
    def content_hash(self) -> str:
        """SHA-256 (hex) of the text alone: the same words have the same hash, however they were obtained."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


def _received(text: str, cuts: Cuts, *others: Any) -> Version:
    """What `Version.__reduce__` was asked of."""
    return Version(text, cut_again(text, cuts, Paragraph), *others)


@dataclass(frozen=True, slots=True)
class Row(JsonValue):
    """A line of a flattened comparison page and where it was cut.

    `kind`: "same" (text doubled), "changed" (left and right with one space between), "left", "right"
    (alone). `cut` is the code point at which the right-hand text starts; `candidates` other cuts,
    likeliest first.
    """

    text: str
    kind: Literal["title", "same", "changed", "left", "right"]
    cut: int
    #: How sure the cut is, and how sure the kind; 1 for what a reader settled or the page shows.
    margin: float = 1.0
    candidates: tuple[int, ...] = ()
    side_margin: float = 1.0
    #: The labels of the two versions the page shows.
    labels: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Article(JsonValue):
    """One outlet's piece, with the versions held, oldest first."""

    versions: tuple[Version, ...]
    outlet: str = ""
    address: str = ""
    language: str = ""
    #: How many versions the source says exist (16 for a page that says "changed 16 times"), or None.
    stored_versions: int | None = None
    #: The rows of a flattened comparison page, kept so that a cut can be moved and the page rebuilt.
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem(WithPhrases):
    """What could not be read: where ("a.zip/b.html"), why (a sentence), and what to do about it."""

    where: str
    reason: str
    hint: str = ""
    #: Only worth knowing: all that was meant to be read was (letters look garbled; a hidden file was passed over).
    remark: bool = False


@dataclass(frozen=True, slots=True)
class Original(JsonValue):
    """The bytes something was read from, kept as evidence. `name` is only the file's name, for people."""

    sha256: str
    data: bytes = field(repr=False)
    name: str = ""


@dataclass(frozen=True, slots=True)
class ReadResult(JsonValue):
    """Everything one reading gave. `originals` holds each source once; versions name it by its hash."""

    articles: tuple[Article, ...] = ()
    problems: tuple[Problem, ...] = ()
    originals: tuple[Original, ...] = ()
