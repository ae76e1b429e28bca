"""The corpus: one file that holds articles, their originals, and every act ever done to them.

    with variorum.open_corpus("elections.variorum") as corpus:
        change = corpus.add(variorum.read("page.html"))
        corpus.rename("story", 1, "Run-off in the capital")
        corpus.undo()

Every changing call is one act: one transaction, on disk when the call returns, and undoable, also by a
later session. It returns a `Change`. How ids are written: a plain int is a *version* id wherever a method
says so; anything else is named by kind, ("story", 3), ("article", 2), ("version", 12).

Several threads may use one `Corpus`: a background thread can add while the window reads.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from variorum.corpus import adding, arranging, copying, deciding, details, history, listing, removing
from variorum.corpus.database import Database
from variorum.corpus.deciding import Decision
from variorum.corpus.opening import open_database
from variorum.corpus.rereading import replace_reading, replace_readings
from variorum.corpus.rows import (
    Act,
    ArticleRow,
    BinRow,
    Change,
    Counts,
    Hit,
    Kind,
    Ref,
    StoryRow,
    Tree,
    VersionRow,
)
from variorum.corpus.searching import search
from variorum.model.article import Article, ReadResult, Version
from variorum.model.decisions import Decisions
from variorum.model.span import Span
from variorum.progress import CancelledCheck, Progress


def open_corpus(path: str | os.PathLike[str], *, read_only: bool = False) -> Corpus:
    """Open the corpus file at `path`, creating it when absent (not with `read_only`).

    Raises `CorpusError` with a sentence for the person when the file is no corpus, is damaged, was
    written by a newer version, or cannot be written where writing was asked for.
    """
    return Corpus(open_database(path, read_only=read_only))


class Corpus:
    """An open corpus; also a context manager that closes it. Made by `open_corpus`."""

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

    def tree(self) -> Tree:
        """All rows at one moment, in three queries however large the corpus is."""
        return listing.tree(self._db)

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
        return listing.read_version(self._db, version_id)

    def article(self, article_id: int) -> Article:
        """The article with all versions held, oldest first: the order of `versions(article_id)`."""
        return listing.read_article(self._db, article_id)

    def article_of(self, version_id: int) -> Article:
        """The article that holds this version, with all its held versions."""
        return listing.read_article(self._db, listing.article_id_of(self._db, version_id))

    def page_of(self, version_id: int) -> tuple[tuple[int, ...], Article]:
        """The versions read from one comparison page with this one, and an article of just these.

        What `variorum.choose` needs to settle a doubt, and `replace_reading` to keep its answer.
        """
        return listing.read_page(self._db, version_id)

    def above(self, what: Ref) -> tuple[Ref, ...]:
        """What a thing lies in, outermost first: () for a story, (story, article) for a version."""
        return listing.above(self._db, what)

    def original(self, version_id: int) -> bytes:
        """The very bytes this version was read from; `CorpusError` where none are kept (pasted text)."""
        return listing.original(self._db, version_id)[1]

    def original_name(self, version_id: int) -> str:
        """The name of the file this version was read from; `CorpusError` where no original is kept."""
        return listing.original(self._db, version_id)[0]

    def search(
        self,
        words: str,
        *,
        outlet: str | None = None,
        story: int | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int = 50,
    ) -> tuple[Hit, ...]:
        """The versions whose headline or text holds `words`, best first.

        Understands SQLite FTS5 queries ("exact phrase", start*, one OR two, NEAR(one two)); a query it
        cannot parse is searched for its words instead. Times compare with the published time, else seen.
        """
        return search(self._db, words, outlet, story, since, until, limit)

    def add(
        self,
        result: ReadResult,
        story: int | None = None,
        *,
        progress: Progress | None = None,
        cancelled: CancelledCheck | None = None,
    ) -> Change:
        """Keep everything a reading gave, as one act.

        A text that is already here is recognised: the label says so and `ids` names the version held. A
        text from the same address, or nearly the same text from the same outlet, becomes a new version of
        that article. Other articles go to `story`, or else to the story that seems to tell of the same
        event, or to a new story titled with the headline. The reasons are kept in the rows' `why`.
        Cancelling leaves the corpus as it was.
        """
        return adding.add(self._db, result, story, progress, cancelled)

    def add_story(self, title: str) -> Change:
        """A new, empty story."""
        return arranging.add_story(self._db, title)

    def move(self, *what: Ref, to: Ref | None = None) -> Change:
        """Move things to where they belong; `to=None` makes a new story for them.

        To a story: articles move there, a version becomes an article of its own there, and a story is
        merged into it. To an article: versions move there, an article is merged into it. What was left
        empty by this goes to the bin.
        """
        return arranging.move(self._db, what, to)

    def rename(self, kind: Kind, id: int, name: str) -> Change:
        """Give a story its title, an article its outlet, a version its label."""
        return arranging.rename(self._db, kind, id, name)

    def set(self, ids: int | Ref | Iterable[int | Ref], **fields: Any) -> Change:
        """Correct what is known of versions and articles: one, or several at once.

        A plain int is a version id. Fields: outlet, address, byline, language, stored_versions (of the
        article, also when a version is named) and label, published, updated, seen (of the version; for
        ("article", id) only where it holds a single version). Times are aware datetimes or None. What is
        set is no longer marked as guessed.

            corpus.set(12, published=datetime(2020, 1, 3, 9, tzinfo=UTC))
            corpus.set([("article", 2), ("article", 3)], outlet="The Gazette")
        """
        return details.set_fields(self._db, ids, fields)

    def remove(self, *what: Ref) -> Change:
        """Put things into the bin, with what is inside them; what is left empty goes with them."""
        return removing.remove(self._db, what)

    def restore(self, *what: Ref) -> Change:
        """Take things out of the bin, with what was removed together with them."""
        return removing.restore(self._db, what)

    def bin(self) -> tuple[BinRow, ...]:
        """What lies in the bin."""
        return removing.contents(self._db)

    def empty_bin(self) -> Change:
        """Delete for good what lies in the bin. The one act that cannot be undone, nor any before it."""
        return removing.empty(self._db)

    def note(self, what: int | Ref, text: str, span: Span | None = None) -> Change:
        """Write a note on a thing as a whole, or on the passage `span` of a version's text.

        A plain int is a version id. A passage can have several notes (see `decisions().notes`); a whole
        thing has one, and "" takes it away.
        """
        return deciding.note(self._db, what, text, span)

    def tag(self, what: int | Ref, *tags: str) -> Change:
        """Give a thing these tags besides those it has. A plain int is a version id."""
        return details.tag(self._db, what, tags)

    def untag(self, what: int | Ref, *tags: str) -> Change:
        """Take tags away."""
        return details.untag(self._db, what, tags)

    def decide(self, *decisions: Decision) -> Change:
        """Keep what the reader decided (any class of `variorum.model.decisions`), as one act.

        A later decision on the same thing takes the place of the earlier one.
        """
        return deciding.decide(self._db, decisions)

    def retract(self, *decisions: Decision) -> Change:
        """Take decisions back, as if they had not been made; one not held is passed over."""
        return deciding.retract(self._db, decisions)

    def decisions(self) -> Decisions:
        """Everything decided in this corpus, in the order it was decided."""
        return deciding.decisions(self._db)

    def replace_reading(self, version_ids: Iterable[int], article: Article, *, label: str = "") -> Change:
        """Keep a new reading of versions, as after `variorum.choose`, in place of the old one.

        `version_ids` name the versions in the order of `article.versions`; `label` names the act. Notes and
        decisions stay and find their places again by their words. What the reader set by hand stays too.
        """
        return replace_reading(self._db, tuple(version_ids), article, label)

    def replace_readings(
        self, *readings: tuple[tuple[int, ...], Article], remove: Iterable[Ref] = (), label: str = ""
    ) -> Change:
        """The same for several articles, as one act; what is in them no more can go to the bin with it.

        As where two articles that were found in one file are made one, or their border is moved.
        """
        return replace_readings(self._db, readings, tuple(remove), label)

    def undo(self) -> Change | None:
        """Take back the newest act, or None; `CorpusError` when another process made it meanwhile."""
        return history.undo(self._db)

    def redo(self) -> Change | None:
        """Do the act again that was undone last, or None."""
        return history.redo(self._db)

    def close_history(self) -> None:
        """Make the corpus as it is now the beginning: what was done before can no longer be undone."""
        history.close(self._db)

    def acts(self) -> tuple[Act, ...]:
        """The act log, oldest first."""
        return history.acts(self._db)

    def next_undo(self) -> Act | None:
        """What `undo` would take back, for the name in the menu."""
        return history.next_undo(self._db)

    def next_redo(self) -> Act | None:
        """What `redo` would do again."""
        return history.next_redo(self._db)

    def remember(self, key: str, value: Any) -> None:
        """Keep a setting of this corpus (JSON), such as the pair shown last. Not an act: no undo."""
        details.remember(self._db, key, value)

    def recall(self, key: str, default: Any = None) -> Any:
        """A setting kept by `remember`."""
        return details.recall(self._db, key, default)

    def changed_elsewhere(self) -> bool:
        """Whether another process wrote to the file since this was last asked."""
        return self._db.changed_elsewhere()

    def settle(self) -> None:
        """Fold the write-ahead log into the file, so that it alone is everything. For idle moments: cheap."""
        self._db.settle()

    def save_copy(self, path: str | os.PathLike[str]) -> None:
        """Write a copy of the whole corpus to `path`, also while it is in use."""
        copying.save_copy(self._db, Path(path))

    def verify(self) -> tuple[str, ...]:
        """Everything wrong with the file, in sentences; empty when it is sound. Reads all of it."""
        return copying.verify(self._db)

    def close(self) -> None:
        """Fold the log into the file and let go of it. Closing twice is fine."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
