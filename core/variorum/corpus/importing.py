"""Taking in many files bit by bit: each bit is one act, on disk before the next, and the next import goes on there.

A file is passed over unread when its path, size and time of change are those of an import before, and a version
read from it then is still held, be it in the bin. Any other is read, and its texts are recognised by what they say:
the same bytes in another place, or touched since, add nothing.
"""

from __future__ import annotations

import os
import queue
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field

from variorum.corpus import adding
from variorum.corpus.database import Database
from variorum.corpus.garbage import seldom_looked_for
from variorum.corpus.marks_waiting import MarksToCome, put_all_in_place
from variorum.corpus.preparing import AFTERWARDS, Ready
from variorum.corpus.rows import Change, Imported
from variorum.corpus.taken_files import FileToRead, files_to_read, remembering
from variorum.errors import Cancelled
from variorum.model.article import Problem, ReadResult
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.reading.reader import many_to_come, read_each, together
from variorum.text.phrasing import phrase

#: What is kept in one act: so many texts, or what came in so many seconds, or so many bytes of originals. Each act
#: writes most pages of the indexes, 70 MB of them in a corpus of 100,000 texts.
_TEXTS = 4_000
#: The last so many files are kept in smaller acts: when all is read, one core waits for what is not written yet.
_LAST = 6_000
_TEXTS_AT_LAST = 3_000
_SECONDS = 5.0
_BYTES = 32 * 2**20
#: Results that wait to be kept, while an act is written: children that must wait for it read no more, and what they
#: would have read meanwhile keeps one core of two idle afterwards.
_WAITING = 3_000
_PATIENCE = 0.1
#: So many pieces of the index, each of an act, are put together while the next files are read: all at once at the end,
#: while nothing is read, a hundred thousand texts took four seconds longer, and 25 pieces more than 10 times what 3 do.
_PIECES = 12
#: Pieces that imports before this one left, stopped or of a few texts each, and that it puts together.
_LEFT = 4
#: Seconds that pieces of the index are put together after Stop.
_MOMENT = 0.5
#: Results handed over at once, or so many bytes of their originals: to wake the thread that keeps them for each took a
#: tenth of its time.
_AT_ONCE = 20
_BYTES_AT_ONCE = 2**19


@dataclass(slots=True)
class _Taken:
    """What an import has kept so far."""

    #: Files, and versions of articles.
    done: int = 0
    added: int = 0
    #: Pieces of the index that were not put together yet, and the versions in them.
    pieces: int = 0
    in_pieces: int = 0
    changes: list[Change] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    stopped: bool = False


@dataclass(slots=True)
class _Batch:
    """What is to be kept next."""

    #: How many files there are from here to the last.
    left: int
    files: list[FileToRead] = field(default_factory=list)
    results: list[ReadResult] = field(default_factory=list)
    texts: int = 0
    bytes: int = 0
    began: float = field(default_factory=time.monotonic)
    #: What `ActInProgress.crowded` holds: the next act need not find out anew which words tell nothing.
    crowded: dict[int, int] = field(default_factory=dict)
    to_come: MarksToCome = field(default_factory=MarksToCome)

    def take(self, file: FileToRead, result: ReadResult) -> None:
        self.files.append(file)
        self.results.append(result)
        self.texts += sum(len(article.versions) for article in result.articles)
        self.bytes += _bytes_of(result)

    @property
    def full(self) -> bool:
        late = time.monotonic() - self.began > _SECONDS
        most = _TEXTS if self.left > _LAST else min(_TEXTS, _TEXTS_AT_LAST)
        return (
            len(self.files) == self.left
            or self.texts >= most
            or self.bytes >= _BYTES
            or (late and self.texts > 0)
        )


def add_files(
    database: Database,
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    story: int | None,
    progress: Progress | None,
    cancelled: CancelledCheck | None,
) -> Imported:
    """See `Corpus.add_files`."""
    try:
        files, unchanged, problems = files_to_read(database, paths, cancelled, many_to_come)
    except Cancelled:
        return Imported(0, stopped=True)
    taken = _Taken()
    with seldom_looked_for(), database.in_bulk():
        try:
            _take_all(database, files, story, taken, progress, cancelled)
        except Cancelled:
            taken.stopped = True
        if taken.added:
            if progress is not None:
                progress(phrase("Putting the search index in order"), taken.done / len(files))
            put_all_in_place(database)
            _merge(database, taken, _for_a_moment() if taken.stopped else cancelled)
    return Imported(
        taken.added, unchanged, tuple(taken.changes), (*problems, *taken.problems), stopped=taken.stopped
    )


