"""Characters that were spoilt before they came here, and of which only a sign is left: U+FFFD."""

from __future__ import annotations

from collections.abc import Iterable

from variorum.model.article import Article, Problem
from variorum.reading.problems import remark
from variorum.text.phrasing import kept_phrase_many, marked

_SIGN = "\ufffd"


def characters_lost(articles: Iterable[Article], where: str) -> tuple[Problem, ...]:
    """What to tell a person in whose file some are; else nothing."""
    lost = sum(version.text.count(_SIGN) for article in articles for version in article.versions)
    if not lost:
        return ()
    hint = marked("Look there in the source, or save or copy it again.")
    told = kept_phrase_many(
        "A character is damaged, and shown as “{sign}”.",
        "{count} characters are damaged, and shown as “{sign}”.",
        lost,
        count=f"{lost:,}",
        sign=_SIGN,
    )
    return (remark(where, told, hint),)
