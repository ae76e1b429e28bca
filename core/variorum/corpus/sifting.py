"""What a filter over a whole corpus needs, on a connection of its own, so that nobody waits for it."""

from __future__ import annotations

import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from variorum.corpus.connecting import connected
from variorum.corpus.failing import speaking_of
from variorum.corpus.searching import as_words
from variorum.errors import CorpusError
from variorum.model.frozen import dataclass
from variorum.text.phrasing import phrase

ThingT = TypeVar("ThingT")

_MATCHING = """SELECT v.article FROM search JOIN versions v ON v.id = search.rowid
    WHERE search MATCH ? AND v.removed = 0"""
_ARTICLES = """SELECT id, story, outlet || ' ' || byline || ' ' || address || ' ' || note
    FROM articles WHERE removed = 0"""
_VERSIONS = """SELECT article, headline || ' ' || byline || ' ' || label || ' ' || note || ' ' ||
    coalesce((SELECT name FROM originals WHERE sha256 = source_sha256), ''),
    substr(coalesce(published, ''), 1, 10), substr(coalesce(updated, ''), 1, 10), substr(coalesce(seen, ''), 1, 10)
    FROM versions WHERE removed = 0"""
_TITLES = "SELECT id, trim(title || ' ' || note) FROM stories WHERE removed = 0"
#: A version's count for its article, which is what the filter keeps.
_TAGS = """SELECT kind, item, tag FROM tags WHERE kind <> 'version'
    UNION ALL SELECT 'article', v.article, t.tag FROM tags t JOIN versions v ON v.id = t.item
    WHERE t.kind = 'version' AND v.removed = 0"""


#: After so many rows another thread, which may draw the window, gets its turn.
_ROWS_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Sifted:
    """What is known beside the texts, in small letters: titles by story, and for each article its story and words."""

    titles: dict[int, str]
    articles: tuple[tuple[int, int, str], ...]


class Sifting:
    """Used by one thread, and stopped by any. `CorpusError` where it was stopped, or the file cannot be read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stopped = self._matching = False
        with speaking_of(path):
            self._connection = connected(path, "ro")

    def matching(self, query: str) -> frozenset[int]:
        """The articles with a version that has these words, whichever they are; no error for a query that is none."""
        self._matching = True
        with speaking_of(self._path):
            for attempt in (query, as_words(query)):
                if self._stopped:
                    raise CorpusError(phrase("Other words are looked for by now."))
                try:
                    rows = self._connection.execute(_MATCHING, (attempt,)).fetchall() if attempt else ()
                    return frozenset(row[0] for row in rows)
                except sqlite3.OperationalError as error:
                    # As in `searching`: the plain code is for what cannot be parsed.
                    if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
                        raise
        return frozenset()

    def known(self, words_of_a_day: Callable[[str], str]) -> Sifted:
        """Titles, outlets, bylines, addresses, headlines, files, tags, notes and days, the last also in words."""
        words: defaultdict[int, list[str]] = defaultdict(list)
        tags: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        with speaking_of(self._path):
            for kind, item, tag in self._connection.execute(_TAGS):
                tags[kind, item].append(tag)
            titles = {
                row[0]: " ".join((row[1], *tags.get(("story", row[0]), ()))).casefold()
                for row in politely(self._connection.execute(_TITLES))
            }
            for article, heap, *days in politely(self._connection.execute(_VERSIONS)):
                words[article].append(heap)
                words[article].extend(f"{day} {words_of_a_day(day)}" for day in {*days} if day)
            articles: list[tuple[int, int, str]] = []
            for id, story, heap in politely(self._connection.execute(_ARTICLES)):
                told = (heap, *words[id], *tags.get(("article", id), ()))
                articles.append((id, story, " ".join(told).casefold()))
        return Sifted(titles, tuple(articles))

    def stop(self) -> None:
        """Let `matching` end at once. What is known is read to the end: the next words are looked for in it too."""
        self._stopped = True
        if self._matching:
            self._connection.interrupt()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def politely(things: Iterable[ThingT]) -> Iterator[ThingT]:
    """The same, so that a window in another thread does not stutter: Python would let it wait 5 ms each time."""
    for number, thing in enumerate(things):
        if number % _ROWS_AT_ONCE == 0:
            time.sleep(0)
        yield thing
