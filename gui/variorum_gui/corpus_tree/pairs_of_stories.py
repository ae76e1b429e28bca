"""Which two texts a story opens with: those of it that were looked at last, else the first two outlets."""

from __future__ import annotations

from collections.abc import Container

from variorum.corpus.rows import VersionRow
from variorum.corpus.store import Corpus

#: Pairs that are remembered of a corpus.
_MOST = 200


class PairsOfStories:
    """Remembers the pairs shown of one corpus while it is open."""

    def __init__(self) -> None:
        #: The one shown last comes last.
        self._shown: list[tuple[int, int]] = []

    def forget(self) -> None:
        """Another corpus is shown."""
        self._shown = []

    def note(self, left: int | None, right: int | None) -> None:
        """These versions are shown."""
        if left is not None and right is not None:
            kept = [pair for pair in self._shown if set(pair) != {left, right}]
            self._shown = [*kept, (left, right)][-_MOST:]

    def of_story(self, corpus: Corpus, story: int) -> tuple[int, ...]:
        """Two versions, left and right; one where the story has a single text, none where it is empty.

        Of one article its last two versions; of two the newest of either, older first. Which two of more are
        meant is told by what was looked at last.
        """
        newest = corpus.levels.newest_versions([story]).get(story, {})
        last = self._last_shown(corpus, newest)
        if last:
            return last
        articles = corpus.articles(story)
        if len(articles) < 2:
            versions = [row for article in articles for row in corpus.versions(article.id)[-2:]]
            return older_first(*versions) if len(versions) > 1 else tuple(row.id for row in versions)
        first = articles[0]
        other = next((row for row in articles if row.outlet != first.outlet), articles[1])
        rows = {row.article: row for row in corpus.levels.version_rows([newest[first.id], newest[other.id]])}
        return older_first(rows[first.id], rows[other.id])

    def _last_shown(self, corpus: Corpus, articles: Container[int]) -> tuple[int, ...]:
        ids = {id for pair in self._shown for id in pair}
        here = {row.id for row in corpus.levels.version_rows(sorted(ids)) if row.article in articles}
        return next((pair for pair in reversed(self._shown) if here.issuperset(pair)), ())


def older_first(one: VersionRow, other: VersionRow) -> tuple[int, int]:
    """Both ids, that of the older one first where both have a time."""
    if one.dated is not None and other.dated is not None and other.dated < one.dated:
        one, other = other, one
    return one.id, other.id
