"""What a reader said in a corpus of texts that come from elsewhere: of a file, its outlet and times."""

from __future__ import annotations

from dataclasses import replace

from variorum.corpus.rows import VersionRow
from variorum.corpus.store import Corpus
from variorum.model.article import Article, Version
from variorum.model.frozen import dataclass

_OF_ARTICLE = ("outlet", "address", "language", "stored_versions")
_OF_VERSION = ("label", "published", "updated", "seen")


@dataclass(frozen=True, slots=True)
class Detailed:
    """A version of an article with what the reader gave of both; `title` is a headline for one that has none."""

    version: Version
    article: Article
    title: str = ""


def with_given_details(corpus: Corpus, version: Version, article: Article) -> Detailed:
    """The same text with all that was given of it there; what nobody gave stays as it was read.

    Of words that several articles of the corpus have, those of the one with this address or outlet are taken, or none.
    """
    row = _held(corpus, version, article)
    if row is None:
        return Detailed(version, article)
    home, held = corpus.article_of(row.id), corpus.read(row.id)
    of_version = {name: getattr(held, name) for name in _OF_VERSION if name in row.given}
    said = replace(
        version, **of_version, guessed=version.guessed - row.given, given=version.given | row.given
    )
    of_article = {name: getattr(home, name) for name in _OF_ARTICLE if name in row.given}
    versions = tuple(said if each is version else each for each in article.versions)
    title = row.headline if "headline" in row.given else ""
    return Detailed(said, replace(article, **of_article, versions=versions), title)


def _held(corpus: Corpus, version: Version, article: Article) -> VersionRow | None:
    """The newest version with these words of which anything was given."""
    text = version.content_hash
    found: dict[int, VersionRow] = {}
    for home in sorted(corpus.levels.articles_with((text,)).get(text, ())):
        rows = [row for row in corpus.versions(home) if row.content_hash == text]
        if rows:
            found[home] = rows[-1]
    if len(found) > 1:
        homes = {row.id: row for row in corpus.levels.article_rows(list(found))}
        found = {
            home: row
            for home, row in found.items()
            if (article.address and homes[home].address == article.address)
            or (article.outlet and homes[home].outlet == article.outlet)
        }
    row = next(iter(found.values())) if len(found) == 1 else None
    return row if row is not None and row.given else None
