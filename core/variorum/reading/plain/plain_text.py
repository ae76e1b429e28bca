"""Plain text: pasted, saved by hand, or sent by an agency; sometimes several articles end to end."""

from __future__ import annotations

from variorum.model.article import Article
from variorum.reading.drafts import Block, Facts
from variorum.reading.plain.paragraphs import paragraphs_of
from variorum.reading.several.several_articles import articles_from


def articles_in(text: str) -> tuple[Article, ...]:
    """The articles that a plain text holds: one, unless it shows where another begins."""
    return articles_from([Block(part) for part in paragraphs_of(text)], Facts())
