"""Which stories tell differing figures: found out when asked for, kept, and forgotten when a text of them changes.

Holding the texts of a story against each other takes 0.15 s of three, too long for a search, and for an import
of thousands. So it is done for some stories or all at a time (`Corpus.examine`), and what was found is kept beside the
search index, which it is like: no act, and nothing that could not be found out again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from variorum.corpus.database import Database
from variorum.corpus.held_texts import version_on
from variorum.corpus.listed_order import in_order
from variorum.corpus.naming import checked_id
from variorum.corpus.packing import storable
from variorum.corpus.rows import Differing
from variorum.model.article import Version
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.text.phrasing import phrase

#: Stories that have two texts to hold against each other, and were not looked through as they are now.
_TO_DO = """SELECT s.id FROM stories s
    WHERE s.removed = 0 AND NOT EXISTS (SELECT 1 FROM examined e WHERE e.story = s.id)
    AND (SELECT count(*) FROM (SELECT 1 FROM versions v JOIN articles a ON a.id = v.article
         WHERE a.story = s.id AND a.removed = 0 AND v.removed = 0 LIMIT 2)) = 2 ORDER BY s.id"""

#: Of a story with more texts than these, the newest are held against each other.
_MOST_TEXTS = 40


@dataclass(frozen=True, slots=True)
class _Text:
    """A text to be held against others."""

    id: int
    reading: int
    version: Version
    name: str


def to_do(database: Database) -> int:
    """See `Corpus.unexamined`."""
    with database.reading() as connection:
        return int(connection.execute(f"SELECT count(*) FROM ({_TO_DO})").fetchone()[0])


def differing(database: Database, story: int | None) -> tuple[Differing, ...]:
    """See `Corpus.differing`."""
    one, values = ("", ()) if story is None else (" AND d.story = ?", (checked_id("story", story),))
    query = f"""SELECT d.story, v.article, d.version, d.sentence FROM differing d
        JOIN versions v ON v.id = d.version WHERE v.removed = 0{one} ORDER BY 1, 4, 3"""
    with database.reading() as connection:
        return tuple(Differing(*row) for row in connection.execute(query, values))


def examine(
    database: Database,
    stories: Iterable[int] | None,
    progress: Progress | None,
    cancelled: CancelledCheck | None,
) -> int:
    """See `Corpus.examine`."""
    wanted = None if stories is None else {checked_id("story", story) for story in stories}
    with database.reading() as connection:
        todo = [row[0] for row in connection.execute(_TO_DO) if wanted is None or row[0] in wanted]
    for i, story in enumerate(todo):
        stop_if(cancelled)
        if progress is not None:
            words = phrase("Comparing figures: story {n} of {total}", n=f"{i + 1:,}", total=f"{len(todo):,}")
            progress(words, i / len(todo))
        with database.reading() as connection:
            texts = _texts(connection, story)
        found = _found(texts, cancelled)
        with database.writing() as connection:
            if _still(connection, story, texts):
                _keep(connection, story, found)
    return len(todo)


def _texts(connection: sqlite3.Connection, story: int) -> list[_Text]:
    """The newest text of each article; of a single article its first and its newest."""
    rows: dict[int, list[sqlite3.Row]] = {}
    names: dict[int, str] = {}
    for row in connection.execute(
        """SELECT v.*, a.outlet FROM versions v JOIN articles a ON a.id = v.article
           WHERE a.story = ? AND a.removed = 0 AND v.removed = 0 ORDER BY a.id, v.id""",
        (story,),
    ).fetchall():
        rows.setdefault(row["article"], []).append(row)
        names[row["article"]] = row["outlet"]
    ordered = [list(in_order(several)) for several in rows.values()]
    if len(ordered) == 1 and len(ordered[0]) > 1:
        held = [ordered[0][0], ordered[0][-1]]
    else:
        held = sorted((several[-1] for several in ordered), key=lambda row: row["id"])[-_MOST_TEXTS:]
    return [
        _Text(row["id"], row["reading"], version_on(connection, row), names[row["article"]]) for row in held
    ]


def _found(texts: Sequence[_Text], cancelled: CancelledCheck | None) -> set[tuple[int, str]]:
    """Versions that tell a figure another one tells otherwise, with the sentence that says so."""
    from variorum.dossier.cross_referencing import cross_reference
    from variorum.entities.annotating import annotate

    if len(texts) < 2:
        return set()
    annotations = []
    for text in texts:
        stop_if(cancelled)
        annotations.append(annotate(text.version))
    names = [text.name or f"text {n}" for n, text in enumerate(texts, 1)]
    dossier = cross_reference(annotations, names=names, cancelled=cancelled)
    return {
        (texts[document].id, row.sentence)
        for row in dossier.disagreements
        if row.tier == "differ" and any(figure is not None for _, figure, _, _ in row.values)
        for document, _, _, _ in row.values
    }


def _still(connection: sqlite3.Connection, story: int, texts: Sequence[_Text]) -> bool:
    now = {text.id: text.reading for text in _texts(connection, story)}
    return now == {text.id: text.reading for text in texts}


def _keep(connection: sqlite3.Connection, story: int, found: Iterable[tuple[int, str]]) -> None:
    import variorum

    connection.execute("INSERT OR REPLACE INTO examined VALUES(?, ?)", (story, variorum.__version__))
    connection.executemany(
        "INSERT OR IGNORE INTO differing VALUES(?, ?, ?)",
        [(story, version, storable(sentence)) for version, sentence in sorted(found)],
    )
