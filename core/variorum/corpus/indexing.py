"""Keeping what is derived from versions (search index, marks of likeness) in step with the live ones."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from variorum.corpus.likeness import sketch
from variorum.corpus.packing import Reading, blob, storable, unpack_reading

_NOT_SEARCHED = frozenset({"headline", "furniture"})


@dataclass(frozen=True, slots=True)
class Indexed:
    """What is derived from one text: the words that are searched, and its marks of likeness."""

    headline: str
    body: str
    marks: tuple[int, ...]


def indexed(reading: Reading) -> Indexed:
    """What is derived from a text."""
    return Indexed(*searched_text(reading), sketch(reading).marks)


def follow(
    connection: sqlite3.Connection,
    table: str,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
    known: Mapping[int, Indexed] | None = None,
) -> None:
    """Bring search and marks to the state of a row that was `before` and is `after`.

    `known` has what is derived from some readings, by their ids, where that was found out before.
    """
    if table != "versions":
        return
    old, new = _live(before), _live(after)
    if old == new:
        return
    if old is not None:
        _forget(connection, *old)
    if new is not None:
        _learn(connection, new[0], (known or {}).get(new[1]) or indexed(_reading(connection, new[1])))


def _live(row: Mapping[str, Any] | None) -> tuple[int, int] | None:
    return None if row is None or row["removed"] else (row["id"], row["reading"])


def _learn(connection: sqlite3.Connection, version: int, text: Indexed) -> None:
    connection.execute(
        "INSERT INTO search(rowid, headline, body) VALUES(?, ?, ?)", (version, text.headline, text.body)
    )
    if text.marks:
        # One statement for all: while another thread works, each call waits for the interpreter anew.
        rows = ", ".join(["(?, ?)"] * len(text.marks))
        values = [value for mark in text.marks for value in (mark, version)]
        connection.execute(f"INSERT OR IGNORE INTO marks VALUES{rows}", values)


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
