"""Characters that were spoilt before they came here, and of which only a sign is left: U+FFFD."""

from __future__ import annotations

from collections.abc import Iterable

from variorum.model.article import Article, Problem
from variorum.reading.problems import remark

_SIGN = "\ufffd"


def characters_lost(articles: Iterable[Article], where: str) -> tuple[Problem, ...]:
    """What to tell a person in whose file some are; else nothing."""
    lost = sum(version.text.count(_SIGN) for article in articles for version in article.versions)
    if not lost:
        return ()
    count = "A character is" if lost == 1 else f"{lost:,} characters are"
    hint = "Look there in the source, or save or copy it again."
    return (remark(where, f"{count} damaged, and shown as “{_SIGN}”.", hint),)
