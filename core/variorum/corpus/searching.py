"""Full-text search over headlines and texts (SQLite FTS5)."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime

from variorum.corpus.beginnings import texts_with_beginning
from variorum.corpus.database import Database
from variorum.corpus.given_headlines import texts_called
from variorum.corpus.indexing import searched_text
from variorum.corpus.naming import checked_id
from variorum.corpus.opening_words import OPENING
from variorum.corpus.packing import blob, storable, unpack_reading
from variorum.corpus.rows import Hit
from variorum.corpus.snippets import snippets_of

#: Left over where a query is not finished yet: "ferry OR".
_OPERATORS = frozenset({"AND", "OR", "NOT", "NEAR"})

#: Quotation marks a word processor makes of the plain ones.
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
#: A phrase in quotation marks, or what stands outside of any.
_PIECES = re.compile(r'"([^"]*)"|([^"]+)')

_OPENING = OPENING.format(v="v.")

_NARROWED = """(:outlet IS NULL OR a.outlet = :outlet) AND (:story IS NULL OR a.story = :story)
    AND (:language IS NULL OR a.language = :language)
    AND (:tag IS NULL OR EXISTS (SELECT 1 FROM tags t WHERE t.tag = :tag AND (
        (t.kind = 'version' AND t.item = v.id) OR (t.kind = 'article' AND t.item = a.id)
        OR (t.kind = 'story' AND t.item = a.story))))
    AND (:since IS NULL OR unixepoch(coalesce(v.published, v.seen)) >= :since)
    AND (:until IS NULL OR unixepoch(coalesce(v.published, v.seen)) <= :until)
    AND (NOT :disagreement OR EXISTS (SELECT 1 FROM differing d JOIN versions dv ON dv.id = d.version
        WHERE d.story = a.story AND dv.article = a.id))"""

# A word in the headline counts four times one in the text.
_QUERY = f"""SELECT v.id, v.headline, v.reading, v.article, a.outlet, a.story, {_OPENING} AS opening
    FROM search JOIN versions v ON v.id = search.rowid JOIN articles a ON a.id = v.article
    WHERE search MATCH :query AND v.removed = 0 AND {_NARROWED}
    ORDER BY bm25(search, 4.0, 1.0), v.id LIMIT :limit"""

# Where nothing narrows it, of the thousands of texts with a common word only those that are shown are looked up.
# The index holds live versions only.
_ALL = f"""SELECT v.id, v.headline, v.reading, v.article, a.outlet, a.story, {_OPENING} AS opening
    FROM (SELECT rowid AS id, bm25(search, 4.0, 1.0) AS rank FROM search WHERE search MATCH :query
          ORDER BY 2, 1 LIMIT :limit) f
    JOIN versions v ON v.id = f.id JOIN articles a ON a.id = v.article WHERE v.removed = 0
    ORDER BY f.rank, v.id"""

_ONE = f"""SELECT v.id, v.headline, v.reading, v.article, a.outlet, a.story, {_OPENING} AS opening
    FROM versions v JOIN articles a ON a.id = v.article WHERE v.id = ? AND v.removed = 0"""

_THIS = f"""SELECT v.id, v.headline, v.reading, v.article, a.outlet, a.story, {_OPENING} AS opening
    FROM versions v JOIN articles a ON a.id = v.article WHERE v.id = :id AND v.removed = 0 AND {_NARROWED}"""


def search(
    database: Database,
    words: str,
    outlet: str | None,
    story: int | None,
    since: datetime | None,
    until: datetime | None,
    limit: int,
    language: str | None = None,
    tag: str | None = None,
    disagreement: bool = False,
) -> tuple[Hit, ...]:
    """See `Corpus.search`."""
    if not isinstance(words, str):
        raise TypeError(f"words must be a str, not {type(words).__name__}")
    query = words.translate(_QUOTES).replace("\0", " ").encode("utf-8", "replace").decode("utf-8").strip()
    values = {
        "outlet": _name("outlet", outlet),
        "language": _name("language", language),
        "tag": _name("tag", tag),
        "story": checked_id("story", story) if story is not None else None,
        "since": _seconds("since", since),
        "until": _seconds("until", until),
        "disagreement": disagreement,
    }
    narrowed = any(value not in (None, False) for value in values.values())
    values["limit"] = checked_id("limit", limit)
    for attempt in (query, as_words(query)):
        if not attempt:
            return ()
        try:
            return _found(database, attempt, values, narrowed)
        except _NotAQuery:
            continue
    return ()


class _NotAQuery(Exception):  # noqa: N818 - no fault: the person typed words
    """FTS5 could not parse the query."""


def as_words(query: str) -> str:
    """A query for all the words of `query`, whatever stands between them: "cease-fire" stays together.

    What stands in quotation marks stays a phrase, and a star at the end of a word the beginning of one.
    """
    found: list[str] = []
    for phrase, loose in _PIECES.findall(query):
        for chunk in [phrase] if phrase else loose.split():
            words = re.sub(r"[^\w'’.\-]+", " ", chunk).strip()
            if chunk not in _OPERATORS and re.search(r"\w", words):
                found.append(f'"{words}"' + ("*" if chunk.endswith("*") and not phrase else ""))
    return " ".join(found)


def _name(name: str, value: str | None) -> str | None:
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{name} must be a str or None, not {type(value).__name__}")
    return storable(value) if value is not None else None


def _found(database: Database, query: str, values: Mapping[str, object], narrowed: bool) -> tuple[Hit, ...]:
    with database.reading() as connection:
        try:
            rows = _rows(connection, query, values, narrowed)
        except sqlite3.OperationalError as error:
            # The plain code is for queries that cannot be parsed; I/O errors and the like have their own.
            if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
                raise _NotAQuery from error
            raise
        named = _called(connection, texts_called(database, connection, query), values)
        known = {row["id"] for row in named}
        rows = [*named, *(row for row in rows if row["id"] not in known)][: int(str(values["limit"]))]
        texts = [(row["id"], *_searched(connection, row)) for row in rows]
    snippets = snippets_of(query, texts)
    return tuple(
        Hit(
            row["id"],
            row["headline"],
            snippets.get(row["id"], ""),
            row["outlet"],
            row["story"],
            row["article"],
            row["opening"],
        )
        for row in rows
    )


def _called(
    connection: sqlite3.Connection, ids: Iterable[int], values: Mapping[str, object]
) -> list[sqlite3.Row]:
    """Those found by a headline that the reader gave, as far as nothing else is asked for."""
    rows = (connection.execute(_THIS, {"id": id, **values}).fetchone() for id in ids)
    return [row for row in rows if row is not None]


def _searched(connection: sqlite3.Connection, row: sqlite3.Row) -> tuple[str, str]:
    headline, body = searched_text(unpack_reading(_data(connection, row["reading"])))
    return headline or row["headline"], body


def _rows(
    connection: sqlite3.Connection, query: str, values: Mapping[str, object], narrowed: bool
) -> list[sqlite3.Row]:
    ids = None if narrowed else texts_with_beginning(connection, query, int(str(values["limit"])))
    if ids is None:
        return connection.execute(_QUERY if narrowed else _ALL, {"query": query, **values}).fetchall()
    rows = [connection.execute(_ONE, (id,)).fetchone() for id in ids]
    return [row for row in rows if row is not None]


def _data(connection: sqlite3.Connection, reading: int) -> bytes:
    return blob(connection.execute("SELECT data FROM readings WHERE id = ?", (reading,)).fetchone())


def _seconds(name: str, time: datetime | None) -> float | None:
    if time is None:
        return None
    if not isinstance(time, datetime):
        raise TypeError(f"{name} must be a datetime, not {type(time).__name__}")
    if time.utcoffset() is None:
        raise ValueError(f"{name} must say its time zone")
    return time.timestamp()
