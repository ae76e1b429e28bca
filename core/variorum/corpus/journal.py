"""Acts: changes to rows that are written down as they are made, so that they can be unmade.

An act's entry holds each row it changed as it was before and as it is after. Undoing puts the one back,
redoing the other; texts are not rows (see schema.py), so that entries stay small.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from variorum.corpus.database import Database
from variorum.corpus.examined import follow_examined
from variorum.corpus.failing import WAY_ON
from variorum.corpus.indexing import Indexed, Waiting, follow, is_followed
from variorum.corpus.marks_waiting import MarksToCome, put_in_place
from variorum.corpus.packing import pack_json, storable
from variorum.corpus.rows import Change
from variorum.corpus.schema import usual_values
from variorum.errors import CorpusError
from variorum.model.frozen import dataclass
from variorum.text.phrasing import marked, phrase

#: Bytes that what acts changed may take up, compressed: an act of the usual kind takes some hundred, the adding
#: of a thousand articles some hundred thousand.
LOG_LIMIT = 64 * 2**20
#: Adding the entries up takes a look at each, so it is done every so many acts, and after a large one.
_LOOKED_AT = 64
_LARGE_ENTRY = 2**20

RowDict = dict[str, Any]

#: What a row of each table is called in `Change.ids`.
KIND_OF = {
    "stories": marked("story"),
    "articles": marked("article"),
    "versions": marked("version"),
    "decisions": marked("decision"),
}
TABLE_OF = {kind: table for table, kind in KIND_OF.items()}


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that came (`before` is None), went (`after` is None) or changed."""

    table: str
    id: int
    before: RowDict | None
    after: RowDict | None

    @property
    def touched(self) -> tuple[str, int]:
        """What a pane has to refresh: tags count as the thing they hang on."""
        if self.table == "tags":
            row = self.after or self.before or {}
            return row["kind"], row["item"]
        return KIND_OF[self.table], self.id


class ActInProgress:
    """The writing side of one act; its changes are kept in the order they are made."""

    def __init__(self, connection: sqlite3.Connection, id: int) -> None:
        self.connection = connection
        #: The id the entry in the act log will have.
        self.id = id
        self.label = ""
        #: Whether so many texts come with it that each can be given little time.
        self.of_many = False
        self.changes: list[RowChange] = []
        self._touched: dict[tuple[str, int], None] = {}
        #: What is derived from readings that versions to be inserted have, where it is known already.
        self.indexed: dict[int, Indexed] = {}
        #: What is derived from versions that were inserted, and not written yet.
        self.waiting = Waiting(connection)
        #: The digests of readings that were kept for it.
        self.kept: set[str] = set()
        #: Of marks that stand for too many versions to tell anything, how many were seen at least.
        self.crowded: dict[int, int] = {}
        self._newest_version: int | None = None
        #: Stories of which nothing can be found out now, and of new articles the stories they were put to.
        self._unexamined: set[int] = set()
        self._story_of: dict[int, int] = {}

    def row(self, table: str, id: int) -> RowDict | None:
        """A row as it is now."""
        found = self.connection.execute(f"SELECT * FROM {table} WHERE id = ?", (id,)).fetchone()
        return dict(found) if found is not None else None

    def insert(self, table: str, **values: Any) -> int:
        """Add a row and return its id."""
        # Not RETURNING *: SQLite opens a savepoint for it, before which FTS5 writes out all it has gathered, and a
        # third of the time that writing took went into merging indexes of one text each.
        cursor = self.connection.execute(_inserting(table, tuple(values)), tuple(values.values()))
        row = {**usual_values(table), **values, "id": cursor.lastrowid or 0}
        if table == "versions":
            self._newest_version = row["id"]
        self._note(RowChange(table, row["id"], None, row))
        return int(row["id"])

    def update(self, table: str, id: int, **values: Any) -> None:
        """Change columns of a row; what is already so is no change."""
        before = self.row(table, id)
        if before is None:  # only in a damaged file: callers have looked
            raise CorpusError(
                phrase("There is no {kind} {id} in this corpus.", kind=phrase(KIND_OF[table]), id=id)
            )
        after = {**before, **values}
        if after == before:
            return
        self._settle_index(table, before, after)
        put(self.connection, table, id, before, after)
        self._note(RowChange(table, id, before, after))

    def delete(self, table: str, id: int) -> None:
        """Take a row away."""
        before = self.row(table, id)
        if before is not None:
            self._settle_index(table, before, None)
            put(self.connection, table, id, before, None)
            self._note(RowChange(table, id, before, None))

    def share_marks(self, to_come: MarksToCome | None) -> None:
        """Before texts are added: all marks are to be found, and those of an import may wait with those `to_come`."""
        if to_come is None:
            put_in_place(self.connection)
        else:
            self.waiting = Waiting(self.connection, to_come)

    def touch(self, kind: str, id: int) -> None:
        """Name something in the `Change` although no row of it changed."""
        self._touched.setdefault((kind, id))

    def _note(self, change: RowChange) -> None:
        self.changes.append(change)
        self.touch(*change.touched)
        if change.before is None and change.after is not None:
            if change.table == "versions":
                self.waiting.learn(change.after, self.indexed)
            self._forget_what_was_found(change.table, change.id, change.after)

    def _settle_index(self, table: str, before: RowDict, after: RowDict | None) -> None:
        """An index that keeps no words must have learnt those of a version before it can forget them."""
        if is_followed(table, before, after):
            self.waiting.write()

    def _forget_what_was_found(self, table: str, id: int, row: RowDict) -> None:
        """As `follow_examined` of a new row, once for each story: thousands of texts may come in one act."""
        if table == "stories":
            self._unexamined.add(id)
            return
        story = self._story_of.get(row.get("article", 0))
        if table == "articles":
            story = self._story_of[id] = row["story"]
        if story not in self._unexamined:
            follow_examined(self.connection, table, None, row)
        if story is not None:
            self._unexamined.add(story)

    @property
    def newest_version(self) -> int:
        """The highest id of a version, which is about how many there are."""
        if self._newest_version is None:
            found = self.connection.execute("SELECT coalesce(max(id), 0) FROM versions").fetchone()
            self._newest_version = int(found[0])
        return self._newest_version

    def change(self) -> Change:
        """What callers of the act get."""
        return Change(self.label, tuple(self._touched))


