"""What a corpus holds, as it is asked for: rows, texts, search, decisions, the log of acts. Changes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from variorum.corpus import binned, deciding, details, differing, held_texts, history, listing, originals
from variorum.corpus.browsing import Levels
from variorum.corpus.database import Database
from variorum.corpus.lost_notes import unplaced_notes
from variorum.corpus.naming import checked
from variorum.corpus.rows import (
    Act,
    ArticleRow,
    BinRow,
    Counts,
    Differing,
    Hit,
    OneStory,
    Ref,
    StoryRow,
    Tree,
    VersionRow,
)
from variorum.corpus.searching import search
from variorum.corpus.tabulating import TableRow, table
from variorum.model.article import Article, Version
from variorum.model.decisions import Decisions, Note
from variorum.progress import CancelledCheck, Progress


class Holdings:
    """The asking side of a `Corpus`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    @property
    def path(self) -> Path:
        """The file."""
        return self._db.path

    @property
    def read_only(self) -> bool:
        """Whether every changing call is refused."""
        return self._db.read_only

    @property
    def levels(self) -> Levels:
        """The same level by level, for showing very many: ids in an order first, rows when they are seen."""
        return Levels(self._db)

    @property
    def remark(self) -> str:
        """Why it can only be read, as of a file that an older or newer Variorum wrote, in sentences; else ""."""
        return self._db.remark

    def tree(self) -> Tree:
        """All rows at one moment, in three queries however large the corpus is."""
        return listing.tree(self._db)

    def table(self, *, texts: bool = False) -> list[TableRow]:
        """A row for each version, as pandas and polars take it: `pandas.DataFrame(corpus.table())`.

        With what is known of its article and story beside it, and its text where `texts` is asked for. Times are
        in UTC, whatever zone they were stated in.
        """
        return table(self._db, texts)

    def counts(self) -> Counts:
        """How many stories, articles and versions there are."""
        return listing.counts(self._db)

    def stories(self) -> tuple[StoryRow, ...]:
        """All stories, by id."""
        return listing.stories(self._db)

    def articles(self, story: int | None = None) -> tuple[ArticleRow, ...]:
        """The articles of the story with this id, or all, by id."""
        return listing.articles(self._db, story)

    def versions(self, article: int | None = None) -> tuple[VersionRow, ...]:
        """The versions of the article with this id, or all, oldest first within an article."""
        return listing.versions(self._db, article)

    def read(self, version_id: int) -> Version:
        """The version with its text, and with the times the reader may have set since."""
        return held_texts.read_version(self._db, version_id)

    def article(self, article_id: int) -> Article:
        """The article with all versions held, oldest first: the order of `versions(article_id)`."""
        return held_texts.read_article(self._db, article_id)

    def article_of(self, version_id: int) -> Article:
        """The article that holds this version, with all its held versions."""
        return held_texts.read_article(self._db, listing.article_id_of(self._db, version_id))

    def page_of(self, version_id: int) -> tuple[tuple[int, ...], Article]:
        """The versions read from one comparison page with this one, and an article of just these.

        What `variorum.choose` needs to settle a doubt, and `replace_reading` to keep its answer.
        """
        return held_texts.read_page(self._db, version_id)

    def above(self, what: Ref) -> tuple[Ref, ...]:
        """What a thing lies in, outermost first: () for a story, (story, article) for a version."""
        return listing.above(self._db, what)

    def original(self, version_id: int) -> bytes:
        """The very bytes this version was read from; `CorpusError` where none are kept (pasted text)."""
        return originals.original(self._db, version_id)

    def original_name(self, version_id: int) -> str:
        """The name of the file this version was read from; `CorpusError` where no original is kept."""
        return originals.original_name(self._db, version_id)

    def added(self, version_id: int) -> datetime | None:
        """When this version was added here; None where the log of acts does not go back so far."""
        from variorum.corpus import since  # asked for now and then only

        return since.added(self._db, version_id)

    def search(
        self,
        words: str,
        *,
        outlet: str | None = None,
        story: int | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        language: str | None = None,
        tag: str | None = None,
        disagreement: bool = False,
        limit: int = 50,
    ) -> tuple[Hit, ...]:
        """The versions whose headline or text holds `words`, best first.

        Understands SQLite FTS5 queries ("exact phrase", start*, one OR two, NEAR(one two)); a query it
        cannot parse is searched for its words instead. Times compare with the published time, else seen; a
        tag may be the version's, its article's or its story's. With `disagreement` only articles with a figure
        that another text of the story tells otherwise, as far as `examine` has found out.
        """
        return search(self._db, words, outlet, story, since, until, limit, language, tag, disagreement)

    def differing(self, story: int | None = None) -> tuple[Differing, ...]:
        """The texts that tell figures which others of their story tell otherwise, as far as `examine` found out."""
        return differing.differing(self._db, story)

    def unexamined(self) -> int:
        """How many stories `examine` has still to look through."""
        return differing.to_do(self._db)

    def preview_merge(
        self, path: Path, *, progress: Progress | None = None, cancelled: CancelledCheck | None = None
    ) -> str:
        """What `Corpus.merge` would bring, in words: "3 stories, 12 articles, 2 already here". Changes nothing."""
        from variorum.corpus.previewing import preview_merge

        return preview_merge(self._db, path, progress, cancelled)

    def perhaps_one(
        self,
        stories: Iterable[int] | None = None,
        *,
        progress: Progress | None = None,
        cancelled: CancelledCheck | None = None,
    ) -> tuple[OneStory, ...]:
        """Pairs of stories that perhaps tell of one event, likeliest first: of all, or with one of these.

        `move(("story", b), to=("story", a))` accepts one, `keep_apart(a, b)` declines it.
        """
        from variorum.corpus.offering import perhaps_one  # brings what finds names

        return perhaps_one(self._db, stories, progress, cancelled)

    def bin(self) -> tuple[BinRow, ...]:
        """What lies in the bin."""
        return binned.contents(self._db)

    def binned_versions(self, what: Ref) -> tuple[int, ...]:
        """The ids of the versions in something that lies in the bin, to be looked at with `read`."""
        return binned.versions_inside(self._db, checked(what))

    def decisions(self) -> Decisions:
        """Everything decided in this corpus, in the order it was decided."""
        return deciding.decisions(self._db)

    def unplaced_notes(self) -> tuple[Note, ...]:
        """Notes on passages that no version of their article has any more: kept, and to be told of."""
        return unplaced_notes(self._db)

    def acts(self) -> tuple[Act, ...]:
        """The act log, oldest first."""
        return history.acts(self._db)

    def next_undo(self) -> Act | None:
        """What `undo` would take back, for the name in the menu."""
        return history.next_undo(self._db)

    def next_redo(self) -> Act | None:
        """What `redo` would do again."""
        return history.next_redo(self._db)

    def recall(self, key: str, default: Any = None) -> Any:
        """A setting kept by `remember`."""
        return details.recall(self._db, key, default)

    def changed_elsewhere(self) -> bool:
        """Whether another process wrote to the file since this was last asked."""
        return self._db.changed_elsewhere()

    def verify(self) -> tuple[str, ...]:
        """Everything wrong with the file, in sentences; empty when it is sound. Reads all of it."""
        from variorum.corpus import verifying  # asked for now and then only

        return verifying.verify(self._db)
