"""What a corpus hands out: small frozen rows with the ids its acts take."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from variorum.model.article import Problem
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue

Kind = Literal["story", "article", "version"]

#: Names one thing in a corpus: ("story", 3), ("article", 2) or ("version", 12).
Ref: TypeAlias = tuple[Kind, int]


@dataclass(frozen=True, slots=True)
class StoryRow(JsonValue):
    """An event, and how many articles and versions are held on it."""

    id: int
    title: str
    articles: int = 0
    versions: int = 0
    note: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleRow(JsonValue):
    """One outlet's piece. `versions` are held; `stored_versions` exist at the source, None if unknown.

    `headline` and `byline` are the newest version's unless the reader set a byline; `why` says why the
    article was put into its story when it was added ("" where it was put there by hand). `file` and `opening`
    are the newest version's.
    """

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
    note: str = ""
    tags: tuple[str, ...] = ()
    why: str = ""
    file: str = ""
    opening: str = ""

    @property
    def title(self) -> str:
        """What it is called where no outlet is: its headline, else its opening words."""
        return self.headline.strip() or self.opening


@dataclass(frozen=True, slots=True)
class VersionRow(JsonValue):
    """One version, without its text. `guessed` names the fields that were inferred, `given` those the reader gave.

    `why` says why it was taken as a version of its article ("the same address", …), "" for the first. `file` is
    the name of the file it was read from, "" where no original is kept; the same bytes given under several names
    are kept once, under the first. `opening`: how it begins, where it has no headline.
    """

    id: int
    article: int
    headline: str
    label: str = ""
    byline: str = ""
    published: datetime | None = None
    published_raw: str = ""
    updated: datetime | None = None
    updated_raw: str = ""
    seen: datetime | None = None
    seen_raw: str = ""
    guessed: frozenset[str] = frozenset()
    obtained: str = ""
    source_sha256: str = ""
    content_hash: str = ""
    words: int = 0
    doubts: int = 0
    note: str = ""
    tags: tuple[str, ...] = ()
    why: str = ""
    file: str = ""
    opening: str = ""
    given: frozenset[str] = frozenset()

    @property
    def title(self) -> str:
        """What it is called where no outlet is: its headline, else its opening words."""
        return self.headline.strip() or self.opening

    @property
    def dated(self) -> datetime | None:
        """When this state of the article was there, as `Version.dated` says."""
        return self.updated or (None if "seen" in self.guessed else self.seen) or self.published


@dataclass(frozen=True, slots=True)
class Tree(JsonValue):
    """Every row of a corpus at one moment: stories and articles by id, versions oldest first."""

    stories: tuple[StoryRow, ...] = ()
    articles: tuple[ArticleRow, ...] = ()
    versions: tuple[VersionRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts(JsonValue):
    """How much a corpus holds, the bin not counted but for `binned` (its versions)."""

    stories: int = 0
    articles: int = 0
    versions: int = 0
    binned: int = 0


@dataclass(frozen=True, slots=True)
class BinRow(JsonValue):
    """Something in the bin; what lay inside it is not listed apart.

    `versions` are the texts in it, `when` it was removed, where that is known. `Corpus.read` reads texts of the
    bin as well, by the ids that `Corpus.binned_versions` gives.
    """

    kind: Kind
    id: int
    name: str
    versions: int = 1
    when: datetime | None = None


@dataclass(frozen=True, slots=True)
class Change(JsonValue):
    """What an act changed: its name for the Undo menu, and the ids it touched, by kind.

    `ids` holds pairs such as ("version", 12), kinds as in `Ref` and also "decision"; every pane
    refreshes from them. A reference comes once, in the order it was touched.
    """

    label: str
    ids: tuple[tuple[str, int], ...] = ()
    #: Those of `ids` that were held and that what was added only settled doubts of.
    settled: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Differing(JsonValue):
    """A text with a figure that another text of its story tells otherwise, and the sentence that says so."""

    story: int
    article: int
    version: int
    sentence: str


@dataclass(frozen=True, slots=True)
class OneStory(JsonValue):
    """Two stories that perhaps tell of one event, by id, and why that seems so."""

    stories: tuple[int, int]
    why: str


@dataclass(frozen=True, slots=True)
class Imported(JsonValue):
    """What came of importing files: `changes` are its acts, each on disk.

    `unchanged` files were not read, for they were imported before. `stopped`: it was cancelled, and importing the
    same files again goes on there.
    """

    versions: int
    unchanged: int = 0
    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Act(JsonValue):
    """An entry of the act log, newest last; `undone` ones can be done again.

    `final` acts are history only: the bin was emptied after (or by) them, or they are the oldest of very many.
    """

    id: int
    label: str
    when: datetime
    undone: bool = False
    final: bool = False


@dataclass(frozen=True, slots=True)
class Hit(JsonValue):
    """A search result; `snippet` marks the words found with \\x02 … \\x03."""

    version_id: int
    headline: str
    snippet: str
    outlet: str = ""
    story: int = 0
    article: int = 0
    #: How the text begins, where it has no headline.
    opening: str = ""

    @property
    def title(self) -> str:
        """What it is called where no outlet is: its headline, else its opening words."""
        return self.headline.strip() or self.opening


@dataclass(frozen=True, slots=True)
class Compacted(JsonValue):
    """How many bytes the file had before and has now."""

    before: int
    now: int


@dataclass(frozen=True, slots=True)
class Recovered(JsonValue):
    """What was saved from a damaged corpus, and in `faults`, in sentences, what was not."""

    stories: int
    articles: int
    versions: int
    faults: tuple[str, ...] = ()
