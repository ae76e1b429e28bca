"""Texts found by the headlines a reader gave them.

These stand in no text, and the index of a file knows nothing but texts: it must be handed again what it was told. They
are few, and remembered until the file changes, as to look for them among 100,000 texts takes 30 ms.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing

from variorum.corpus.database import Database
from variorum.corpus.indexing import searched_text
from variorum.corpus.packing import blob, unpack_reading

_GIVEN = """SELECT id, headline FROM versions
    WHERE removed = 0 AND instr(guessed, 'given:headline') AND headline <> '' ORDER BY id"""
#: Of so many texts with a word of the query in that headline the other words are looked for in the text.
_MOST = 100

_WORD = re.compile(r"(\w+)(\*?)")
_OPERATORS = frozenset({"AND", "OR", "NOT", "NEAR"})


def texts_called(database: Database, connection: sqlite3.Connection, query: str) -> list[int]:
    """The versions that a query of FTS5 finds with the headlines given to them, the best first."""
    given = _given(database, connection)
    words = [f'"{word}"{star}' for word, star in _WORD.findall(query) if word not in _OPERATORS]
    if not given or not words:
        return []
    near = _matching(" OR ".join(words), [(*each, "") for each in given])[:_MOST]
    headlines = dict(given)
    return _matching(query, [(id, headlines[id], _body(connection, id)) for id in near])


def _given(database: Database, connection: sqlite3.Connection) -> tuple[tuple[int, str], ...]:
    state = int(connection.execute("PRAGMA data_version").fetchone()[0])
    if database.given_headlines is None or database.given_headlines[0] != state:
        found = tuple((row["id"], row["headline"]) for row in connection.execute(_GIVEN))
        database.given_headlines = state, found
    return database.given_headlines[1]


def _body(connection: sqlite3.Connection, version: int) -> str:
    row = connection.execute(
        "SELECT r.data FROM versions v JOIN readings r ON r.id = v.reading WHERE v.id = ?", (version,)
    ).fetchone()
    return searched_text(unpack_reading(blob(row)))[1]


def _matching(query: str, texts: Sequence[tuple[int, str, str]]) -> list[int]:
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.execute(
            "CREATE VIRTUAL TABLE search USING fts5(headline, body, tokenize='unicode61 remove_diacritics 2')"
        )
        memory.executemany("INSERT INTO search(rowid, headline, body) VALUES(?, ?, ?)", texts)
        found = memory.execute(
            "SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search, 4.0, 1.0), rowid", (query,)
        )
        return [row[0] for row in found]
