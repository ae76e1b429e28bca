"""Whether a text that is being added is held already, and which article held it is a version of."""

from __future__ import annotations

import sqlite3
from collections.abc import Container

from variorum.corpus.marked_versions import MarkedVersions
from variorum.corpus.matching import Match, address_key, article_by_address, article_by_words, compatible
from variorum.corpus.shelving import Packed
from variorum.model.article import Article


def held_version(
    connection: sqlite3.Connection, content_hash: str, label: str, outlet: str, but: Container[int] = ()
) -> int | None:
    """The version with this very text, live or in the bin.

    The same text under another label is another stored version (an edit that was taken back), and the
    same agency report in another outlet is another article. Versions in `but` do not count.
    """
    rows = connection.execute(
        """SELECT v.id, v.label, a.outlet FROM versions v JOIN articles a ON a.id = v.article
           WHERE v.content_hash = ? ORDER BY v.removed, v.id""",
        (content_hash,),
    )
    for row in rows:
        if row["id"] in but:
            continue
        if compatible(outlet, row["outlet"]) and (not label or not row["label"] or label == row["label"]):
            return int(row["id"])
    return None


def home_of(
    connection: sqlite3.Connection,
    article: Article,
    ready: list[Packed],
    held: list[int | None],
    waiting: MarkedVersions,
) -> Match | None:
    """The article held that this one is a version of; `waiting` has the versions for marks not written yet."""
    known = next((id for id in held if id is not None), None)
    if known is not None:
        row = connection.execute("SELECT article FROM versions WHERE id = ?", (known,)).fetchone()
        return Match(row["article"], "another version on the same page")
    by_address = article_by_address(connection, address_key(article.address))
    if by_address is not None:
        return by_address
    words = (
        article_by_words(connection, item.reading, item.sketch, article.outlet, waiting)
        for item in reversed(ready)
    )
    return next((match for match in words if match is not None), None)
