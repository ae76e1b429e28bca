"""Forgetting what was found out of a story's figures (`differing.py`) when its texts are others."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

#: What of a version decides which text of its article is held against others, and what it says.
_TELLING = ("article", "reading", "removed", "published", "updated", "seen")


def follow_examined(
    connection: sqlite3.Connection,
    table: str,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
) -> None:
    """Forget what was found out of a story when a row that was `before` and is `after` belongs to its texts."""
    names = {"versions": _TELLING, "articles": ("story", "removed")}.get(table)
    rows = [row for row in (before, after) if row is not None]
    if names is None or (len(rows) == 2 and all(rows[0][name] == rows[1][name] for name in names)):
        return
    if table == "articles":
        query = "DELETE FROM examined WHERE story = ?"
        values = [(row["story"],) for row in rows]
    else:
        query = "DELETE FROM examined WHERE story = (SELECT story FROM articles WHERE id = ?)"
        values = [(row["article"],) for row in rows]
    for value in dict.fromkeys(values):
        connection.execute(query, value)
