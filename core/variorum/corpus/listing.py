"""The rows of a corpus, and its texts."""

from __future__ import annotations

import os.path
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from operator import itemgetter

from variorum.corpus.database import Database
from variorum.corpus.journal import TABLE_OF
from variorum.corpus.naming import checked_id, is_number_of_a_row
from variorum.corpus.opening_words import OPENING
from variorum.corpus.packing import Reading, blob, unpack_reading, unpack_rows
from variorum.corpus.rows import ArticleRow, Counts, Ref, StoryRow, Tree, VersionRow
from variorum.corpus.said_by import guessed_and_given, place_of
from variorum.errors import CorpusError
from variorum.model.article import Article, Version
from variorum.text.phrasing import phrase

#: No source counts further, and a label that somebody made up may have more digits than Python makes a number of.
_NUMBER = re.compile(r"\d{1,18}")

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
    article = row_of(connection, "article", one["article"])
    rows = connection.execute(
        "SELECT * FROM versions WHERE article = ? AND page = ? AND removed = 0 ORDER BY id",
        (one["article"], one["page"]),
    ).fetchall()
    rows = rows or [one]
    return tuple(row["id"] for row in rows), _article(connection, article, rows)


def article_id_of(database: Database, version: int) -> int:
    """The id of the article that holds a version."""
    with database.reading() as connection:
        return int(row_of(connection, "version", version)["article"])


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
        return (("story", int(row_of(connection, "article", article)["story"])), ("article", article))


def in_order(rows: Iterable[sqlite3.Row]) -> list[sqlite3.Row]:
    """Versions of one article, oldest first.

    By time where each has one (the update's, else when it was seen, else published: an edited article
    keeps the time it was first published; when its file was made where nothing else is known), else by the place
    the reader gave it, else by the number in the label ("version 6"), else in the order they came in. Those that have
    a place or a number keep to it among themselves.
    """
    found = sorted(rows, key=itemgetter("id"))
    times = [row["updated"] or _stated_seen(row) or row["published"] or row["seen"] for row in found]
    if len(found) < 2:
        return found
    read = [_time(time) for time in times]
    when = [time.timestamp() if time and all(read) else 0.0 for time in read]
    made = [row["seen"] or "" for row in found]  # of two prints of one page, the earlier one first
    order = sorted(range(len(found)), key=lambda i: made[i])
    order = _rising(order, [_number(row["label"]) for row in found])
    order = _rising(order, [place_of(row["guessed"]) for row in found])
    return [found[i] for i in sorted(order, key=lambda i: when[i])]


def _rising(order: Sequence[int], numbers: Sequence[int | None]) -> list[int]:
    """Where those that have a number change places until it rises among them."""
    found = [i for i in order if numbers[i] is not None]
    rising = iter(sorted(found, key=lambda i: numbers[i] or 0))
    return [i if numbers[i] is None else next(rising) for i in order]


def _number(label: str) -> int | None:
    found = _NUMBER.search(label)
    return int(found.group()) if found is not None else None


def _stated_seen(row: sqlite3.Row) -> str | None:
    return None if "seen" in row["guessed"].split() else row["seen"]


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
        published=_time(row["published"]),
        updated=_time(row["updated"]),
        seen=_time(row["seen"]),
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


def row_of(connection: sqlite3.Connection, kind: str, id: int) -> sqlite3.Row:
    """The row of a thing, in the bin or not. Raises `CorpusError` when there is none."""
    query = f"SELECT * FROM {TABLE_OF[kind]} WHERE id = ?"
    # A file that was tampered with may have rows of any number, and lists them.
    row = connection.execute(query, (id,)).fetchone() if is_number_of_a_row(id) else None
    if row is None:
        checked_id(f"{kind}_id", id)
        raise CorpusError(phrase("There is no {kind} {id} in this corpus.", kind=phrase(kind), id=id))
    found: sqlite3.Row = row
    return found


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
        published=_time(row["published"]),
        published_raw=row["published_raw"],
        updated=_time(row["updated"]),
        updated_raw=row["updated_raw"],
        seen=_time(row["seen"]),
        seen_raw=row["seen_raw"],
        guessed=guessed,
        doubts=reading.doubts,
        source_sha256=row["source_sha256"],
        obtained=row["obtained"],
        given=given,
    )


# A text just added is looked through and then shown: to unpack 200,000 words takes 40 ms, which a window need not wait.
@lru_cache(maxsize=4)
def _unpacked(data: bytes) -> Reading:
    return unpack_reading(data)


def _stored(connection: sqlite3.Connection, id: int) -> bytes:
    return blob(connection.execute("SELECT data FROM readings WHERE id = ?", (id,)).fetchone())


def _time(text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        return datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None  # damaged, as `verify` says; the rest of the row is worth having
