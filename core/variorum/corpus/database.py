"""The open file: one connection that writes, one that reads, and a lock for each.

Two connections, so that the window can read while a background thread adds a thousand articles: with a
write-ahead log, readers see the last finished act and never wait.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from variorum.corpus.connecting import PATIENCE, USUAL_LOG, limit_log
from variorum.corpus.failing import speaking_of
from variorum.corpus.rows import Tree
from variorum.errors import CorpusError
from variorum.progress import CancelledCheck
from variorum.text.phrasing import phrase

#: 128 MB of pages, and a log of 64 MB, what some 4,000 texts leave, folded in after nearly each act: its pages are then
#: still in the system's memory, and the next act writes over them. With a log of 1 GB an import of 100,000 texts wrote
#: a tenth less and took 2 % longer, half of it while nothing else was left to do.
_BULK_LOG = 64 * 2**20
_BULK = (
    "PRAGMA cache_size = -131072",
    # The words of an act are gathered in memory and written once as one piece of the index, not a megabyte at a time.
    # They wait for `merge_pieces`. Beyond forty, where nobody called that, acts merge them bit by bit; of 64 one act
    # would merge all. The file remembers it, and for a single text it makes no difference.
    "INSERT INTO search(search, rank) VALUES('hashsize', 67108864)",
    "INSERT INTO search(search, rank) VALUES('automerge', 40)",
    "INSERT INTO search(search, rank) VALUES('crisismerge', 64)",
)
#: A step of putting pieces together writes 8 MB, the words of some 3,200 texts, in a tenth of a second: so many steps
#: as write what came in once, and some. Else ten thousand texts would pay for what a hundred thousand left.
_PAGES_A_STEP = 2000
_TEXTS_A_STEP = 3200
_STEPS_BESIDE = 2
_USUAL = ("PRAGMA cache_size = -16384",)


class Database:
    """An open corpus file. `writer` is None where it was opened read-only."""

    def __init__(
        self, path: Path, writer: sqlite3.Connection | None, reader: sqlite3.Connection, remark: str = ""
    ) -> None:
        self.path = path
        #: What is to be known of how it was opened, in a sentence.
        self.remark = remark
        #: Names this opening of the file in the act log.
        self.session = os.urandom(16).hex()
        self._writer = writer
        self._reader: sqlite3.Connection | None = reader
        self._writing = threading.RLock()
        self._reading = threading.RLock()
        #: The last turn of the act log when the file was opened: later ones of others are not ours to undo.
        self.opened_turn: int = reader.execute("SELECT coalesce(max(turn), 0) FROM acts").fetchone()[0]
        self._data_version = self._current_data_version()
        self._file = _identity(path)
        #: The tree as it was last asked for, and the state of the file it is of.
        self.tree: tuple[int, Tree] | None = None
        #: The same of the versions with headlines that a reader gave.
        self.given_headlines: tuple[int, tuple[tuple[int, str], ...]] | None = None

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._writer is None

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees one unchanging state of the file until the block ends."""
        with self._reading, speaking_of(self.path):
            if self._reader is None:
                raise CorpusError(phrase("{file} is closed.", file=self.path.name))
            if self._reader.in_transaction:
                yield self._reader
                return
            self._reader.execute("BEGIN")
            try:
                yield self._reader
            finally:
                self._reader.execute("COMMIT")

    @contextmanager
    def writing(self, patience: float = PATIENCE) -> Iterator[sqlite3.Connection]:
        """A transaction: on disk when the block ends, or as if it had never been when it raises.

        While another process writes it waits, `patience` seconds at most; for another thread of this one so long
        only where less than usual is wanted.
        """
        with speaking_of(self.path), self._own_turn(patience):
            if self._reader is None:
                raise CorpusError(phrase("{file} is closed.", file=self.path.name))
            if self._writer is None:
                raise CorpusError(phrase("{file} was opened for reading only.", file=self.path.name))
            writer = self._writer
            self._refuse_without_its_file()
            with _waiting(writer, patience):
                writer.execute("BEGIN IMMEDIATE")
                try:
                    yield writer
                    writer.execute("COMMIT")
                except BaseException:
                    if writer.in_transaction:  # SQLite rolls back by itself on a full disk
                        writer.execute("ROLLBACK")
                    raise

    @property
    def is_moved(self) -> bool:
        """Whether the file is no longer where it was opened; what was open is still read."""
        return _identity(self.path) != self._file

    def _refuse_without_its_file(self) -> None:
        # SQLite would go on writing to a log that bears the old name, where nobody would find it:
        # https://www.sqlite.org/howtocorrupt.html#_unlinking_or_renaming_a_database_file_while_in_use
        if self.is_moved:
            self.settle()  # a file that was renamed is whole then
            raise CorpusError(
                phrase(
                    "{file} is no longer where it was: it was moved, renamed or removed, or its drive was. Nothing "
                    "was changed. Put it back, or save a copy in another place and go on in that.",
                    file=self.path.name,
                )
            )

    @contextmanager
    def in_bulk(self) -> Iterator[None]:
        """Within it many large acts come one after the other: more is kept in memory, and the log grows longer."""
        self._tune(_BULK, _BULK_LOG)
        try:
            yield
        finally:
            self._tune(_USUAL, USUAL_LOG)
            self.settle()

    def merge_pieces(self, pieces: int, texts: int, cancelled: CancelledCheck | None = None) -> None:
        """Put together the last `pieces` of the index, that acts wrote of `texts`: a search looks into each.

        Two at least, sixteen at most. What fewer have become together is left as it is. Nothing hangs on it. Where it
        cannot be done, for a full disk or another program that writes, it is left, as it is when it is stopped: a later
        import does it, or the single texts that come, bit by bit.
        """
        with suppress(CorpusError):
            with self.writing() as connection:
                connection.execute("INSERT INTO search(search, rank) VALUES('usermerge', ?)", (pieces,))
            for _ in range(_STEPS_BESIDE + texts // _TEXTS_A_STEP):
                if cancelled is not None and cancelled():
                    return
                with self.writing() as connection:
                    before = connection.total_changes
                    connection.execute(f"INSERT INTO search(search, rank) VALUES('merge', {_PAGES_A_STEP})")
                    if connection.total_changes - before < 2:  # as FTS5 says that nothing was left to do
                        return

    @contextmanager
    def _own_turn(self, patience: float) -> Iterator[None]:
        if not self._writing.acquire(timeout=-1 if patience == PATIENCE else patience):
            busy = sqlite3.OperationalError("another thread is writing")
            busy.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise busy
        try:
            yield
        finally:
            self._writing.release()

    def _tune(self, pragmas: tuple[str, ...], log: int) -> None:
        with self._writing, speaking_of(self.path):
            if self._writer is not None:
                for pragma in pragmas:
                    self._writer.execute(pragma).fetchall()
                limit_log(self._writer, log)

    def changed_elsewhere(self) -> bool:
        """Whether another process wrote since this was last asked."""
        with self._writing:
            before, self._data_version = self._data_version, self._current_data_version()
            return before != self._data_version

    def _current_data_version(self) -> int:
        # Of the writer where there is one: its own writes do not count, the reader would see them.
        connection = self._writer or self._reader
        if connection is None:
            return self._data_version
        with speaking_of(self.path):
            return int(connection.execute("PRAGMA data_version").fetchone()[0])

    def settle(self) -> None:
        """Fold the write-ahead log into the file, unless another connection is in the way."""
        with self._writing, speaking_of(self.path):
            log = self.path.with_name(self.path.name + "-wal")
            if self._writer is None or not log.exists() or not log.stat().st_size:
                return
            with _waiting(self._writer, 0):
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def vacuum(self) -> None:
        """Write the file anew without its free pages."""
        with self._writing, speaking_of(self.path):
            if self._writer is None:
                raise CorpusError(phrase("{file} was opened for reading only.", file=self.path.name))
            self._refuse_without_its_file()
            self._writer.execute("VACUUM")

    def close(self) -> None:
        """Close both connections; SQLite folds the log in and deletes it when the last one goes."""
        if self._writer is not None and self.is_moved:  # of such a file it leaves the log as it is
            self.settle()
        with self._writing, self._reading:
            reader, self._reader = self._reader, None
            writer, self._writer = self._writer, None
        with speaking_of(self.path):
            if reader is not None:
                reader.close()
            if writer is not None:
                writer.close()


@contextmanager
def _waiting(connection: sqlite3.Connection, seconds: float) -> Iterator[None]:
    """Within it the connection waits so long while another process writes, as `connected` has it otherwise."""
    if seconds == PATIENCE:
        yield
        return
    connection.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA busy_timeout = {round(PATIENCE * 1000)}")


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells the file from any other that has its name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
