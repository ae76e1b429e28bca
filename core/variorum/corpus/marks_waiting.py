"""Marks of texts that come in by the thousands, until enough of them are there to be put in their places.

Each mark of a text has a place of its own in table `marks`, so that an act of 4,000 texts writes all pages of it, 43 MB
in a corpus of 100,000 texts. The acts of an import leave theirs in one piece each (table `marks_waiting`), and the
last act puts all in place, in order. The import holds them in memory meanwhile, where `matching` looks for them.
Whoever else adds or removes texts, or looks for stories that may be one, first puts in place what waits: after a crash
too.
"""

from __future__ import annotations

import os
import sqlite3
import struct
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice

from variorum.corpus.connecting import PATIENCE
from variorum.corpus.database import Database
from variorum.corpus.marked_versions import MarkedVersions
from variorum.errors import CorpusError

#: Bytes of a mark and its version in a piece, each a number of 64 bits, the lowest first.
_PAIR = 16
#: Rows in one statement: SQLite takes at least 999 values.
_ROWS = 400
#: Marks that wait at most, those of some 140,000 texts; some 150 MB in memory. Each time they are put in place most
#: pages of the table are written, so that an import which did it every 12,000 texts took longer for each the more
#: texts there were.
_MOST = 4_000_000
#: Pairs of those left behind that are put in order at once: each takes a hundred bytes meanwhile.
_AT_ONCE = 400_000


class MarksToCome:
    """What the acts of one import have left waiting, as the process that imports knows it."""

    def __init__(self) -> None:
        #: What each mark stands for, by ids that are higher than those of all versions that are in place.
        self.versions = MarkedVersions()
        #: Whether the act under way is the last.
        self.last = False
        self._waiting = 0
        self._pieces: set[int] = set()

    def begin(self, connection: sqlite3.Connection) -> None:
        """An act begins: what another has put in place is not looked for in memory too."""
        if _pieces(connection) != self._pieces:
            put_in_place(connection)
            self._forget()

    def leave(self, connection: sqlite3.Connection, pairs: Sequence[int]) -> None:
        """An act ends that brought these marks, of which each is followed by its version; `versions` has them too."""
        self._waiting += len(pairs) // 2
        if self.last or self._waiting >= _MOST:
            self.put_in_place(connection)
        else:
            # By chance, for a number that goes with its row would be given again, to the piece of another import.
            piece = int.from_bytes(os.urandom(7), "big")
            data = struct.pack(f"<{len(pairs)}q", *pairs)
            connection.execute("INSERT INTO marks_waiting VALUES(?, ?)", (piece, data))
            self._pieces.add(piece)

    def put_in_place(self, connection: sqlite3.Connection) -> None:
        """Put all in place, also what the act under way brought."""
        connection.execute("DELETE FROM marks_waiting")  # at first: their pages are what the table takes
        keep_marks(connection, self.versions)
        self._forget()

    def _forget(self) -> None:
        self.versions.clear()
        self._pieces.clear()
        self._waiting = 0


def keep_marks(connection: sqlite3.Connection, versions: MarkedVersions) -> None:
    """Put marks in their places, in the order in which they lie there: each page is laid hold of once."""
    _keep(connection, versions.in_order())


def put_in_place(connection: sqlite3.Connection) -> None:
    """Put in place what waits in the file, whoever left it there; within a transaction."""
    found = connection.execute("SELECT pairs FROM marks_waiting").fetchall()
    if not found:
        return
    connection.execute("DELETE FROM marks_waiting")
    some: list[tuple[int, int]] = []
    for (piece,) in found:
        # A piece that is damaged has no end: texts are recognised by fewer marks then.
        if isinstance(piece, bytes):
            some += struct.iter_unpack("<qq", piece[: len(piece) // _PAIR * _PAIR])
        if len(some) >= _AT_ONCE:
            _keep_sorted(connection, some)
            some = []
    _keep_sorted(connection, some)


def _keep_sorted(connection: sqlite3.Connection, pairs: list[tuple[int, int]]) -> None:
    _keep(connection, iter(sorted(pairs)))


def _keep(connection: sqlite3.Connection, pairs: Iterator[tuple[int, int]]) -> None:
    while some := list(islice(pairs, _ROWS)):
        rows = ", ".join(["(?, ?)"] * len(some))
        connection.execute(f"INSERT OR IGNORE INTO marks VALUES{rows}", list(chain.from_iterable(some)))


def put_all_in_place(database: Database, patience: float = PATIENCE) -> None:
    """The same as an act of its own, where anything waits. Nothing hangs on it: where it cannot be, it waits on.

    For others that write it waits `patience` seconds at most, as `Database.writing`.
    """
    with suppress(CorpusError):
        with database.reading() as connection:
            wait = bool(_pieces(connection))
        if wait and not database.read_only:
            with database.writing(patience) as connection:
                put_in_place(connection)


def _pieces(connection: sqlite3.Connection) -> set[int]:
    """The numbers of the pieces that wait in the file."""
    return {row[0] for row in connection.execute("SELECT id FROM marks_waiting")}
