"""A check of everything in a corpus file, in words."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from datetime import datetime

from variorum.corpus.database import Database
from variorum.corpus.deciding import decision_of
from variorum.corpus.history import changes_in
from variorum.corpus.naming import counted
from variorum.corpus.packed_originals import original_bytes
from variorum.corpus.packing import blob, unpack_reading
from variorum.errors import CorpusError

#: What a row of each table is called to a person.
_CALLED = {
    **{"stories": "story", "articles": "article", "versions": "version", "tags": "tag"},
    **{"decisions": "decision", "readings": "text", "originals": "original"},
}
_TIMES = ("published", "updated", "seen")


def verify(database: Database) -> tuple[str, ...]:
    """See `Corpus.verify`."""
    checks: tuple[tuple[str, Callable[[sqlite3.Connection], list[str]]], ...] = (
        ("file", _structure),
        ("rows", _homeless),
        ("originals", _originals),
        ("texts", _texts),
        ("decisions", _decisions),
        ("log of acts", _log),
    )
    faults: list[str] = []
    with database.reading() as connection:
        for what, check in checks:
            try:
                faults += check(connection)
            except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
                faults.append(f"The {what} cannot be read to the end ({error}).")
    return tuple(faults)


def _structure(connection: sqlite3.Connection) -> list[str]:
    found = [row[0] for row in connection.execute("PRAGMA integrity_check(100)") if row[0] != "ok"]
    if not found:
        return []
    places = "100 places or more" if len(found) >= 100 else counted(len(found), "place")
    return [f"The structure of the file is damaged in {places} (first: {found[0]})."]


def _homeless(connection: sqlite3.Connection) -> list[str]:
    return [
        f"One {_CALLED.get(row['table'], row['table'])} belongs to no {_CALLED.get(row['parent'], row['parent'])} "
        "that is there."
        for row in connection.execute("PRAGMA foreign_key_check")
    ]


def _originals(connection: sqlite3.Connection) -> list[str]:
    faults: list[str] = []
    for row in connection.execute("SELECT data, sha256, name FROM originals"):
        try:
            sound = hashlib.sha256(original_bytes(connection, blob(row))).hexdigest() == row["sha256"]
        except Exception:
            sound = False
        if not sound:
            faults.append(f"The original “{row['name']}” is not what was kept.")
    return faults


def _texts(connection: sqlite3.Connection) -> list[str]:
    faults: list[str] = []
    for row in connection.execute(
        """SELECT r.data, v.id, v.headline, v.content_hash, v.published, v.updated, v.seen,
               v.removed = 0 AND NOT EXISTS (SELECT 1 FROM search_docsize WHERE id = v.id) AS unsearched
           FROM versions v LEFT JOIN readings r ON r.id = v.reading"""
    ):
        name = f"version {row['id']} (“{row['headline']}”)" if row["headline"] else f"version {row['id']}"
        if not _is_as_kept(row):
            faults.append(f"The text of {name} is not what was kept.")
        if row["unsearched"]:
            faults.append(f"V{name[1:]} is missing from the search index.")
        faults += [f"The time {what} of {name} cannot be read." for what in _TIMES if not _is_time(row[what])]
    return faults


def _is_as_kept(row: sqlite3.Row) -> bool:
    try:
        text = unpack_reading(blob(row)).text
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest() == str(row["content_hash"])
    except Exception:
        return False


def _is_time(value: str | None) -> bool:
    try:
        return not value or datetime.fromisoformat(value) is not None
    except (TypeError, ValueError):
        return False


def _decisions(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("SELECT kind, value FROM decisions")
    bad = sum(decision_of(row["kind"], row["value"]) is None for row in rows)
    are, count = ("cannot be read; it counts", bad) if bad == 1 else ("cannot be read; they count", bad)
    return [f"{counted(count, 'decision')} {are} for nothing."] if bad else []


def _log(connection: sqlite3.Connection) -> list[str]:
    bad: list[str] = []
    for row in connection.execute("SELECT label, changes FROM acts WHERE changes IS NOT NULL ORDER BY id"):
        try:
            changes_in(row["changes"])
        except CorpusError:
            bad.append(row["label"])
    return [f"The act “{label}” cannot be undone: what it did cannot be read." for label in bad]
