"""Making versions out of paragraphs, so that text and offsets always agree."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from variorum.model.article import Doubt, Paragraph, Role, Version

PARAGRAPH_BREAK = "\n\n"


def version_from(
    parts: Iterable[tuple[str, Role]],
    *,
    label: str = "",
    published: datetime | None = None,
    published_raw: str = "",
    seen: datetime | None = None,
    seen_raw: str = "",
    updated: datetime | None = None,
    updated_raw: str = "",
    guessed: frozenset[str] = frozenset(),
    doubts: tuple[Doubt, ...] = (),
    source_sha256: str = "",
    obtained: str = "",
) -> Version:
    """A version whose text is the parts joined by blank lines, each part a (text, role)."""
    paragraphs: list[Paragraph] = []
    at = 0
    for text, role in parts:
        paragraphs.append(Paragraph(text, at, at + len(text), role))
        at += len(text) + len(PARAGRAPH_BREAK)
    return Version(
        text=PARAGRAPH_BREAK.join(p.text for p in paragraphs),
        paragraphs=tuple(paragraphs),
        label=label,
        published=published,
        published_raw=published_raw,
        seen=seen,
        seen_raw=seen_raw,
        updated=updated,
        updated_raw=updated_raw,
        guessed=guessed,
        doubts=doubts,
        source_sha256=source_sha256,
        obtained=obtained,
    )


def plain_version(text: str) -> Version:
    """`text` untouched as one version: every stretch between blank lines is a body paragraph.

    Unlike `version_from`, the text is kept to the code point; white space between paragraphs belongs to
    none of them.
    """
    paragraphs: list[Paragraph] = []
    at = 0
    for line in text.splitlines(keepends=True):
        start = at + len(line) - len(line.lstrip())
        end = at + len(line.rstrip())
        at += len(line)
        if start < end:
            paragraphs.append(Paragraph(text[start:end], start, end))
    return Version(text, tuple(paragraphs))
