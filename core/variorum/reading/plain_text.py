"""Plain text: pasted, saved by hand, or sent by an agency."""

from __future__ import annotations

from variorum.model.article import Article
from variorum.reading.drafts import Block, Facts, article_from
from variorum.reading.paragraphs import paragraphs_of
from variorum.reading.roles import with_roles


def articles_in(text: str) -> tuple[Article, ...]:
    """The article that a plain text holds."""
    parts, facts = with_roles([Block(part) for part in paragraphs_of(text)], Facts())
    return (article_from(parts, facts),)
