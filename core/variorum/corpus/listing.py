"""The rows of a corpus."""

from __future__ import annotations

import os.path
import sqlite3
from collections import defaultdict
from collections.abc import Iterable

from variorum.corpus.database import Database
from variorum.corpus.listed_order import in_order, kept_time
from variorum.corpus.naming import checked_id, row_above, row_of
from variorum.corpus.opening_words import OPENING
from variorum.corpus.rows import ArticleRow, Counts, Ref, StoryRow, Tree, VersionRow
from variorum.corpus.said_by import guessed_and_given

_Tags = dict[tuple[str, int], tuple[str, ...]]

_ARTICLES = "SELECT * FROM articles WHERE removed = 0"
VERSIONS = f"""SELECT id, article, headline, label, byline, published, published_raw, updated, updated_raw,
    seen, seen_raw, guessed, obtained, source_sha256, content_hash, words, doubts, note, why,
    coalesce((SELECT name FROM originals WHERE sha256 = source_sha256), '') AS file,
    {OPENING.format(v="")} AS opening
    FROM versions WHERE removed = 0"""
STORIES = """SELECT s.id, s.title, s.note, count(DISTINCT a.id) AS articles, count(v.id) AS versions
    FROM stories s LEFT JOIN articles a ON a.story = s.id AND a.removed = 0
    LEFT JOIN versions v ON v.article = a.id AND v.removed = 0
    WHERE s.removed = 0 GROUP BY s.id ORDER BY s.id"""


def tree(database: Database) -> Tree:
    """See `Corpus.tree`."""
    with database.reading() as connection:
        # Changes with every commit of any other connection, and all writing is done by others than this one.
        state = int(connection.execute("PRAGMA data_version").fetchone()[0])
        if database.tree is not None and database.tree[0] == state:
            return database.tree[1]
        tags = _tags(connection)
        held = version_rows_of(connection.execute(VERSIONS).fetchall(), tags)
        articles = article_rows_of(connection.execute(_ARTICLES + " ORDER BY id").fetchall(), held, tags)
        stories = _story_rows(connection, tags)
        made = Tree(stories, articles, tuple(row for rows in held.values() for row in rows))
        database.tree = state, made
    return made


def counts(database: Database) -> Counts:
    """See `Corpus.counts`."""
    with database.reading() as connection:
        row = connection.execute(
            """SELECT (SELECT count(*) FROM stories WHERE removed = 0),
                      (SELECT count(*) FROM articles WHERE removed = 0),
                      count(*) FILTER (WHERE removed = 0), count(*) FILTER (WHERE removed <> 0)
               FROM versions"""
        ).fetchone()
    return Counts(*row)


def stories(database: Database) -> tuple[StoryRow, ...]:
    """See `Corpus.stories`."""
    with database.reading() as connection:
        return _story_rows(connection, _tags(connection))


def articles(database: Database, story: int | None) -> tuple[ArticleRow, ...]:
    """See `Corpus.articles`."""
    one, values = ("", ()) if story is None else (" AND story = ?", (checked_id("story", story),))
    inside = "" if story is None else " AND article IN (SELECT id FROM articles WHERE story = ?)"
    with database.reading() as connection:
        tags = _tags(connection)
        held = version_rows_of(connection.execute(VERSIONS + inside, values).fetchall(), tags)
        rows = connection.execute(f"{_ARTICLES}{one} ORDER BY id", values).fetchall()
        return article_rows_of(rows, held, tags)


def versions(database: Database, article: int | None) -> tuple[VersionRow, ...]:
    """See `Corpus.versions`."""
    one, values = ("", ()) if article is None else (" AND article = ?", (checked_id("article", article),))
    with database.reading() as connection:
        held = version_rows_of(connection.execute(VERSIONS + one, values).fetchall(), _tags(connection))
    return tuple(row for rows in held.values() for row in rows)


def article_id_of(database: Database, version: int) -> int:
    """The id of the article that holds a version."""
    with database.reading() as connection:
        article = row_of(connection, "version", version)["article"]
        return int(row_above(connection, "article", article)["id"])


def above(database: Database, what: Ref) -> tuple[Ref, ...]:
    """See `Corpus.above`."""
    kind, id = what
    with database.reading() as connection:
        if kind == "story":
            return ()
        row = row_of(connection, kind, id)
        if kind == "article":
            return (("story", int(row["story"])),)
        article = int(row["article"])
        return (("story", int(row_above(connection, "article", article)["story"])), ("article", article))


def version_rows_of(rows: Iterable[sqlite3.Row], tags: _Tags) -> dict[int, list[VersionRow]]:
    """Rows of `VERSIONS` by article, oldest first."""
    grouped: defaultdict[int, list[sqlite3.Row]] = defaultdict(list)
    for row in rows:
        grouped[row["article"]].append(row)
    return {id: [_version_row(row, tags) for row in in_order(grouped[id])] for id in sorted(grouped)}


def _version_row(row: sqlite3.Row, tags: _Tags) -> VersionRow:
    values = dict(row)
    guessed, given = guessed_and_given(row["guessed"])
    values.update(
        published=kept_time(row["published"]),
        updated=kept_time(row["updated"]),
        seen=kept_time(row["seen"]),
        guessed=guessed,
        given=given,
        tags=tags.get(("version", row["id"]), ()),
        # thousands of rows: a path object for each takes longer than the rest of it
        file=os.path.basename(row["file"]),  # noqa: PTH119
    )
    return VersionRow(**values)


def article_rows_of(
    rows: Iterable[sqlite3.Row], held: dict[int, list[VersionRow]], tags: _Tags
) -> tuple[ArticleRow, ...]:
    """Rows of the table of articles with what their versions, `held` by article, say of them."""
    made: list[ArticleRow] = []
    for row in rows:
        own = held.get(row["id"], [])
        newest = own[-1] if own else None
        made.append(
            ArticleRow(
                id=row["id"],
                story=row["story"],
                outlet=row["outlet"],
                address=row["address"],
                byline=row["byline"] or (newest.byline if newest else ""),
                language=row["language"],
                headline=newest.headline if newest else "",
                versions=len(own),
                stored_versions=row["stored_versions"],
                agency=bool(row["agency"]),
                note=row["note"],
                tags=tags.get(("article", row["id"]), ()),
                why=row["why"],
                file=newest.file if newest else "",
                opening=newest.opening if newest else "",
            )
        )
    return tuple(made)


def _story_rows(connection: sqlite3.Connection, tags: _Tags) -> tuple[StoryRow, ...]:
    rows = connection.execute(STORIES).fetchall()
    return tuple(StoryRow(**dict(row), tags=tags.get(("story", row["id"]), ())) for row in rows)


def _tags(connection: sqlite3.Connection) -> _Tags:
    found: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
    for row in connection.execute("SELECT kind, item, tag FROM tags ORDER BY id"):
        found[row["kind"], row["item"]].append(row["tag"])
    return {what: tuple(names) for what, names in found.items()}
