"""How texts begin that have no headline, for lists that call them so: asked of SQLite, row by row."""

from __future__ import annotations

import sqlite3
from contextlib import suppress

from variorum.corpus.packing import storable, unpack_reading
from variorum.errors import CorpusError
from variorum.text.titles import opening_of

#: What is known of so many texts is kept: to unpack 200,000 words takes 40 ms, and a tree asks for its rows again
#: after every act.
_KEPT = 10_000
_known: dict[str, str] = {}

#: In a query of versions: their opening words where they have no headline.
OPENING = """CASE WHEN trim({v}headline) = '' THEN (SELECT opening_words(r.digest, r.data) FROM readings r
    WHERE r.id = {v}reading) ELSE '' END"""


def teach(connection: sqlite3.Connection) -> None:
    """Let queries on this connection ask for `opening_words(digest, data)` of a reading."""
    connection.create_function("opening_words", 2, opening_words)


def opening_words(digest: object, data: object) -> str:
    """How a packed text begins; "" where it is damaged, as `verify` says."""
    key = str(digest)
    words = _known.get(key)
    if words is None:
        words = ""
        with suppress(CorpusError):
            if isinstance(data, bytes):
                words = storable(opening_of(unpack_reading(data).paragraphs))
        if len(_known) >= _KEPT:
            _known.clear()  # another thread may be asking: what it was told it has
        _known[key] = words
    return words
