"""A corpus level by level, for showing very many: ids in their order first, rows when they come into sight."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any, Literal, TypeAlias

from variorum.corpus.database import Database
from variorum.corpus.history import changes_in
from variorum.corpus.journal import TABLE_OF
from variorum.corpus.listing import STORIES, VERSIONS, article_rows_of, version_rows_of
from variorum.corpus.rows import ArticleRow, Ref, StoryRow, Tree, VersionRow
from variorum.errors import CorpusError

#: "added": in the order they came. "time": the newest first. "outlet" and "headline": by the alphabet.
Order = Literal["added", "time", "outlet", "headline"]
#: What a thing is sorted by, and its id.
Keyed: TypeAlias = tuple[float | str, int]

_THESE = "(SELECT value FROM json_each(:ids))"
# As `VersionRow.dated`; a time guessed from the file is better than none for a place in a list.
_DATED = """unixepoch(coalesce(v.updated, CASE WHEN ' ' || v.guessed || ' ' LIKE '% seen %' THEN NULL ELSE v.seen END,
    v.published, v.seen))"""
_LIVE = "s.removed = 0 AND (:ids IS NULL OR s.id IN " + _THESE + ")"
_STORY_KEYS: dict[Order, str] = {
    # All in one row: each of 100,000 takes as long to be handed over as three to be found, longer beside other threads.
    "added": f"SELECT json_group_array(s.id) FROM stories s WHERE {_LIVE}",
    "headline": f"SELECT s.title AS key, s.id FROM stories s WHERE {_LIVE}",
    "outlet": f"""SELECT min(a.outlet) AS key, s.id FROM stories s
        LEFT JOIN articles a ON a.story = s.id AND a.removed = 0 WHERE {_LIVE} GROUP BY s.id""",
    "time": f"""SELECT -max({_DATED}) AS key, s.id FROM stories s
        LEFT JOIN articles a ON a.story = s.id AND a.removed = 0
        LEFT JOIN versions v ON v.article = a.id AND v.removed = 0 WHERE {_LIVE} GROUP BY s.id""",
}
_ARTICLE_KEYS: dict[Order, str] = {
    "added": "SELECT id AS key, id FROM articles WHERE story = :story AND removed = 0",
    "outlet": "SELECT outlet AS key, id FROM articles WHERE story = :story AND removed = 0",
    "headline": """SELECT (SELECT v.headline FROM versions v WHERE v.article = a.id AND v.removed = 0
        ORDER BY v.id DESC LIMIT 1) AS key, a.id FROM articles a WHERE a.story = :story AND a.removed = 0""",
    "time": f"""SELECT -max({_DATED}) AS key, a.id FROM articles a
        LEFT JOIN versions v ON v.article = a.id AND v.removed = 0
        WHERE a.story = :story AND a.removed = 0 GROUP BY a.id""",
}
#: The text a decision is anchored in.
_HASH = re.compile(r'"content_hash": "([0-9a-f]{64})"')
_ESCAPED = re.compile(r"[%_!]")
#: After everything that has a time.
_UNDATED = float("inf")


class Levels:
    """What `Corpus.levels` offers."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def story_keys(self, order: Order, ids: Iterable[int] | None = None) -> list[Keyed]:
        """The stories, or those of `ids` that are not in the bin, sorted."""
        wanted = None if ids is None else json.dumps(list(ids))
        with self._db.reading() as connection:
            found = connection.execute(_STORY_KEYS[order], {"ids": wanted}).fetchall()
        if order == "added":
            return [(id, id) for id in sorted(json.loads(found[0][0]))]
        return _sorted(found, order)

    def article_keys(self, story: int, order: Order) -> list[Keyed]:
        """The articles of a story, sorted."""
        with self._db.reading() as connection:
            return _sorted(connection.execute(_ARTICLE_KEYS[order], {"story": story}).fetchall(), order)

    def story_rows(self, ids: Sequence[int]) -> tuple[StoryRow, ...]:
        """The rows of these stories, by id; none for those in the bin."""
        with self._db.reading() as connection:
            query = STORIES.replace("WHERE", f"WHERE s.id IN {_THESE} AND")
            rows = connection.execute(query, {"ids": json.dumps(list(ids))}).fetchall()
            tags = _tags(connection, "story", ids)
            return tuple(StoryRow(**dict(row), tags=tags.get(("story", row["id"]), ())) for row in rows)

    def article_rows(self, ids: Sequence[int]) -> tuple[ArticleRow, ...]:
        """The rows of these articles, by id; none for those in the bin."""
        with self._db.reading() as connection:
            return self._tree_of(connection, ids).articles

    def version_rows(self, ids: Sequence[int]) -> tuple[VersionRow, ...]:
        """The rows of these versions; none for those in the bin."""
        with self._db.reading() as connection:
            wanted = {"ids": json.dumps(list(ids))}
            rows = connection.execute(f"{VERSIONS} AND id IN {_THESE}", wanted).fetchall()
            held = version_rows_of(rows, _tags(connection, "version", ids))
            return tuple(row for rows in held.values() for row in rows)

    def versions_of(self, article: int) -> tuple[VersionRow, ...]:
        """The versions of an article, oldest first."""
        with self._db.reading() as connection:
            rows = connection.execute(f"{VERSIONS} AND article = ?", (article,)).fetchall()
            tags = _tags(connection, "version", [row["id"] for row in rows])
            return tuple(version_rows_of(rows, tags).get(article, ()))

    def newest_versions(self, stories: Sequence[int]) -> dict[int, dict[int, int]]:
        """Of each story, the last version that came of each of its articles, by article."""
        query = f"""SELECT a.story, a.id, max(v.id) FROM articles a
            JOIN versions v ON v.article = a.id AND v.removed = 0
            WHERE a.removed = 0 AND a.story IN {_THESE} GROUP BY a.id"""
        found: defaultdict[int, dict[int, int]] = defaultdict(dict)
        with self._db.reading() as connection:
            for story, article, version in connection.execute(query, {"ids": json.dumps(list(stories))}):
                found[story][article] = version
        return dict(found)

    def articles_in(self, stories: Iterable[int], articles: Iterable[int] = ()) -> dict[int, bool]:
        """The articles in these stories, and these: whether each is there, or in the bin."""
        query = f"""SELECT id, removed FROM articles
            WHERE story IN {_THESE} OR id IN (SELECT value FROM json_each(:articles))"""
        wanted = {"ids": json.dumps(list(stories)), "articles": json.dumps(list(articles))}
        with self._db.reading() as connection:
            return {id: not removed for id, removed in connection.execute(query, wanted)}

    def holds_texts(self) -> bool:
        """Whether there is any version, without counting them."""
        with self._db.reading() as connection:
            query = "SELECT EXISTS (SELECT 1 FROM versions WHERE removed = 0)"
            return bool(connection.execute(query).fetchone()[0])

    def texts_held(self, content_hashes: Iterable[str]) -> set[str]:
        """Which of these texts, named by their content hash, a version has that is not in the bin."""
        query = f"SELECT DISTINCT content_hash FROM versions WHERE removed = 0 AND content_hash IN {_THESE}"
        with self._db.reading() as connection:
            return {row[0] for row in connection.execute(query, {"ids": json.dumps(list(content_hashes))})}

    def articles_with(self, content_hashes: Iterable[str]) -> dict[str, frozenset[int]]:
        """The articles, also in the bin, that have these texts, named by their content hash."""
        query = f"SELECT DISTINCT content_hash, article FROM versions WHERE content_hash IN {_THESE}"
        found: defaultdict[str, set[int]] = defaultdict(set)
        with self._db.reading() as connection:
            for text, article in connection.execute(query, {"ids": json.dumps(list(content_hashes))}):
                found[text].add(article)
        return {text: frozenset(articles) for text, articles in found.items()}

    def last_version(self) -> int:
        """The largest id a version has, also in the bin; 0 where there is none."""
        with self._db.reading() as connection:
            return int(connection.execute("SELECT coalesce(max(id), 0) FROM versions").fetchone()[0])

    def tree_around(self, versions: Iterable[int]) -> Tree:
        """Of `Corpus.tree` no more than the articles these versions are in, with all their versions."""
        wanted = {"ids": json.dumps(list(versions))}
        with self._db.reading() as connection:
            query = f"SELECT DISTINCT article FROM versions WHERE removed = 0 AND id IN {_THESE}"
            ids = [row[0] for row in connection.execute(query, wanted)]
            return self._tree_of(connection, ids)

    def tree_of(self, story: int) -> Tree:
        """Of `Corpus.tree` no more than the articles of this story."""
        with self._db.reading() as connection:
            query = "SELECT id FROM articles WHERE removed = 0 AND story = ?"
            return self._tree_of(connection, [row[0] for row in connection.execute(query, (story,))])

    def from_the_same_file(self, version: int) -> tuple[VersionRow, ...]:
        """The versions read from the same bytes, itself with them; all that came without a file count as one."""
        query = """SELECT id FROM versions
            WHERE source_sha256 = (SELECT source_sha256 FROM versions WHERE id = ?)"""
        with self._db.reading() as connection:
            ids = [row[0] for row in connection.execute(query, (version,))]
            return self.version_rows(ids)

    def about(self, act: int) -> tuple[Ref, ...]:
        """What an act was about that is still there, the versions a decision is anchored in among it."""
        with self._db.reading() as connection:
            refs = [ref for ref in self.touched_by(act) if ref[0] in ("story", "article", "version")]
            row = connection.execute("SELECT changes FROM acts WHERE id = ?", (act,)).fetchone()
            texts: list[str] = []
            if row is not None and row[0] is not None and not refs:
                with suppress(CorpusError):
                    for change in changes_in(row[0]):
                        for side in (change.before, change.after):
                            texts += _HASH.findall(str((side or {}).get("value", "")))
            query = f"SELECT 'version', id FROM versions WHERE content_hash IN {_THESE}"
            refs += [(kind, id) for kind, id in connection.execute(query, {"ids": json.dumps(texts)})]
            return tuple((kind, id) for kind, id in refs if self._is_live(connection, kind, id))  # type: ignore[misc]

    def outlets(self) -> tuple[str, ...]:
        """The outlets there are, by the alphabet."""
        return self._names("SELECT DISTINCT outlet FROM articles WHERE removed = 0 AND outlet <> ''")

    def languages(self) -> tuple[str, ...]:
        """The languages of articles, as codes."""
        return self._names("SELECT DISTINCT language FROM articles WHERE removed = 0 AND language <> ''")

    def tags(self) -> tuple[str, ...]:
        """The tags given to anything."""
        return self._names("SELECT DISTINCT tag FROM tags")

    def stories_called(self, words: str, limit: int = 100) -> tuple[StoryRow, ...]:
        """Stories whose titles have these words in this order, whatever stands between; the newest first."""
        pattern = "".join(f"%{_ESCAPED.sub(_escape, word)}" for word in words.split()) + "%"
        query = (
            "SELECT id FROM stories WHERE removed = 0 AND title LIKE ? ESCAPE '!' ORDER BY id DESC LIMIT ?"
        )
        with self._db.reading() as connection:
            ids = [row[0] for row in connection.execute(query, (pattern, limit))]
        rows = {row.id: row for row in self.story_rows(ids)}
        return tuple(rows[id] for id in ids if id in rows)

    def touched_by(self, act: int) -> tuple[tuple[str, int], ...]:
        """What an act of the log changed; nothing where that is history only."""
        with self._db.reading() as connection:
            row = connection.execute("SELECT changes FROM acts WHERE id = ?", (act,)).fetchone()
        if row is None or row[0] is None:
            return ()
        try:
            return tuple(dict.fromkeys(change.touched for change in changes_in(row[0])))
        except CorpusError:
            return ()

    def stories_around(self, refs: Iterable[tuple[str, int]]) -> set[int]:
        """The stories that these things are in, and were in before the newest act moved them."""
        found = {id for kind, id in refs if kind == "story"}
        articles = {id for kind, id in refs if kind == "article"}
        versions = {id for kind, id in refs if kind == "version"}
        with self._db.reading() as connection:
            for table, before, after in _moves(connection):
                if table == "articles":
                    found.update(row["story"] for row in (before, after) if row and "story" in row)
                elif table == "versions":
                    articles.update(row["article"] for row in (before, after) if row and "article" in row)
            query = f"SELECT article FROM versions WHERE id IN {_THESE}"
            articles.update(row[0] for row in connection.execute(query, {"ids": json.dumps(list(versions))}))
            query = f"SELECT story FROM articles WHERE id IN {_THESE}"
            found.update(row[0] for row in connection.execute(query, {"ids": json.dumps(list(articles))}))
        return found

    def _names(self, query: str) -> tuple[str, ...]:
        with self._db.reading() as connection:
            return tuple(sorted((str(row[0]) for row in connection.execute(query)), key=str.casefold))

    def _is_live(self, connection: sqlite3.Connection, kind: str, id: int) -> bool:
        query = f"SELECT 1 FROM {TABLE_OF[kind]} WHERE id = ? AND removed = 0"
        return connection.execute(query, (id,)).fetchone() is not None

    def _tree_of(self, connection: sqlite3.Connection, articles: Sequence[int]) -> Tree:
        wanted = {"ids": json.dumps(list(articles))}
        query = f"{VERSIONS} AND article IN {_THESE}"
        held = version_rows_of(connection.execute(query, wanted).fetchall(), {})
        query = f"SELECT * FROM articles WHERE removed = 0 AND id IN {_THESE} ORDER BY id"
        found = connection.execute(query, wanted).fetchall()
        rows = article_rows_of(found, held, _tags(connection, "article", articles))
        versions = tuple(version for own in held.values() for version in own)
        return Tree(articles=rows, versions=versions)


