"""Giving back the room in a corpus file that nothing needs any more."""

from __future__ import annotations

import sqlite3
from collections.abc import Set

from variorum.corpus.database import Database
from variorum.corpus.history import changes_in
from variorum.corpus.packed_originals import make_whole
from variorum.corpus.rows import Compacted


def compact(database: Database) -> Compacted:
    """See `Corpus.compact`."""
    database.settle()
    with database.writing() as connection:
        before = database.path.stat().st_size
        _drop_texts_nothing_names(connection)
        connection.execute("DELETE FROM taken WHERE version NOT IN (SELECT id FROM versions)")
        connection.execute("INSERT INTO search(search) VALUES('optimize')")
    database.vacuum()
    database.settle()
    return Compacted(before, database.path.stat().st_size)


def _drop_texts_nothing_names(connection: sqlite3.Connection) -> None:
    """Readings and originals no version holds, nor any act that can still be undone or done again."""
    readings: set[int] = set()
    originals: set[str] = set()
    for (packed,) in connection.execute("SELECT changes FROM acts WHERE changes IS NOT NULL"):
        for change in changes_in(packed):
            for row in (change.before, change.after):
                if change.table == "versions" and row is not None:
                    readings.update(row[name] for name in ("reading", "page") if row.get(name))
                    originals.add(row.get("source_sha256", ""))
    held = "SELECT source_sha256 FROM versions"
    idle = _but(connection, f"SELECT sha256 FROM originals EXCEPT {held}", originals)
    connection.executemany("DELETE FROM originals WHERE sha256 = ?", idle)
    held = """SELECT reading FROM versions UNION SELECT page FROM versions WHERE page IS NOT NULL"""
    idle = _but(connection, f"SELECT id FROM readings EXCEPT {held}", readings)
    digest = "SELECT digest FROM readings WHERE id = ?"
    make_whole(connection, {connection.execute(digest, one).fetchone()[0] for one in idle})
    connection.executemany("DELETE FROM readings WHERE id = ?", idle)


def _but(connection: sqlite3.Connection, idle: str, needed: Set[object]) -> list[tuple[object]]:
    return [(row[0],) for row in connection.execute(idle).fetchall() if row[0] not in needed]
