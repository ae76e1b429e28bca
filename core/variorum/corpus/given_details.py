"""What a reader said in a corpus of texts that come from elsewhere: of a file, its outlet and times."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from variorum.corpus.rows import ArticleRow, VersionRow
from variorum.corpus.store import Corpus
from variorum.model.article import Article, Version
from variorum.model.frozen import dataclass

_OF_ARTICLE = ("outlet", "address", "language", "stored_versions")
_OF_VERSION = ("label", "published", "updated", "seen")


@dataclass(frozen=True, slots=True)
class Detailed:
    """An article with what the reader gave of it and of its versions.

    `titles` are headlines, one for each version, of those that have none themselves.
    """

    article: Article
    titles: tuple[str, ...]


def with_given_details(corpus: Corpus, article: Article) -> Detailed:
    """The same texts with all that was given of them there; what nobody gave stays as it was read.

    Of words that several articles of the corpus have, those of the one with this address or outlet are taken, or none.
    What was given of the article itself is taken from the newest of its versions that is held.
    """
    held = corpus.levels.articles_with({version.content_hash for version in article.versions})
    homes = {
        row.id: row for row in corpus.levels.article_rows(sorted({id for ids in held.values() for id in ids}))
    }
    versions_in = cache(corpus.versions)
    rows = [_held(version, article, homes, versions_in) for version in article.versions]
    given: dict[str, Any] = {}
    for row in filter(None, rows):
        given |= {name: getattr(homes[row.article], name) for name in _OF_ARTICLE if name in row.given}
    versions = tuple(_said(version, row) for version, row in zip(article.versions, rows, strict=True))
    titles = tuple(row.headline if row is not None and "headline" in row.given else "" for row in rows)
    return Detailed(replace(article, **given, versions=versions), titles)


def _said(version: Version, row: VersionRow | None) -> Version:
    if row is None:
        return version
    times: dict[str, Any] = {name: getattr(row, name) for name in _OF_VERSION if name in row.given}
    return replace(version, **times, guessed=version.guessed - row.given, given=version.given | row.given)


def _held(
    version: Version,
    article: Article,
    homes: Mapping[int, ArticleRow],
    versions_in: Callable[[int], Sequence[VersionRow]],
) -> VersionRow | None:
    """The newest version with these words of which anything was given, that with the same label before others."""
    text = version.content_hash
    found: dict[int, VersionRow] = {}
    for home in homes:
        rows = [row for row in versions_in(home) if row.content_hash == text]
        if rows:
            found[home] = next((row for row in reversed(rows) if row.label == version.label), rows[-1])
    if len(found) > 1:
        found = {
            home: row
            for home, row in found.items()
            if (article.address and homes[home].address == article.address)
            or (article.outlet and homes[home].outlet == article.outlet)
        }
    row = next(iter(found.values())) if len(found) == 1 else None
    return row if row is not None and row.given else None
