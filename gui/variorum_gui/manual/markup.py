"""A page of the manual: from Markdown to the rich text that Qt shows, and to the sections one searches."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from variorum.model.frozen import dataclass

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Section:
    """From one heading to the next. `anchor` is what a link ends in to lead there."""

    title: str
    level: int
    anchor: str
    #: The words below the heading, without markup.
    text: str


@dataclass(frozen=True, slots=True)
class Markup:
    """A page as rich text, its sections in order, and where its links and pictures lead."""

    html: str
    sections: tuple[Section, ...]
    links: tuple[str, ...]
    pictures: tuple[str, ...]


def markup_of(source: str) -> Markup:
    """Read a page. HTML in it is left out: only comments stand in ours, for the scripts that fill pages."""
    tokens = [token for token in _reader().parse(source) if token.type != "html_block"]
    for token in tokens:
        token.children = [each for each in token.children or () if each.type != "html_inline"] or None
    sections: list[Section] = []
    for heading, words in _parts(tokens):
        title = _plain(heading.children or ()) if heading else ""
        level = int(heading.meta["level"]) if heading else 0
        anchor = _numbered(anchor_of(title), sections)
        if heading is not None:
            heading.children = [_named(anchor), *(heading.children or ())]
        sections.append(Section(title, level, anchor, words))
    inline = [child for token in tokens for child in token.children or ()]
    return Markup(
        _reader().renderer.render(tokens, _reader().options, {}),
        tuple(section for section in sections if section.title or section.text),
        tuple(str(t.attrs["href"]) for t in inline if t.type == "link_open"),
        tuple(str(t.attrs["src"]) for t in inline if t.type == "image"),
    )


def anchor_of(title: str) -> str:
    """As GitHub makes it of a heading, so that links lead to the same place there and here."""
    return re.sub(r"[^\w\- ]", "", title.strip().lower()).replace(" ", "-")


@cache
def _reader() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": True}).enable("table")


def _parts(tokens: Sequence[Token]) -> list[tuple[Token | None, str]]:
    """The headings, each with the words below it; before the first one, None."""
    parts: list[tuple[Token | None, list[str]]] = [(None, [])]
    level = 0
    for token in tokens:
        if token.type == "heading_open":
            level = int(token.tag[1:])
        elif token.type == "heading_close":
            level = 0
        elif level:
            token.meta["level"] = level
            parts.append((token, []))
        elif token.type in ("inline", "fence", "code_block"):
            parts[-1][1].append(_plain(token.children) if token.children else token.content)
    return [(heading, " ".join(" ".join(words).split())) for heading, words in parts]


def _plain(tokens: Sequence[Token]) -> str:
    return "".join(" " if t.type in ("softbreak", "hardbreak") else t.content for t in tokens)


def _numbered(anchor: str, before: Sequence[Section]) -> str:
    again = sum(re.fullmatch(rf"{re.escape(anchor)}(-\d+)?", each.anchor) is not None for each in before)
    return f"{anchor}-{again}" if again else anchor


def _named(anchor: str) -> Token:
    from markdown_it.token import Token

    return Token("html_inline", "", 0, content=f'<a name="{anchor}"></a>')
