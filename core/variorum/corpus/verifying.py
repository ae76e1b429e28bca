"""A check of everything in a corpus file."""

from __future__ import annotations

import hashlib
import sqlite3

from variorum.corpus.database import Database
from variorum.corpus.packing import expand, unpack_reading


def verify(database: Database) -> tuple[str, ...]:
    """See `Corpus.verify`."""
    faults: list[str] = []
    with database.reading() as connection:
        faults += [row[0] for row in connection.execute("PRAGMA integrity_check(100)") if row[0] != "ok"]
        faults += [
            f"A row of {row['table']} belongs to one of {row['parent']} that is not there."
            for row in connection.execute("PRAGMA foreign_key_check")
        ]
        faults += _faulty_originals(connection)
        faults += _faulty_texts(connection)
    return tuple(faults)


def _faulty_originals(connection: sqlite3.Connection) -> list[str]:
    faults: list[str] = []
    for row in connection.execute("SELECT sha256, name, data FROM originals"):
        try:
            sound = hashlib.sha256(expand(row["data"])).hexdigest() == row["sha256"]
        except Exception:
            sound = False
        if not sound:
            faults.append(f"The original “{row['name']}” is not what was kept.")
    return faults


def _faulty_texts(connection: sqlite3.Connection) -> list[str]:
    faults: list[str] = []
    for row in connection.execute(
        """SELECT v.id, v.content_hash, r.data, v.removed = 0 AND NOT EXISTS
               (SELECT 1 FROM search_docsize WHERE id = v.id) AS unsearched
           FROM versions v JOIN readings r ON r.id = v.reading"""
    ):
        try:
            text = unpack_reading(row["data"]).text
            sound = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() == row["content_hash"]
        except Exception:
            sound = False
        if not sound:
            faults.append(f"The text of version {row['id']} is not what was kept.")
        if row["unsearched"]:
            faults.append(f"Version {row['id']} is missing from the search index.")
    return faults
