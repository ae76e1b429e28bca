"""What a corpus hands out: small frozen rows with the ids its acts take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from variorum.model.json_value import JsonValue


@dataclass(frozen=True, slots=True)
class StoryRow(JsonValue):
    """An event, and how many articles and versions are held on it."""

    id: int
    title: str
    articles: int = 0
    versions: int = 0


@dataclass(frozen=True, slots=True)
class ArticleRow(JsonValue):
    """One outlet's piece. `versions` are held; `stored_versions` exist at the source, None if unknown."""

    id: int
    story: int
    outlet: str
    address: str = ""
    byline: str = ""
    language: str = ""
    headline: str = ""
    versions: int = 0
    stored_versions: int | None = None
    agency: bool = False


@dataclass(frozen=True, slots=True)
class VersionRow(JsonValue):
    """One version, without its text. `guessed` names the fields that were inferred."""

    id: int
    article: int
    headline: str
    label: str = ""
    byline: str = ""
    published: datetime | None = None
    seen: datetime | None = None
    guessed: frozenset[str] = frozenset()
    obtained: str = ""
    source_sha256: str = ""
    content_hash: str = ""
    words: int = 0
    doubts: int = 0


@dataclass(frozen=True, slots=True)
class Change(JsonValue):
    """What an act changed: its name for the Undo menu, and the ids it touched, by kind.

    `ids` holds pairs such as ("version", 12); every pane refreshes from them.
    """

    label: str
    ids: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Act(JsonValue):
    """An entry of the act log, newest last; `undone` ones can be done again."""

    id: int
    label: str
    when: datetime
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Hit(JsonValue):
    """A search result; `snippet` marks the words found with \\x02 … \\x03."""

    version_id: int
    headline: str
    snippet: str
    outlet: str = ""
    story: int = 0
