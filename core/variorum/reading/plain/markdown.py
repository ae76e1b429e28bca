"""Markdown with front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.model.article import Article, Role
from variorum.reading.drafts import Block, Facts, article_from
from variorum.reading.roles.header_lines import header_line, key_line, with_fact
from variorum.reading.roles.naming import with_roles

#: How far down byline and date lines are looked for.
_HEADING = 8

if TYPE_CHECKING:
    from markdown_it.token import Token


def articles_in(text: str) -> tuple[Article, ...]:
    """The article that a Markdown file holds."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.front_matter import front_matter_plugin

    # Raw HTML in it is text to show, never markup to run; nesting is capped by the preset (20).
    parser = MarkdownIt("commonmark", {"html": False}).use(front_matter_plugin).enable("table")
    tokens = parser.parse(text)
    stated, facts = _front_matter(tokens)
    blocks = list(_blocks(tokens))
    stated_roles = {block.role for block in stated}
    if any(block.role == "headline" for block in blocks):
        # the title stands in the text too, and there it is what readers saw
        stated = [block for block in stated if block.role != "headline"]
    own = {line.role for block in blocks[:_HEADING] if (line := header_line(block.text))}
    stated = [block for block in stated if block.role not in own]
    order: dict[Role | None, int] = {"headline": 0, "standfirst": 1, "byline": 2, "date": 3}
    stated.sort(key=lambda block: order.get(block.role, 9))
    at = 1 if blocks and blocks[0].role == "headline" and stated_roles - {"headline"} else 0
    parts, facts = with_roles([*blocks[:at], *stated, *blocks[at:]], facts)
    return (article_from(parts, facts),)


def _front_matter(tokens: list[Token]) -> tuple[list[Block], Facts]:
    """The simple `key: value` lines between the two rules; anything else in there is passed over."""
    facts = Facts()
    blocks: list[Block] = []
    content = next((token.content for token in tokens if token.type == "front_matter"), "")
    for raw in content.splitlines():
        key, colon, value = raw.partition(":")
        value = value.strip().strip("\"'").strip("[]").strip()
        line = key_line(f"{key.strip()}: {value}") if colon and value and raw[:1].strip() else None
        if line is None:
            continue
        facts = with_fact(facts, replace(line, value=value))
        if line.field in ("title", "subtitle", "byline"):
            blocks.append(Block(value, line.role))
        elif line.field == "published":
            blocks.append(Block(value, "date"))
    return blocks, facts


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    seen_headline = False
    cells: list[str] | None = None
    for index, token in enumerate(tokens):
        if token.type == "tr_open":
            cells = []
        elif token.type == "tr_close" and cells is not None:
            if any(cells):
                yield Block(" | ".join(cells).strip("| "))
            cells = None
        if token.type in ("fence", "code_block", "html_block"):
            for part in re.split(r"\n\s*\n", token.content):
                if part.strip():
                    yield Block(part.strip())
        if token.type != "inline":
            continue
        text = _text_of(token).strip()
        if cells is not None:
            cells.append(" ".join(text.split()))
            continue
        if not text:
            continue
        opener = tokens[index - 1]
        if opener.type == "heading_open" and opener.tag == "h1" and not seen_headline:
            seen_headline = True
            yield Block(text, "headline")
        elif _is_picture(token):
            yield Block(text, "caption")
        else:
            for line in text.split("\n"):
                if line.strip():
                    yield Block(line.strip())


def _is_picture(token: Token) -> bool:
    children = [c for c in token.children or () if c.type != "text" or c.content.strip()]
    return bool(children) and all(child.type == "image" for child in children)


def _text_of(token: Token) -> str:
    """The words of a paragraph without its marks; a soft break is a space, a hard one ends a line."""
    pieces: list[str] = []
    for child in token.children or ():
        if child.type in ("text", "code_inline", "html_inline", "text_special"):
            pieces.append(child.content)
        elif child.type == "softbreak":
            pieces.append(" ")
        elif child.type == "hardbreak":
            pieces.append("\n")
        elif child.type == "image":
            pieces.append(child.content)
    return "".join(pieces)
