"""Notes on passages that no version of their article has any more, as after a new reading."""

from __future__ import annotations

import sqlite3

from variorum.corpus.database import Database
from variorum.corpus.deciding import decision_of
from variorum.corpus.packing import blob, unpack_reading
from variorum.model.decisions import Anchor, Note


def unplaced_notes(database: Database) -> tuple[Note, ...]:
    """See `Corpus.unplaced_notes`."""
    found: list[Note] = []
    with database.reading() as connection:
        rows = connection.execute("SELECT value FROM decisions WHERE kind = 'note' ORDER BY id").fetchall()
        for row in rows:
            note = decision_of("note", row["value"])
            if isinstance(note, Note) and not _is_placed(connection, note.passage):
                found.append(note)
    return tuple(found)


def _is_placed(connection: sqlite3.Connection, anchor: Anchor) -> bool:
    """In its very text, or in another version of its article, where it is shown (`notes_here.py`)."""
    own = connection.execute(
        "SELECT r.data FROM versions v JOIN readings r ON r.id = v.reading WHERE v.content_hash = ? LIMIT 1",
        (anchor.content_hash,),
    ).fetchone()
    if own is None:
        return False
    if anchor.stands_in(unpack_reading(blob(own)).text):
        return True
    # A version in the bin shows nothing, unless all of its article lies there and comes back with it.
    others = connection.execute(
        """SELECT DISTINCT r.data FROM versions v JOIN readings r ON r.id = v.reading
           WHERE v.article IN (SELECT article FROM versions WHERE content_hash = ?) AND (v.removed = 0 OR NOT EXISTS
               (SELECT 1 FROM versions live WHERE live.article = v.article AND live.removed = 0))""",
        (anchor.content_hash,),
    )
    return any(anchor.known_again(unpack_reading(blob(row)).text) is not None for row in others)
