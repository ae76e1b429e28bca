"""Keeping what is derived from versions (search index, marks of likeness) in step with the live ones."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from variorum.corpus.likeness import passage_marks, sketch
from variorum.corpus.marked_versions import MarkedVersions
from variorum.corpus.marks_waiting import MarksToCome, keep_marks, put_in_place
from variorum.corpus.packing import Reading, blob, storable, unpack_reading
from variorum.errors import CorpusError
from variorum.model.frozen import dataclass

_NOT_SEARCHED = frozenset({"headline", "furniture"})
#: Texts, and letters of them, that wait to be written.
_MOST_WAITING = 4_000
_MOST_LETTERS = 24 * 2**20


@dataclass(frozen=True, slots=True)
class Indexed:
    """What is derived from one text: the words that are searched, and its marks of likeness."""

    headline: str
    body: str
    marks: tuple[int, ...]


def indexed(reading: Reading) -> Indexed:
    """What is derived from a text."""
    return Indexed(*searched_text(reading), sketch(reading).marks)


class Waiting:
    """What is derived from texts of an act, until it is written: many at once take half as long as one by one.

    Each piece of the index is laid hold of once, and not a thousand times among other pages of the file. The acts of an
    import share what is `to_come`.
    """

    def __init__(self, connection: sqlite3.Connection, to_come: MarksToCome | None = None) -> None:
        self._connection = connection
        self._texts: list[tuple[int, str, str]] = []
        self._letters = 0
        self._pairs: list[int] = []
        self._to_come = to_come
        if to_come is not None:
            to_come.begin(connection)
        #: What each mark stands for, by ids that are higher than those of all versions that are written.
        self.marks = MarkedVersions() if to_come is None else to_come.versions

    def learn(self, row: Mapping[str, Any], known: Mapping[int, Indexed]) -> None:
        """A new row of a version; `known` is what is derived from some readings, by their ids."""
        new = _live(row)
        if new is None:
            return
        version, reading = new
        text = known.get(reading) or indexed(_reading(self._connection, reading))
        self._texts.append((version, text.headline, text.body))
        self._letters += len(text.body)
        marks = tuple(dict.fromkeys(text.marks))
        self.marks.add(marks, version)
        if self._to_come is not None:
            self._pairs += [value for mark in marks for value in (mark, version)]
        if len(self._texts) >= _MOST_WAITING or self._letters >= _MOST_LETTERS:
            self._write_words()
            if self._to_come is None:
                self.write()

    def finish(self) -> None:
        """The act ends: its texts can be searched, and their marks are in place or wait."""
        if self._to_come is None:
            self.write()
            return
        self._write_words()
        self._to_come.leave(self._connection, self._pairs)
        self._pairs = []

    def write(self) -> None:
        """Write all that waits, before anything else becomes of these versions."""
        self._write_words()
        self._pairs = []
        if self._to_come is not None:
            self._to_come.put_in_place(self._connection)
            return
        keep_marks(self._connection, self.marks)
        self.marks.clear()

    def _write_words(self) -> None:
        texts, self._texts, self._letters = self._texts, [], 0
        self._connection.executemany("INSERT INTO search(rowid, headline, body) VALUES(?, ?, ?)", texts)


def follow(
    connection: sqlite3.Connection,
    table: str,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
) -> None:
    """Bring search and marks to the state of a row that was `before` and is `after`."""
    if not is_followed(table, before, after):
        return
    old, new = _live(before), _live(after)
    if old is not None:
        put_in_place(connection)  # what waits there may be of this very version
        _forget(connection, *old)
    if new is not None and after is not None:
        waiting = Waiting(connection)
        waiting.learn(after, {})
        waiting.write()


def is_followed(table: str, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> bool:
    """Whether what is derived is another once a row that was `before` is `after`."""
    return table == "versions" and _live(before) != _live(after)


def choose_passages_anew(connection: sqlite3.Connection) -> None:
    """Make those marks of all live versions anew that stand for runs of words, in the transaction that is open.

    A text takes a third of a millisecond. One that is damaged, as `verify` says, has none afterwards.
    """
    connection.execute("DELETE FROM marks WHERE mark % 2 = 0")
    # Beside the file at first, so that they can be written in the order in which they lie in it.
    connection.execute("CREATE TEMP TABLE fresh(mark INTEGER NOT NULL, version INTEGER NOT NULL)")
    readings = connection.execute(
        "SELECT v.id, r.data FROM versions v JOIN readings r ON r.id = v.reading WHERE v.removed = 0"
    )
    for version, data in readings:
        with suppress(CorpusError):
            pairs = [(mark, version) for mark in passage_marks(unpack_reading(data))]
            connection.executemany("INSERT INTO fresh VALUES(?, ?)", pairs)
    connection.execute("INSERT OR IGNORE INTO marks SELECT mark, version FROM fresh ORDER BY mark, version")
    connection.execute("DROP TABLE fresh")


def _live(row: Mapping[str, Any] | None) -> tuple[int, int] | None:
    return None if row is None or row["removed"] else (row["id"], row["reading"])


def _forget(connection: sqlite3.Connection, version: int, reading: int) -> None:
    # A contentless index must be handed the very words it learned, so both sides are made of the reading
    # alone. A change of `searched_text` therefore needs a migration that builds the index anew.
    text = indexed(_reading(connection, reading))
    connection.execute(
        "INSERT INTO search(search, rowid, headline, body) VALUES('delete', ?, ?, ?)",
        (version, text.headline, text.body),
    )
    connection.executemany(
        "DELETE FROM marks WHERE mark = ? AND version = ?", [(mark, version) for mark in text.marks]
    )


def searched_text(reading: Reading) -> tuple[str, str]:
    """The headline and the rest of the words of a version, page clutter left out."""
    headline = " ".join(p.text for p in reading.paragraphs if p.role == "headline")
    body = "\n".join(p.text for p in reading.paragraphs if p.role not in _NOT_SEARCHED)
    return storable(headline), storable(body)


def _reading(connection: sqlite3.Connection, id: int) -> Reading:
    return unpack_reading(
        blob(connection.execute("SELECT data FROM readings WHERE id = ?", (id,)).fetchone())
    )
