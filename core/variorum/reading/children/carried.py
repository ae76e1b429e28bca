"""Articles on their way from a child to its parent, as JSON: each text is told once, and nothing that is as usual.

Told as `to_dict` does, each paragraph a second time and every field, an article of 600 words kept both a tenth longer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from variorum.model.article import Article, Paragraph, Version


def carried(article: Article) -> dict[str, Any]:
    """`article` as JSON, for `put_down`."""
    told = _unusual(replace(article, versions=()))
    return {**told, "versions": [_carried_version(version) for version in article.versions]}


def put_down(told: Mapping[str, Any]) -> Article:
    """The article that was told of."""
    bare = Article.from_dict({**told, "versions": ()})
    return replace(bare, versions=tuple([_version_put_down(each) for each in told["versions"]]))


def _carried_version(version: Version) -> dict[str, Any]:
    text = version.text
    if any(text[p.start : p.end] != p.text for p in version.paragraphs):
        return version.to_dict()
    told = _unusual(replace(version, text="", paragraphs=()))
    return {**told, "text": text, "borders": [(p.start, p.end, p.role) for p in version.paragraphs]}


def _version_put_down(told: Mapping[str, Any]) -> Version:
    if "borders" not in told:
        return Version.from_dict(told)
    text = told["text"]
    paragraphs = [Paragraph(text[start:end], start, end, role) for start, end, role in told["borders"]]
    return replace(Version.from_dict({**told, "paragraphs": ()}), paragraphs=tuple(paragraphs))


def _unusual(value: Article | Version) -> dict[str, Any]:
    """The fields of it that say something: empty ones are as they are where nothing is said."""
    return {name: said for name, said in value.to_dict().items() if said not in ("", None, [])}
