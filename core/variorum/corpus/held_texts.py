"""The texts that a corpus holds, made of its rows."""

from __future__ import annotations

import sqlite3
from functools import lru_cache

from variorum.corpus.database import Database
from variorum.corpus.listed_order import in_order, kept_time
from variorum.corpus.naming import row_above, row_of
from variorum.corpus.packing import Reading, blob, unpack_reading, unpack_rows
from variorum.corpus.said_by import guessed_and_given
from variorum.model.article import Article, Version


def read_version(database: Database, id: int) -> Version:
    """See `Corpus.read`."""
    with database.reading() as connection:
        return version_on(connection, row_of(connection, "version", id))


def read_article(database: Database, id: int) -> Article:
    """See `Corpus.article`."""
    with database.reading() as connection:
        row = row_of(connection, "article", id)
        rows = connection.execute(
            "SELECT * FROM versions WHERE article = ? AND removed = 0", (id,)
        ).fetchall()
        return _article(connection, row, in_order(rows))


def read_page(database: Database, version: int) -> tuple[tuple[int, ...], Article]:
    """See `Corpus.page_of`."""
    with database.reading() as connection:
        return page_on(connection, version)


def page_on(connection: sqlite3.Connection, version: int) -> tuple[tuple[int, ...], Article]:
    """As `read_page`, also inside an act."""
    one = row_of(connection, "version", version)
    article = row_above(connection, "article", one["article"])
    rows = connection.execute(
        "SELECT * FROM versions WHERE article = ? AND page = ? AND removed = 0 ORDER BY id",
        (one["article"], one["page"]),
    ).fetchall()
    rows = rows or [one]
    return tuple(row["id"] for row in rows), _article(connection, article, rows)


def _article(connection: sqlite3.Connection, row: sqlite3.Row, rows: list[sqlite3.Row]) -> Article:
    pages = {version["page"] for version in rows}
    page = pages.pop() if len(pages) == 1 else None  # the rows of one page mean nothing to other versions
    return Article(
        versions=tuple(version_on(connection, version) for version in rows),
        outlet=row["outlet"],
        address=row["address"],
        language=row["language"],
        stored_versions=row["stored_versions"],
        rows=unpack_rows(_stored(connection, page)) if page is not None else (),
    )


def version_on(connection: sqlite3.Connection, row: sqlite3.Row) -> Version:
    """The version that a row of the table of versions stands for."""
    reading = _unpacked(_stored(connection, row["reading"]))
    guessed, given = guessed_and_given(row["guessed"])
    return Version(
        text=reading.text,
        paragraphs=reading.paragraphs,
        label=row["label"],
        published=kept_time(row["published"]),
        published_raw=row["published_raw"],
        updated=kept_time(row["updated"]),
        updated_raw=row["updated_raw"],
        seen=kept_time(row["seen"]),
        seen_raw=row["seen_raw"],
        guessed=guessed,
        doubts=reading.doubts,
        source_sha256=row["source_sha256"],
        obtained=row["obtained"],
        given=given,
        given_headline=row["headline"] if "headline" in given else "",
    )


# A text just added is looked through and then shown: to unpack 200,000 words takes 40 ms, which a window need not wait.
@lru_cache(maxsize=4)
def _unpacked(data: bytes) -> Reading:
    return unpack_reading(data)


def _stored(connection: sqlite3.Connection, id: int) -> bytes:
    return blob(connection.execute("SELECT data FROM readings WHERE id = ?", (id,)).fetchone())
