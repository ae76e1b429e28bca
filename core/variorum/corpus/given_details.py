"""What a reader said in a corpus of texts that come from elsewhere: of a file, its outlet and times."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from variorum.corpus.rows import ArticleRow, VersionRow
from variorum.corpus.store import Corpus
from variorum.model.article import Article, Version
from variorum.text.outlet_names import same_outlet

_OF_ARTICLE = ("outlet", "address", "language", "stored_versions")
_OF_VERSION = ("label", "published", "updated", "seen")


def with_given_details(corpus: Corpus, article: Article) -> Article:
    """The same texts with all that was given of them there; what nobody gave stays as it was read.

    Of words that several articles of the corpus have, those of the one with this address or outlet are taken, or none.
    What was given of the article itself is taken from the newest of its versions that is held.
    """
    texts = [version.content_hash for version in article.versions]
    held = corpus.levels.articles_with(set(texts))
    homes = {
        row.id: row for row in corpus.levels.article_rows(sorted({id for ids in held.values() for id in ids}))
    }
    versions_in = cache(corpus.versions)
    rows = [_held(place, texts, article, homes, versions_in) for place in range(len(texts))]
    given: dict[str, Any] = {}
    for row in filter(None, rows):
        given |= {name: getattr(homes[row.article], name) for name in _OF_ARTICLE if name in row.given}
    versions = tuple(_said(version, row) for version, row in zip(article.versions, rows, strict=True))
    return replace(article, **given, versions=versions)


def _said(version: Version, row: VersionRow | None) -> Version:
    if row is None:
        return version
    times: dict[str, Any] = {name: getattr(row, name) for name in _OF_VERSION if name in row.given}
    return replace(
        version,
        **times,
        guessed=version.guessed - row.given,
        given=version.given | row.given,
        given_headline=row.headline if "headline" in row.given else "",
    )


def _held(
    place: int,
    texts: Sequence[str],
    article: Article,
    homes: Mapping[int, ArticleRow],
    versions_in: Callable[[int], Sequence[VersionRow]],
) -> VersionRow | None:
    """The version in the corpus that the one in this place of the file is, if anything was given of it."""
    found: dict[int, VersionRow | None] = {}
    for home in homes:
        rows = [row for row in versions_in(home) if row.content_hash == texts[place]]
        if rows:
            found[home] = _paired(place, texts, article.versions, rows)
    if len(found) > 1:
        found = {
            home: row
            for home, row in found.items()
            if (article.address and homes[home].address == article.address)
            or same_outlet(article.outlet, homes[home].outlet)
        }
    row = next(iter(found.values())) if len(found) == 1 else None
    return row if row is not None and row.given else None


def _paired(
    place: int, texts: Sequence[str], versions: Sequence[Version], rows: Sequence[VersionRow]
) -> VersionRow | None:
    """Of `rows` with the words of a version: the first is the first with these words in the file, and so on.

    They have the same label too, where there are as many, or one that the reader gave. Of more than the file has the
    newest are paired.
    """
    label = versions[place].label
    alike = [other for other, text in enumerate(texts) if text == texts[place]]
    named = [other for other in alike if versions[other].label == label]
    same = [row for row in rows if row.label == label]
    or_given = [row for row in rows if row.label == label or "label" in row.given]
    own, held = next(
        (pair for pair in ((named, same), (named, or_given)) if len(pair[0]) <= len(pair[1])), (alike, rows)
    )
    if len(own) == len(held):  # as they came in: a time that was given moves one among the others
        held = sorted(held, key=lambda row: row.id)
    at = max(len(held) - len(own), 0) + own.index(place)
    return held[at] if at < len(held) else None
