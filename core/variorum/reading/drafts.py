"""What a format's reader hands over: paragraphs with the roles the markup gave, and the facts stated."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import datetime

from variorum.model.article import Article, Doubt, Role, Version
from variorum.model.building import version_from
from variorum.model.frozen import dataclass


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
    #: When the source saw it, or, with "seen" among `guessed`, when the file was made.
    seen: datetime | None = None
    seen_raw: str = ""
    #: Fields that were inferred rather than stated.
    guessed: frozenset[str] = field(default_factory=frozenset)
    #: Paragraphs that might have another role, by their number among the parts that go with these facts.
    doubts: tuple[Doubt, ...] = ()


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
        seen=facts.seen,
        seen_raw=facts.seen_raw,
        guessed=facts.guessed,
        obtained=obtained,
        doubts=_fitting(facts.doubts, blocks),
    )
    return Article((version,), facts.outlet, facts.address, facts.language)


def captured(version: Version, when: datetime | None, raw: str = "") -> Version:
    """`version` as it was seen then, unless the source itself says when: more than when a file in it was made."""
    stated = version.seen is not None and "seen" not in version.guessed
    if stated or when is None:
        return version
    return replace(version, seen=when, seen_raw=raw, guessed=version.guessed - {"seen"})


def _fitting(doubts: tuple[Doubt, ...], blocks: list[tuple[str, Role]]) -> tuple[Doubt, ...]:
    """The doubts whose paragraph still has the role in force; a reader may have put others before it."""
    return tuple(
        doubt
        for doubt in doubts
        if doubt.paragraph < len(blocks) and blocks[doubt.paragraph][1] == doubt.choices[0].role
    )
