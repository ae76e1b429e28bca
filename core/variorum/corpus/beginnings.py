"""Words of which one to three letters are typed yet, looked for among very many texts.

"har*" stands in nearly every text, so that to put all of them in an order takes .3 s of 100,000, and the order says
nothing: hardly a text has it much more often than another. So headlines come first, in their order, and then the
texts added last. One or two letters are looked for in headlines alone: letters of which some are added in a moment.
"""

from __future__ import annotations

import re
import sqlite3

#: Fewer texts than this are all put in order, whatever is asked.
LARGE = 20_000
#: Where fewer texts have it, they are put in order.
FEW = 10_000
#: A word of so few letters is looked for in headlines alone.
_HEADLINES_ALONE = 2

_SHORT = re.compile(r'"?(\w{1,3})"?\*')
_IN_HEADLINES = (
    """SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search, 4.0, 1.0), rowid LIMIT ?"""
)
_LAST_ADDED = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"


def texts_with_beginning(connection: sqlite3.Connection, query: str, limit: int) -> list[int] | None:
    """The first versions for a word of one to three letters and a star; None where all that match are to be ranked."""
    short = _SHORT.fullmatch(query)
    if short is None or connection.execute("SELECT coalesce(max(id), 0) FROM versions").fetchone()[0] < LARGE:
        return None
    found = _ids(connection, _IN_HEADLINES, f"headline : {query}", limit)
    if len(found) >= limit or len(short[1]) <= _HEADLINES_ALONE:
        return found
    last = _ids(connection, _LAST_ADDED, query, max(FEW, 2 * limit))
    if len(last) < FEW:
        return None
    return list(dict.fromkeys([*found, *last]))[:limit]


def _ids(connection: sqlite3.Connection, query: str, words: str, limit: int) -> list[int]:
    return [row[0] for row in connection.execute(query, (words, limit))]