def _moves(
    connection: sqlite3.Connection,
) -> list[tuple[str, Mapping[str, Any] | None, Mapping[str, Any] | None]]:
    """What the act that was done, undone or redone last did to rows."""
    row = connection.execute("SELECT changes FROM acts ORDER BY turn DESC LIMIT 1").fetchone()
    if row is None or row[0] is None:
        return []
    try:
        return [(change.table, change.before, change.after) for change in changes_in(row[0])]
    except CorpusError:
        return []  # damaged: the caller has what the change itself names


def _sorted(rows: Iterable[tuple[float | str | None, int]], order: Order) -> list[Keyed]:
    if order == "added":
        return sorted(map(tuple, rows))  # type: ignore[arg-type]
    if order == "time":
        return sorted((_UNDATED if key is None else key, id) for key, id in rows)
    return sorted((str(key or "").casefold(), id) for key, id in rows)


def _tags(
    connection: sqlite3.Connection, kind: str, ids: Iterable[int]
) -> dict[tuple[str, int], tuple[str, ...]]:
    found: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
    query = f"SELECT item, tag FROM tags WHERE kind = :kind AND item IN {_THESE} ORDER BY id"
    for item, tag in connection.execute(query, {"kind": kind, "ids": json.dumps(list(ids))}):
        found[kind, item].append(tag)
    return {what: tuple(names) for what, names in found.items()}


def _escape(sign: re.Match[str]) -> str:
    return f"!{sign[0]}"
