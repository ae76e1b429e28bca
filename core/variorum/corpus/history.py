"""Undo and redo along the act log, which outlives the session."""

from __future__ import annotations

import sqlite3
import zlib
from datetime import UTC, datetime

from variorum.corpus import act_labels
from variorum.corpus.database import Database
from variorum.corpus.journal import RowChange, next_turn, put
from variorum.corpus.naming import inside_a_sentence
from variorum.corpus.packing import unpack_json
from variorum.corpus.rows import Act, Change
from variorum.corpus.schema import ROW_TABLES
from variorum.errors import CorpusError
from variorum.text.phrasing import marked, phrase

_COLUMNS = "id, label, at, undone, changes IS NULL AS final, session, turn"
_UNDO = f"SELECT {_COLUMNS} FROM acts WHERE undone = 0 ORDER BY id DESC LIMIT 1"
_REDO = f"SELECT {_COLUMNS} FROM acts WHERE undone = 1 ORDER BY id LIMIT 1"


def acts(database: Database) -> tuple[Act, ...]:
    """The whole log, oldest first."""
    with database.reading() as connection:
        return tuple(_act(row) for row in connection.execute(f"SELECT {_COLUMNS} FROM acts ORDER BY id"))


def next_undo(database: Database) -> Act | None:
    """The act `undo` would take back."""
    with database.reading() as connection:
        row = connection.execute(_UNDO).fetchone()
    return _act(row) if row is not None and not row["final"] else None


def next_redo(database: Database) -> Act | None:
    """The act `redo` would do again."""
    with database.reading() as connection:
        row = connection.execute(_REDO).fetchone()
    return _act(row) if row is not None else None


def undo(database: Database) -> Change | None:
    """Put back every row of the newest act as it was, last change first."""
    with database.writing() as connection:
        row = connection.execute(_UNDO).fetchone()
        if row is None or row["final"]:
            return None
        _refuse_another_ones(database, row, marked("undone"))
        changes = _changes(connection, row["id"])
        for change in reversed(changes):
            put(connection, change.table, change.id, change.after, change.before)
        _mark(database, connection, row["id"], undone=1)
    return Change(act_labels.UNDO.format(done=inside_a_sentence(row["label"])), _touched(changes))


def close(database: Database) -> None:
    """Keep the acts up to now as history in words only: undo goes no further back than this."""
    with database.writing() as connection:
        connection.execute("DELETE FROM acts WHERE undone = 1")
        connection.execute("UPDATE acts SET changes = NULL")


def redo(database: Database) -> Change | None:
    """Make every row of the oldest undone act again as that act left it."""
    with database.writing() as connection:
        row = connection.execute(_REDO).fetchone()
        if row is None:
            return None
        _refuse_another_ones(database, row, marked("done again"))
        changes = _changes(connection, row["id"])
        for change in changes:
            put(connection, change.table, change.id, change.before, change.after)
        _mark(database, connection, row["id"], undone=0)
    return Change(act_labels.REDO.format(done=inside_a_sentence(row["label"])), _touched(changes))


def _refuse_another_ones(database: Database, row: sqlite3.Row, what: str) -> None:
    # Ctrl+Z here must not take back what a person sees happen in another window. After reopening, the
    # act is part of what this window was opened on, and can be undone.
    if row["session"] != database.session and row["turn"] > database.opened_turn:
        from variorum.corpus.act_words import act_in_words

        raise CorpusError(
            phrase(
                "“{label}” comes from another window or program that has {file} open; "
                "it can be {done} there, or here after opening the corpus anew.",
                label=act_in_words(row["label"]),
                file=database.path.name,
                done=phrase(what),
            )
        )


def _changes(connection: sqlite3.Connection, id: int) -> list[RowChange]:
    packed = connection.execute("SELECT changes FROM acts WHERE id = ?", (id,)).fetchone()[0]
    changes = changes_in(packed)
    # The log names tables and columns, and a mailed corpus may hold a log that somebody made up.
    columns = {table: _columns(connection, table) for table in ROW_TABLES}
    for change in changes:
        rows = [row for row in (change.before, change.after) if row is not None]
        if change.table not in columns or any(not columns[change.table].issuperset(row) for row in rows):
            raise CorpusError(phrase("The act log is damaged: it speaks of things no corpus has."))
    return changes


def changes_in(packed: bytes) -> list[RowChange]:
    """The changes an entry of the log holds. Raises `CorpusError` where it is damaged."""
    try:
        changes = [RowChange(*entry) for entry in unpack_json(packed)]
        sound = all(
            isinstance(c.table, str)
            and isinstance(c.id, int)
            and all(row is None or isinstance(row, dict) for row in (c.before, c.after))
            for c in changes
        )
    except (TypeError, ValueError, zlib.error, RecursionError):
        sound = False
    if not sound:
        raise CorpusError(phrase("The act log is damaged: it cannot be read."))
    return changes


def _columns(connection: sqlite3.Connection, table: str) -> frozenset[str]:
    return frozenset(row["name"] for row in connection.execute(f"PRAGMA table_info({table})"))


def _mark(database: Database, connection: sqlite3.Connection, id: int, *, undone: int) -> None:
    connection.execute(
        "UPDATE acts SET undone = ?, session = ?, turn = ? WHERE id = ?",
        (undone, database.session, next_turn(connection), id),
    )


def _touched(changes: list[RowChange]) -> tuple[tuple[str, int], ...]:
    return tuple(dict.fromkeys(change.touched for change in changes))


def _act(row: sqlite3.Row) -> Act:
    try:
        when = datetime.fromisoformat(row["at"])
    except (TypeError, ValueError):
        when = datetime.fromtimestamp(0, UTC)  # damaged; what was done is worth knowing all the same
    return Act(row["id"], row["label"], when, bool(row["undone"]), bool(row["final"]))