@lru_cache(maxsize=64)
def _inserting(table: str, names: tuple[str, ...]) -> str:
    return f"INSERT INTO {table}({', '.join(names)}) VALUES({', '.join('?' * len(names))})"


def put(
    connection: sqlite3.Connection, table: str, id: int, before: RowDict | None, after: RowDict | None
) -> None:
    """Make a row that is as `before` be as `after`, and let what is derived from it follow."""
    if after is None:
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (id,))
    elif before is None:
        connection.execute(_inserting(table, tuple(after)), tuple(after.values()))
    else:
        new = {name: value for name, value in after.items() if before.get(name) != value}
        if new:
            names = ", ".join(f"{name} = ?" for name in new)
            connection.execute(f"UPDATE {table} SET {names} WHERE id = ?", (*new.values(), id))
    follow(connection, table, before, after)
    follow_examined(connection, table, before, after)


@contextmanager
def acting(database: Database, label: str = "") -> Iterator[ActInProgress]:
    """One act: one transaction, one entry in the log (none when nothing changed).

    What had been undone can no longer be done again after a new act, as everywhere.
    """
    with database.writing() as connection:
        act = ActInProgress(connection, next_act(connection))
        act.label = label
        yield act
        act.waiting.finish()
        if act.changes:
            entry = [[c.table, c.id, c.before, c.after] for c in act.changes]
            write_entry(database, act.id, connection, act.label, pack_json(entry))


def write_entry(
    database: Database, id: int, connection: sqlite3.Connection, label: str, changes: bytes | None
) -> None:
    """Add to the act log, without what was undone; without `changes` the entry is history only."""
    # Numbered before anything is deleted: a number used twice would make another window's act look as if
    # it had been there when the file was opened, and Ctrl+Z here would take it back.
    turn = next_turn(connection)
    connection.execute("DELETE FROM acts WHERE undone = 1")
    connection.execute(
        "INSERT INTO acts(id, label, at, changes, session, turn) VALUES(?, ?, ?, ?, ?, ?)",
        (
            id,
            storable(label),
            datetime.now(UTC).isoformat(timespec="milliseconds"),
            changes,
            database.session,
            turn,
        ),
    )
    if id % _LOOKED_AT == 0 or len(changes or b"") > _LARGE_ENTRY:
        _keep_within_bounds(connection)


def _keep_within_bounds(connection: sqlite3.Connection) -> None:
    """The oldest acts become history in words once all entries together are too large."""
    connection.execute(
        """UPDATE acts SET changes = NULL WHERE changes IS NOT NULL
           AND id < (SELECT max(id) FROM acts) AND id <= coalesce((
               SELECT max(id) FROM (
                   SELECT id, sum(length(changes)) OVER (ORDER BY id DESC) AS together
                   FROM acts WHERE changes IS NOT NULL)
               WHERE together > ?), 0)""",
        (LOG_LIMIT,),
    )


def next_act(connection: sqlite3.Connection) -> int:
    """The id of the next act; ids of acts that were deleted are not used again."""
    row = connection.execute(
        """SELECT max(coalesce((SELECT max(id) FROM acts), 0), coalesce(
               (SELECT max(seq) FROM sqlite_sequence WHERE name = 'acts' AND typeof(seq) = 'integer'), 0))"""
    ).fetchone()
    return _one_more(row)


def next_turn(connection: sqlite3.Connection) -> int:
    """The number of the next do, undo or redo."""
    return _one_more(connection.execute("SELECT coalesce(max(turn), 0) FROM acts").fetchone())


def _one_more(row: sqlite3.Row) -> int:
    if row[0] >= 2**62:
        raise CorpusError(
            phrase("The act log is damaged: its numbers have no end. {then}", then=phrase(WAY_ON))
        )
    return int(row[0]) + 1
