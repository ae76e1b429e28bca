"""Articles on their way from a child to its parent, as JSON: each text is told once, and nothing that is as usual.

Told as `to_dict` does, each paragraph a second time and every field, an article of 600 words kept both a tenth longer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from variorum.model.article import Article, Paragraph, Row, Version
from variorum.reading.children.attached import letters

#: What is told in JSON as it is; the others are times, doubts and rows, which most articles have none of.
_ARTICLE_WORDS = ("outlet", "address", "language")
_VERSION_WORDS = (
    "label",
    "published_raw",
    "seen_raw",
    "updated_raw",
    "source_sha256",
    "obtained",
    "given_headline",
)
_SELDOM = frozenset({"published", "seen", "updated", "guessed", "doubts", "given"})


def carried(article: Article, *, attach: bool = False) -> dict[str, Any]:
    """`article` as JSON, for `put_down`; its texts as bytes where they are to be attached."""
    told = {name: said for name in _ARTICLE_WORDS if (said := getattr(article, name))}
    if article.stored_versions is not None:
        told["stored_versions"] = article.stored_versions
    if article.rows:
        told["rows"] = [row.to_dict() for row in article.rows]
    return {**told, "versions": [_carried_version(version, attach) for version in article.versions]}


def put_down(told: Mapping[str, Any], attached: Sequence[bytes] = ()) -> Article:
    """The article that was told of."""
    said = {**told, "versions": tuple([_version_put_down(each, attached) for each in told["versions"]])}
    if "rows" in said:
        said["rows"] = tuple(Row.from_dict(row) for row in said["rows"])
    return Article(**said)


def _carried_version(version: Version, attach: bool) -> dict[str, Any]:
    text = version.text
    if any(text[p.start : p.end] != p.text for p in version.paragraphs):
        return version.to_dict()
    told = {name: said for name in _VERSION_WORDS if (said := getattr(version, name))}
    if any(getattr(version, name) for name in _SELDOM):
        whole = replace(version, text="", paragraphs=()).to_dict()
        told |= {name: whole[name] for name in _SELDOM}
    words = text.encode("utf-8", "surrogatepass") if attach else text
    return {**told, "text": words, "borders": [(p.start, p.end, p.role) for p in version.paragraphs]}


def _version_put_down(told: Mapping[str, Any], attached: Sequence[bytes]) -> Version:
    if "borders" not in told:
        return Version.from_dict(told)
    said = dict(told)
    text = said["text"] = letters(told["text"], attached)
    borders = said.pop("borders")
    paragraphs = tuple([Paragraph(text[start:end], start, end, role) for start, end, role in borders])
    if not _SELDOM.isdisjoint(said):
        return replace(Version.from_dict({**said, "paragraphs": ()}), paragraphs=paragraphs)
    return Version(paragraphs=paragraphs, **said)
