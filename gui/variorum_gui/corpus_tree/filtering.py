"""The filter above the tree: which stories and articles hold the words, the outlet or the date."""

from __future__ import annotations

from dataclasses import dataclass

from variorum.corpus.rows import ArticleRow, VersionRow
from variorum.corpus.store import Corpus
from variorum_gui.times import day_words

#: Hits of the full-text search that are looked at.
MOST_HITS = 400
#: In larger corpora only texts and story titles are searched: going over every row would hold up typing.
MOST_ROWS = 4000


@dataclass(frozen=True, slots=True)
class Kept:
    """What passed: ids of stories and articles."""

    stories: frozenset[int]
    articles: frozenset[int]


class Finder:
    """Looks for words in one corpus. The rows are read once, until they are said to have changed."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._titles: dict[int, str] | None = None
        self._heaps: tuple[tuple[int, int, str], ...] = ()

    def forget(self) -> None:
        """The corpus has changed."""
        self._titles = None

    def kept_by(self, words: str) -> Kept | None:
        """What holds all the words; None for an empty filter, which keeps everything."""
        wanted = words.casefold().split()
        if not wanted:
            return None
        titles = self._read()
        stories: set[int] = set()
        articles: set[int] = set()
        for hit in self._corpus.search(query_for(words), limit=MOST_HITS):
            stories.add(hit.story)
            articles.add(hit.article)
        whole = {id for id, title in titles.items() if all(word in title for word in wanted)}
        for article, story, heap in self._heaps:
            if story in whole or all(word in heap for word in wanted):
                stories.add(story)
                articles.add(article)
        if not self._heaps:
            articles |= {row.id for id in whole for row in self._corpus.articles(id)}
        return Kept(frozenset(stories | whole), frozenset(articles))

    def _read(self) -> dict[int, str]:
        if self._titles is None:
            self._titles = {story.id: story.title.casefold() for story in self._corpus.stories()}
            self._heaps = ()
            if self._corpus.counts().articles <= MOST_ROWS:
                versions = self._corpus.versions()
                days, files = _days(versions), _files(versions)
                self._heaps = tuple(
                    (
                        row.id,
                        row.story,
                        f"{self._titles.get(row.story, '')} {_heap(row)} {days.get(row.id, '')} "
                        f"{files.get(row.id, '')}",
                    )
                    for row in self._corpus.articles()
                )
        return self._titles


def query_for(words: str) -> str:
    """A full-text query for words still being typed: the last one may be the start of a word.

    What a person quotes or joins by OR is left as it is.
    """
    if '"' in words or any(sign in words.split() for sign in ("OR", "AND", "NOT")):
        return words
    chunks = [f'"{chunk}"' for chunk in words.split()]
    return " ".join(chunks) + "*" if chunks else ""


def _heap(article: ArticleRow) -> str:
    return " ".join(
        (article.outlet, article.headline, article.byline, article.address, *article.tags)
    ).casefold()


def _days(versions: tuple[VersionRow, ...]) -> dict[int, str]:
    """The days of each article, as a person may type them: "3 May 2026" and "2026-05-03"."""
    days: dict[int, str] = {}
    for version in versions:
        for when in (version.published, version.updated, version.seen):
            if when is not None:
                words = f"{day_words(when)} {when:%Y-%m-%d}".casefold()
                known = days.get(version.article, "")
                if words not in known:
                    days[version.article] = f"{known} {words}"
    return days


def _files(versions: tuple[VersionRow, ...]) -> dict[int, str]:
    """The names of the files each article was read from."""
    files: dict[int, str] = {}
    for version in versions:
        if version.file:
            files[version.article] = f"{files.get(version.article, '')} {version.file}".casefold()
    return files
