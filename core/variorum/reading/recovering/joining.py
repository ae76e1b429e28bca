"""Comparison pages of one address are states of one article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from variorum.model.article import Article, Version
from variorum.text.late_patterns import LatePattern

#: With more than 4,300 digits Python makes no number of them.
_NUMBER = LatePattern(r"version (\d{1,18})")


def join_versions(articles: Iterable[Article]) -> tuple[Article, ...]:
    """`articles` with the comparison pages of one address joined, versions oldest first.

    The pages settle each other's cuts before, and other texts of that address settle them too. Those stay
    articles of their own: whether two files are states of one piece is for the corpus and its reader to say.
    """
    given = list(articles)
    by_address: dict[str, list[int]] = {}
    for index, article in enumerate(given):
        if article.address:
            by_address.setdefault(article.address, []).append(index)
    gone: set[int] = set()
    for places in by_address.values():
        pages = [index for index in places if _is_comparison(given[index])]
        if not pages or len(places) < 2:
            continue
        from variorum.reading.recovering.settling import settled_among  # most readings hold no such page

        for index, article in zip(places, settled_among([given[i] for i in places]), strict=True):
            given[index] = article
        first, *others = pages
        for index in others:
            given[first] = _joined(given[first], given[index])
        gone.update(others)
    return tuple(article for index, article in enumerate(given) if index not in gone)


def _is_comparison(article: Article) -> bool:
    return len(article.versions) > 1 or any(_NUMBER.fullmatch(v.label) for v in article.versions)


def _joined(one: Article, other: Article) -> Article:
    versions = list(one.versions)
    for version in other.versions:
        same = next((i for i, held in enumerate(versions) if _same_state(held, version)), None)
        if same is None:
            versions.append(version)
        elif len(version.doubts) < len(versions[same].doubts):
            # the page with fewer doubts knows it better; a saved table has none
            versions[same] = version
    ordered = sorted(enumerate(versions), key=lambda pair: (*_order(pair[1]), pair[0]))
    kept = tuple(version for _, version in ordered)
    shown = {row.labels for row in one.rows}
    stored = max(filter(None, (one.stored_versions, other.stored_versions)), default=None)
    return replace(
        one,
        versions=kept,
        outlet=one.outlet or other.outlet,
        language=one.language or other.language,
        stored_versions=stored,
        rows=(*one.rows, *(row for row in other.rows if row.labels not in shown)),
    )


def _same_state(one: Version, other: Version) -> bool:
    if one.label or other.label:
        return one.label == other.label
    return one.text == other.text


def _order(version: Version) -> tuple[int, float]:
    number = _NUMBER.fullmatch(version.label)
    # archives say when they saw a state; what a page calls "published" is often the same for all of them
    time = version.seen or version.updated or version.published
    return (int(number[1]) if number else -1, time.timestamp() if time else 0.0)
