"""The doubts of two texts that nobody has settled: counted alike wherever they are shown or told."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from variorum.model.article import Article, Doubt, Version
from variorum.model.decided_roles import decided_paragraphs
from variorum.model.decisions import Decisions


def open_doubts_in(version: Version, decisions: Decisions) -> Iterator[tuple[int, Doubt]]:
    """Those of one text that can be settled and are not, with their numbers in it."""
    if not version.doubts:
        return
    decided = decided_paragraphs(version, decisions)
    for number, doubt in enumerate(version.doubts):
        if doubt.paragraph >= len(version.paragraphs) or not doubt.choices:
            continue
        if doubt.kind != "role" or doubt.paragraph not in decided:
            yield number, doubt


def same_doubt(side: int, number: int, doubt: Doubt, article: Article | None) -> tuple[object, ...]:
    """What two doubts share that are one: of a page with two texts side by side, a row is in doubt in both."""
    if article is not None and doubt.kind in ("cut", "side"):
        return article.address, doubt.kind, doubt.choices
    return side, number


def count_open_doubts(
    versions: tuple[Version, Version], articles: tuple[Article | None, Article | None], decisions: Decisions
) -> int:
    """How many there are in two texts."""
    each = (
        (
            same_doubt(side, number, doubt, articles[side])
            for number, doubt in open_doubts_in(version, decisions)
        )
        for side, version in enumerate(versions)
    )
    return len(set(chain.from_iterable(each)))