def _merge(database: Database, taken: _Taken, cancelled: CancelledCheck | None) -> None:
    # One alone joins what others left, where that has grown to some.
    database.merge_pieces(taken.pieces if taken.pieces > 1 else _LEFT, taken.in_pieces, cancelled)
    taken.pieces = taken.in_pieces = 0


def _for_a_moment() -> CancelledCheck:
    """Whoever pressed Stop waits no longer than this; without any of it, a single text that comes next would."""
    until = time.monotonic() + _MOMENT
    return lambda: time.monotonic() > until


def _take_all(
    database: Database,
    files: Sequence[FileToRead],
    story: int | None,
    taken: _Taken,
    progress: Progress | None,
    cancelled: CancelledCheck | None,
) -> None:
    """Read the files and keep what they hold, act by act; `taken` tells how far that came, also when it raises."""
    with _reading(files, cancelled) as results:
        batch = _Batch(len(files))
        for file, result in results:
            batch.take(file, result)
            taken.done += 1
            if progress is not None:
                words = phrase("Importing {n} of {total}", n=f"{taken.done:,}", total=f"{len(files):,}")
                progress(words, taken.done / len(files))
            if batch.full:
                stop_if(cancelled)
                change, new = _keep(database, batch, story)
                taken.problems += [problem for result in batch.results for problem in result.problems]
                taken.changes += [change] if change is not None else []
                taken.added += new
                taken.in_pieces += new
                taken.pieces += new > 0
                if taken.pieces >= _PIECES:
                    _merge(database, taken, cancelled)
                batch = _Batch(len(files) - taken.done, crowded=batch.crowded, to_come=batch.to_come)


@contextmanager
def _reading(
    files: Sequence[FileToRead], cancelled: CancelledCheck | None
) -> Iterator[Iterator[tuple[FileToRead, ReadResult]]]:
    """What each file holds, read on while what was read before is kept."""
    over = threading.Event()
    waiting: queue.Queue[list[ReadResult] | BaseException] = queue.Queue(_WAITING // _AT_ONCE)

    def asked() -> bool:
        return over.is_set() or (cancelled is not None and cancelled())

    def put(what: list[ReadResult] | BaseException) -> None:
        while not over.is_set():
            try:
                waiting.put(what, timeout=_PATIENCE)
                break
            except queue.Full:
                continue

    def read() -> None:
        some: list[ReadResult] = []
        held, began = 0, time.monotonic()
        try:
            for result in read_each([file.found for file in files], AFTERWARDS, asked):
                some.append(result)
                held += _bytes_of(result)
                late = time.monotonic() - began > _PATIENCE
                if len(some) >= _AT_ONCE or held >= _BYTES_AT_ONCE or late:
                    put(some)
                    some, held, began = [], 0, time.monotonic()
            put(some)
        except BaseException as error:
            put(some)
            put(error)

    def results() -> Iterator[tuple[FileToRead, ReadResult]]:
        for file in files:
            while not some:
                come = waiting.get()
                if isinstance(come, BaseException):
                    raise come
                some.extend(reversed(come))
            yield file, some.pop()

    some: list[ReadResult] = []
    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    try:
        yield results()
    finally:
        over.set()
        thread.join()


def _bytes_of(result: ReadResult) -> int:
    return sum([len(original.data) for original in result.originals])


def _keep(database: Database, batch: _Batch, story: int | None) -> tuple[Change | None, int]:
    """One act of it, and how many versions that added."""
    joined = together(batch.results)
    if not joined.articles:
        return None, 0
    before = _newest(database)
    batch.to_come.last = len(batch.files) == batch.left
    change = adding.add(
        database,
        joined,
        story,
        None,
        None,
        Ready(batch.results, batch.crowded, batch.to_come),
        besides=remembering(batch.files, batch.results),
    )
    return change, sum(kind == "version" and id > before for kind, id in change.ids)


def _newest(database: Database) -> int:
    with database.reading() as connection:
        return int(connection.execute("SELECT coalesce(max(id), 0) FROM versions").fetchone()[0])
