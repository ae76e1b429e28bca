"""Taking in many files bit by bit: each bit is one act, on disk before the next, and the next import goes on there.

A file is passed over unread when its path, size and time of change are those of an import before, and a version
read from it then is still held, be it in the bin. Any other is read, and its texts are recognised by what they say:
the same bytes in another place, or touched since, add nothing.
"""

from __future__ import annotations

import hashlib
import os
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import field
from itertools import chain

from variorum.corpus import adding
from variorum.corpus.database import Database
from variorum.corpus.garbage import seldom_looked_for
from variorum.corpus.preparing import AFTERWARDS, Ready
from variorum.corpus.rows import Change, Imported
from variorum.errors import Cancelled
from variorum.model.article import Problem, ReadResult
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.reading.folders import Found, files_in
from variorum.reading.reader import read_each, together
from variorum.text.phrasing import phrase

#: What is kept in one act: so many texts, or what came in so many seconds, or so many bytes of originals. Each act
#: writes most pages of the indexes, 70 MB of them in a corpus of 100,000 texts.
_TEXTS = 4_000
#: The last so many files are kept in smaller acts: when all is read, one core waits for what is not written yet.
_LAST = 6_000
_TEXTS_AT_LAST = 2_000
_SECONDS = 5.0
_BYTES = 32 * 2**20
#: Results that wait to be kept, while an act is written: children that must wait for it read no more, and what they
#: would have read meanwhile keeps one core of two idle afterwards.
_WAITING = 3_000
#: More files than this under one folder are told of, and left.
_MOST_FILES = 1_000_000
_PATIENCE = 0.1
#: Results handed over at once, or so many bytes of their originals: to wake the thread that keeps them for each took a
#: tenth of its time.
_AT_ONCE = 20
_BYTES_AT_ONCE = 2**19
#: Rows in one statement: SQLite takes at least 999 values.
_ROWS = 200


@dataclass(frozen=True, slots=True)
class _File:
    """A file to be read, as its folder knows it."""

    found: Found
    place: bytes
    size: int
    changed: int


@dataclass(slots=True)
class _Batch:
    """What is to be kept next."""

    #: How many files there are from here to the last.
    left: int
    files: list[_File] = field(default_factory=list)
    results: list[ReadResult] = field(default_factory=list)
    texts: int = 0
    bytes: int = 0
    began: float = field(default_factory=time.monotonic)
    #: What `ActInProgress.crowded` holds: the next act need not find out anew which words tell nothing.
    crowded: dict[int, int] = field(default_factory=dict)

    def take(self, file: _File, result: ReadResult) -> None:
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
    given = _listed(paths)
    try:
        files, unchanged, problems = _to_read(database, given, cancelled)
    except Cancelled:
        return Imported(0, stopped=True)
    changes: list[Change] = []
    added = done = 0
    stopped = False
    try:
        with seldom_looked_for(), database.in_bulk(len(files)), _reading(files, cancelled) as results:
            batch = _Batch(len(files))
            for file, result in results:
                batch.take(file, result)
                done += 1
                if progress is not None:
                    words = phrase("Importing {n} of {total}", n=f"{done:,}", total=f"{len(files):,}")
                    progress(words, done / len(files))
                if batch.full:
                    stop_if(cancelled)
                    change, new = _keep(database, batch, story)
                    problems += [problem for result in batch.results for problem in result.problems]
                    changes += [change] if change is not None else []
                    added += new
                    batch = _Batch(len(files) - done, crowded=batch.crowded)
    except Cancelled:
        stopped = True
    return Imported(added, unchanged, tuple(changes), tuple(problems), stopped)


def _listed(paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]]) -> list[str | os.PathLike[str]]:
    given = [paths] if isinstance(paths, (str, os.PathLike)) else list(paths)
    for path in given:
        if not isinstance(path, (str, os.PathLike)):
            raise TypeError(f"path must be a str or PathLike, not {type(path).__name__}")
    return given


def _to_read(
    database: Database, paths: Sequence[str | os.PathLike[str]], cancelled: CancelledCheck | None
) -> tuple[list[_File], int, list[Problem]]:
    """The files to be read, how many need not be, and what can be told of others at once."""
    found: list[Found] = []
    for path in paths:
        found += files_in(os.fsdecode(path), _MOST_FILES)
    problems = [each.problem for each in found if each.problem is not None]
    files: list[_File] = []
    unchanged = 0
    with database.reading() as connection:
        for each in found:
            stop_if(cancelled)
            if each.problem is None:
                file = _as_its_folder_knows_it(each)
                if _is_held(connection, file):
                    unchanged += 1
                else:
                    files.append(file)
    return files, unchanged, problems


def _as_its_folder_knows_it(found: Found) -> _File:
    path = os.path.abspath(found.path)  # noqa: PTH100 - may be a name that is no text
    place = hashlib.sha256(os.fsencode(path)).digest()
    try:
        about = os.stat(path)  # noqa: PTH116
    except (OSError, ValueError):
        return _File(found, place, -1, -1)  # reading it will tell why
    return _File(found, place, about.st_size, about.st_mtime_ns)


def _is_held(connection: sqlite3.Connection, file: _File) -> bool:
    query = """SELECT 1 FROM taken t JOIN versions v ON v.id = t.version
               WHERE t.place = ? AND t.size = ? AND t.changed = ?"""
    return connection.execute(query, (file.place, file.size, file.changed)).fetchone() is not None


@contextmanager
def _reading(
    files: Sequence[_File], cancelled: CancelledCheck | None
) -> Iterator[Iterator[tuple[_File, ReadResult]]]:
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

    def results() -> Iterator[tuple[_File, ReadResult]]:
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
    change = adding.add(
        database, joined, story, None, None, Ready(batch.results, batch.crowded), besides=_remembering(batch)
    )
    return change, sum(kind == "version" and id > before for kind, id in change.ids)


def _newest(database: Database) -> int:
    with database.reading() as connection:
        return int(connection.execute("SELECT coalesce(max(id), 0) FROM versions").fetchone()[0])


def _remembering(batch: _Batch) -> Callable[[sqlite3.Connection, Mapping[str, int]], None]:
    """Writes down where the texts kept came from."""

    def remember(connection: sqlite3.Connection, kept: Mapping[str, int]) -> None:
        rows: list[tuple[bytes, int, int, int]] = []
        for file, result in zip(batch.files, batch.results, strict=True):
            if file.size >= 0 and result.articles and result.articles[0].versions:
                version = kept.get(result.articles[0].versions[0].text)
                if version is not None:
                    rows.append((file.place, file.size, file.changed, version))
        rows.sort()  # by place, as they lie in the file: each page is written once
        for first in range(0, len(rows), _ROWS):
            some = rows[first : first + _ROWS]
            values = ", ".join(["(?, ?, ?, ?)"] * len(some))
            connection.execute(
                f"INSERT OR REPLACE INTO taken VALUES{values}", list(chain.from_iterable(some))
            )

    return remember
