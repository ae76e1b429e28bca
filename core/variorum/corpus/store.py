"""The corpus: one file that holds articles, their originals, and every act ever done to them.

    with variorum.open_corpus("elections.variorum") as corpus:
        change = corpus.add(variorum.read("page.html"))
        corpus.rename("story", 1, "Run-off in the capital")
        corpus.undo()

Every changing call is one act: one transaction, on disk when the call returns, and undoable, also by a
later session. It returns a `Change`. How ids are written: a plain int is a *version* id wherever a method
says so; anything else is named by kind, ("story", 3), ("article", 2), ("version", 12).

Several threads may use one `Corpus`: a background thread can add while the window reads. What is seldom
asked for is imported then: a window opens a corpus at every start.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from variorum.corpus import adding, arranging, deciding, details, differing, history, removing
from variorum.corpus.connecting import PATIENCE
from variorum.corpus.holdings import Holdings
from variorum.corpus.opening import open_database
from variorum.corpus.rereading import replace_reading, replace_readings
from variorum.corpus.rows import Change, Compacted, Imported, Kind, Ref
from variorum.model.article import Article, ReadResult
from variorum.model.decisions import Decision
from variorum.model.span import Span
from variorum.progress import CancelledCheck, Progress


def open_corpus(path: str | os.PathLike[str], *, read_only: bool = False) -> Corpus:
    """Open the corpus file at `path`, creating it when absent (not with `read_only`).

    Raises `CorpusError` with a sentence for the person when the file is no corpus, is damaged, was
    written by a newer version, or cannot be written where writing was asked for.
    """
    return Corpus(open_database(path, read_only=read_only))


class Corpus(Holdings):
    """An open corpus; also a context manager that closes it. Made by `open_corpus`."""

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
        Texts of one article settle each other's doubts: those of a comparison page, added or held, that another
        text has the answer to. The label says how many; what a reader settled stays. Cancelled, nothing is added.
        """
        return adding.add(self._db, result, story, progress, cancelled)

    def add_files(
        self,
        paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
        story: int | None = None,
        *,
        progress: Progress | None = None,
        cancelled: CancelledCheck | None = None,
    ) -> Imported:
        """Read and keep files and folders, however many: bit by bit, each bit an act that is on disk.

        Cancelled, it has kept what the acts before kept; done again it goes on there. Files that were imported
        before and have the size and time of change they had then are not even read.
        """
        from variorum.corpus import importing  # brings the readers

        return importing.add_files(self._db, paths, story, progress, cancelled)

    def add_story(self, title: str) -> Change:
        """A new, empty story."""
        return arranging.add_story(self._db, title)

    def move(self, *what: Ref, to: Ref | None = None) -> Change:
        """Move things to where they belong; `to=None` makes a new story for them.

        To a story: articles move there, a version becomes an article of its own there, and a story is
        merged into it. To an article: versions move there, an article is merged into it. What was merged is
        in no list and not in the bin: its note and tags go along, and undo brings it back. A story that was
        left empty otherwise goes to the bin.
        """
        return arranging.move(self._db, what, to)

    def unite(self, *pairs: tuple[int, int]) -> Change:
        """Make one of each of these pairs of stories, the earlier one, as one act."""
        return arranging.unite(self._db, pairs)

    def rename(self, kind: Kind, id: int, name: str) -> Change:
        """Give a story its title, an article its outlet, a version its label."""
        return arranging.rename(self._db, kind, id, name)

    def set(self, ids: int | Ref | Iterable[int | Ref], **fields: Any) -> Change:
        """Correct what is known of versions and articles: one, or several at once.

        A plain int is a version id. Fields: outlet, address, byline, language, stored_versions (of the
        article, also when a version is named) and headline, label, published, updated, seen (of the version;
        for ("article", id) only where it holds a single version). Times are aware datetimes or None. What is
        set is no longer marked as guessed. A headline is what lists, search and reports call the version: the
        text stays as it is, and where it has a headline of its own that is a ValueError.

            corpus.set(12, published=datetime(2020, 1, 3, 9, tzinfo=UTC))
            corpus.set([("article", 2), ("article", 3)], outlet="The Gazette")
        """
        return details.set_fields(self._db, ids, fields)

    def swap_order(self, one: int, other: int) -> Change:
        """Say that of two versions of an article the one listed later is the older one.

        For versions without times. What was said of others before holds, by the reader or by the file they came in,
        unless it says the contrary; of those that nothing was said of the order stays a guess. Times that differ,
        where every version of the article has one, go before: of two such it raises `CorpusError`.
        """
        from variorum.corpus.order_of_versions import swap_order

        return swap_order(self._db, one, other)

    def remove(self, *what: Ref) -> Change:
        """Put things into the bin, with what is inside them; what is left empty goes with them."""
        return removing.remove(self._db, what)

    def restore(self, *what: Ref) -> Change:
        """Take things out of the bin, with what was removed together with them."""
        return removing.restore(self._db, what)

    def empty_bin(self) -> Change:
        """Delete for good what lies in the bin. The one act that cannot be undone, nor any before it."""
        return removing.empty(self._db)

    def note(self, what: int | Ref, text: str, span: Span | None = None) -> Change:
        """Write a note on a thing as a whole, or on the passage `span` of a version's text.

        A plain int is a version id. A passage can have several notes (see `decisions().notes`); a whole
        thing has one, and "" takes it away.
        """
        return deciding.note(self._db, what, text, span)

    def tag(self, what: int | Ref | Iterable[int | Ref], *tags: str) -> Change:
        """Give a thing, or several, these tags besides those they have. A plain int is a version id."""
        return details.tag(self._db, what, tags)

    def untag(self, what: int | Ref | Iterable[int | Ref], *tags: str) -> Change:
        """Take tags away."""
        return details.untag(self._db, what, tags)

    def decide(self, *decisions: Decision, instead_of: Iterable[Decision] = ()) -> Change:
        """Keep what the reader decided (any class of `variorum.model.decisions`), as one act.

        A later decision on the same thing takes the place of the earlier one; `instead_of` are taken back with it.
        """
        return deciding.decide(self._db, decisions, instead_of)

    def retract(self, *decisions: Decision) -> Change:
        """Take decisions back, as if they had not been made; one not held is passed over."""
        return deciding.retract(self._db, decisions)

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

    def part(self, version_id: int, paragraph: int) -> Change:
        """Begin a new article at this paragraph of a version: a border in its file that was not found.

        What stands before stays the version it is. The new article goes to the same story.
        """
        from variorum.corpus import parting

        return parting.part(self._db, version_id, paragraph)

    def join_with_the_one_before(self, version_id: int) -> Change:
        """Make a version, found in one file behind another article, the end of that; it goes to the bin.

        `CorpusError` where it is the first of its file, was pasted, or is one of several on a page.
        """
        from variorum.corpus import parting

        return parting.join_with_the_one_before(self._db, version_id)

    def merge(
        self,
        path: str | os.PathLike[str],
        *,
        progress: Progress | None = None,
        cancelled: CancelledCheck | None = None,
    ) -> Change:
        """Take over what another corpus holds (not its bin), as one act; its file is only read.

        Texts that are here already are recognised; what is not known of them here is learned. Stories stay
        as they were told apart there. Notes, tags and decisions come along; of two notes on one thing both
        are kept, and where a decision is otherwise here it stays so: the label says how many.
        """
        from variorum.corpus import merging

        return merging.merge(self._db, Path(path), progress, cancelled)

    def undo(self) -> Change | None:
        """Take back the newest act, or None; `CorpusError` when another process made it meanwhile."""
        return history.undo(self._db)

    def redo(self) -> Change | None:
        """Do the act again that was undone last, or None."""
        return history.redo(self._db)

    def examine(
        self,
        stories: Iterable[int] | None = None,
        *,
        progress: Progress | None = None,
        cancelled: CancelledCheck | None = None,
    ) -> int:
        """Hold the texts of these stories (or of all) against each other, for `search(…, disagreement=True)`.

        Returns how many were looked through: those that have not been since a text of theirs changed. Each
        takes 0.15 s where it has three; what was found is kept one by one, also when cancelled. Not an act: no undo.
        """
        return differing.examine(self._db, stories, progress, cancelled)

    def keep_apart(self, story: int, other: int) -> None:
        """Offer these two stories no more. Not an act: no undo."""
        from variorum.corpus.offering import keep_apart

        keep_apart(self._db, story, other)

    def close_history(self) -> None:
        """Make the corpus as it is now the beginning: what was done before can no longer be undone."""
        history.close(self._db)

    def remember(self, key: str, value: Any, *, patience: float = PATIENCE) -> None:
        """Keep a setting of this corpus (JSON), such as the pair shown last. Not an act: no undo.

        While another process writes it waits, `patience` seconds at most.
        """
        details.remember(self._db, key, value, patience)

    def settle(self) -> None:
        """Fold the write-ahead log into the file, so that it alone is everything. For idle moments: cheap."""
        self._db.settle()

    def save_copy(
        self,
        path: str | os.PathLike[str],
        *,
        progress: Progress | None = None,
        cancelled: CancelledCheck | None = None,
    ) -> None:
        """Write a copy of the whole corpus to `path`, also while it is in use, or read-only.

        It appears there only when it is whole, and then takes the place of a file of that name.
        """
        from variorum.corpus import copying

        copying.save_copy(self._db, Path(path), progress, cancelled)

    def save_stories(self, path: str | os.PathLike[str], *stories: int) -> Change:
        """Write these stories (ids), with all that hangs on them, to a new corpus at `path`.

        Decisions on names go along where one of the names stands in the texts. Returns what the new corpus
        holds, named by its own ids; this corpus is not changed.
        """
        from variorum.corpus import extracting

        return extracting.save_stories(self._db, Path(path), stories)

    def compact(self) -> Compacted:
        """Give back the room that nothing needs any more, and put the search index in order. Undo is kept.

        Takes about as much free disk as the file has, for as long as it runs.
        """
        from variorum.corpus import compacting

        return compacting.compact(self._db)

    def close(self) -> None:
        """Fold the log into the file and let go of it. Closing twice is fine."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
