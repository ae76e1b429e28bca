"""A look into the bin."""

from __future__ import annotations

from datetime import datetime

from variorum.corpus.database import Database
from variorum.corpus.opening_words import OPENING
from variorum.corpus.rows import BinRow, Ref

_NAMED = f"CASE WHEN trim(v.headline) = '' THEN {OPENING.format(v='v.')} ELSE v.headline END"
_CONTENTS = f"""
SELECT 'story' AS kind, s.id, s.title AS name, s.removed,
    (SELECT count(*) FROM versions v JOIN articles a ON a.id = v.article WHERE a.story = s.id) AS versions
FROM stories s WHERE s.removed > 0
UNION ALL
SELECT 'article', a.id,
    coalesce((SELECT {_NAMED} FROM versions v WHERE v.article = a.id ORDER BY v.id DESC LIMIT 1), a.outlet), a.removed,
    (SELECT count(*) FROM versions WHERE article = a.id)
FROM articles a JOIN stories s ON s.id = a.story
WHERE a.removed > 0 AND a.removed <> s.removed
UNION ALL
SELECT 'version', v.id, {_NAMED}, v.removed, 1
FROM versions v JOIN articles a ON a.id = v.article
WHERE v.removed <> 0 AND v.removed <> a.removed
ORDER BY 4 DESC, 1, 2"""


def contents(database: Database) -> tuple[BinRow, ...]:
    """What was removed, outermost things only, latest first. Not what another took over (`taken_over.py`)."""
    with database.reading() as connection:
        rows = connection.execute(_CONTENTS).fetchall()
        times = dict(connection.execute("SELECT id, at FROM acts").fetchall())
    return tuple(
        BinRow(row["kind"], row["id"], row["name"], row["versions"], _time(times.get(row["removed"])))
        for row in rows
    )


def versions_inside(database: Database, what: Ref) -> tuple[int, ...]:
    """See `Corpus.binned_versions`."""
    column = {"story": "a.story", "article": "v.article", "version": "v.id"}[what[0]]
    with database.reading() as connection:
        rows = connection.execute(
            f"""SELECT v.id FROM versions v JOIN articles a ON a.id = v.article
                WHERE {column} = ? AND v.removed <> 0 ORDER BY v.id""",
            (what[1],),
        ).fetchall()
    return tuple(row["id"] for row in rows)


def _time(words: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(words) if words else None
    except (TypeError, ValueError):
        return None
