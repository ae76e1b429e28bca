"""Putting readings into the store of readings, and a new one in the place of a version's old one."""

from __future__ import annotations

import sqlite3

from variorum.corpus.anchoring import notes_follow, notes_on
from variorum.corpus.headlines import headline_read_anew, rename_story
from variorum.corpus.journal import ActInProgress
from variorum.corpus.naming import the_live
from variorum.corpus.packing import Reading, digest, pack_reading, pack_rows, storable
from variorum.corpus.words_in_pieces import number_of_words_apart
from variorum.model.article import Article


def keep_reading(connection: sqlite3.Connection, data: bytes, name: str = "") -> int:
    """The id of packed bytes in the store of readings, put there when new; `name` is their digest, if known."""
    name = name or digest(data)
    cursor = connection.execute("INSERT OR IGNORE INTO readings(digest, data) VALUES(?, ?)", (name, data))
    if cursor.rowcount > 0:
        return int(cursor.lastrowid or 0)
    return int(connection.execute("SELECT id FROM readings WHERE digest = ?", (name,)).fetchone()[0])


def read_anew(act: ActInProgress, ids: tuple[int, ...], article: Article) -> None:
    """Keep `article` as what these versions hold now, in its versions' order."""
    page = keep_reading(act.connection, pack_rows(article.rows)) if article.rows else None
    rows = [the_live(act, ("version", id)) for id in ids]
    pairs = list(zip(rows, article.versions, strict=True))
    notes = notes_on(act, (row["id"] for row, new in pairs if row["content_hash"] != new.content_hash))
    for row, version in pairs:
        data = pack_reading(Reading(version.text, version.paragraphs, version.doubts))
        act.update(
            "versions",
            row["id"],
            reading=keep_reading(act.connection, data),
            page=page if page is not None else row["page"],
            content_hash=version.content_hash,
            headline=headline_read_anew(act, row, version),
            byline=storable(version.byline),
            words=number_of_words_apart(version.text),
            doubts=len(version.doubts),
        )
        rename_story(act, row, version.printed_headline)
    notes_follow(act, notes, [(row["content_hash"], version) for row, version in pairs])
