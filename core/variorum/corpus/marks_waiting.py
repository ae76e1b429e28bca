"""Marks of texts that come in by the thousands, until enough of them are there to be put in their places.

Each mark of a text has a place of its own in table `marks`, so that an act of 4,000 texts writes all pages of it, 43 MB
in a corpus of 100,000 texts. The acts of an import leave theirs in one piece each (table `marks_waiting`), and each
third act puts all in place. The import holds them in memory meanwhile, where `matching` looks for them. Whoever else
adds or removes texts, or looks for stories that may be one, first puts in place what waits: after a crash too.
"""

from __future__ import annotations

import os
import sqlite3
import struct
from collections.abc import Mapping, Sequence
from contextlib import suppress

from variorum.corpus.connecting import PATIENCE
from variorum.corpus.database import Database
from variorum.errors import CorpusError

#: A mark and a version.
_PAIR = struct.Struct("<qq")
#: Rows in one statement: SQLite takes at least 999 values.
_ROWS = 400
#: Marks that wait at most, those of some 12,000 texts; some 80 MB in memory.
_MOST = 400_000


class MarksToCome:
    """What the acts of one import have left waiting, as the process that imports knows it."""

    def __init__(self) -> None:
        #: The versions each mark stands for, by their ids, which are higher than those of all that are in place.
        self.versions: dict[int, list[int]] = {}
        #: Whether the act under way is the last.
        self.last = False
        self._waiting = 0
        self._pieces: set[int] = set()

    def begin(self, connection: sqlite3.Connection) -> None:
        """An act begins: what another has put in place is not looked for in memory too."""
        if _pieces(connection) != self._pieces:
            put_in_place(connection)
            self._forget()

    def leave(self, connection: sqlite3.Connection, pairs: list[int]) -> None:
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
        keep_marks(connection, in_order(self.versions))
        connection.execute("DELETE FROM marks_waiting")
        self._forget()

    def _forget(self) -> None:
        self.versions.clear()
        self._pieces.clear()
        self._waiting = 0


def in_order(versions: Mapping[int, Sequence[int]]) -> list[int]:
    """Marks, each followed by its version, in the order in which they lie in the file."""
    return [value for mark in sorted(versions) for version in versions[mark] for value in (mark, version)]


def keep_marks(connection: sqlite3.Connection, pairs: Sequence[int]) -> None:
    """Put marks in their places, each followed by its version; best in order: each page is laid hold of once."""
    for first in range(0, len(pairs), 2 * _ROWS):
        some = pairs[first : first + 2 * _ROWS]
        rows = ", ".join(["(?, ?)"] * (len(some) // 2))
        connection.execute(f"INSERT OR IGNORE INTO marks VALUES{rows}", some)


def put_in_place(connection: sqlite3.Connection) -> None:
    """Put in place what waits in the file, whoever left it there; within a transaction."""
    found = connection.execute("SELECT pairs FROM marks_waiting").fetchall()
    if found:
        # A piece that is damaged has no end: texts are recognised by fewer marks then.
        held = [piece for (piece,) in found if isinstance(piece, bytes)]
        pieces = [piece[: len(piece) // _PAIR.size * _PAIR.size] for piece in held]
        pairs = sorted(pair for piece in pieces for pair in _PAIR.iter_unpack(piece))
        keep_marks(connection, [value for pair in pairs for value in pair])
        connection.execute("DELETE FROM marks_waiting")


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
