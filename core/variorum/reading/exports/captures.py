"""Captures of one address at several times: one article, its versions in the order they were captured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from variorum.model.article import Article
from variorum.model.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Capture:
    """What was at an address at a time; no address where the page held several articles."""

    article: Article
    address: str
    when: datetime | None


def joined(captures: Sequence[Capture]) -> tuple[Article, ...]:
    """The articles, those of one address as one; a capture that shows the text of the one before is no version."""
    groups: dict[str, list[Capture]] = {}
    for number, capture in enumerate(captures):
        alone = not capture.address or len(capture.article.versions) != 1
        groups.setdefault(f"\0{number}" if alone else capture.address, []).append(capture)
    return tuple(_article(group) for group in groups.values())


def _article(group: list[Capture]) -> Article:
    # those without a time stay where they stand: at the end, being no earlier than what was there
    ordered = sorted(group, key=lambda each: (each.when is None, each.when.timestamp() if each.when else 0.0))
    newest = ordered[-1].article
    versions = [ordered[0].article.versions[0]] if len(group) > 1 else list(newest.versions)
    for capture in ordered[1:]:
        (version,) = capture.article.versions
        if [p.text for p in version.paragraphs] != [p.text for p in versions[-1].paragraphs]:
            versions.append(version)
    return replace(newest, versions=tuple(versions))
