"""What a format's reader hands over: paragraphs with the roles the markup gave, and the facts stated."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from variorum.model.article import Article, Role
from variorum.model.building import version_from


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph; `role` is None where the format does not say and the words have to."""

    text: str
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about an article beside its words. Empty where unknown."""

    outlet: str = ""
    address: str = ""
    language: str = ""
    published: datetime | None = None
    published_raw: str = ""
    updated: datetime | None = None
    updated_raw: str = ""
    #: Fields that were inferred rather than stated.
    guessed: frozenset[str] = field(default_factory=frozenset)


def dated(facts: Facts) -> Facts:
    """`facts` with the only time stated, where that is an update, standing in for the publication."""
    if facts.published or not facts.updated:
        return facts
    return replace(
        facts,
        published=facts.updated,
        published_raw=facts.published_raw or facts.updated_raw,
        guessed=facts.guessed | {"published"},
    )


def article_from(blocks: list[tuple[str, Role]], facts: Facts, obtained: str = "") -> Article:
    """One article of one version."""
    facts = dated(facts)
    version = version_from(
        blocks,
        published=facts.published,
        published_raw=facts.published_raw,
        updated=facts.updated,
        updated_raw=facts.updated_raw,
        guessed=facts.guessed,
        obtained=obtained,
    )
    return Article((version,), facts.outlet, facts.address, facts.language)
