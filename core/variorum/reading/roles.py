"""What each paragraph is: headline, standfirst, byline, date, caption, notice, credit, furniture, body.

The markup's word counts first, then the place above the body, then what single paragraphs say. In doubt a
paragraph is body: body text wrongly called furniture would be hidden from the comparison.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.article import Role
from variorum.reading.drafts import Block, Facts
from variorum.reading.furniture import is_disclaimer
from variorum.reading.header_lines import header_line
from variorum.reading.heading import read_heading
from variorum.reading.notices import split_notice
from variorum.reading.paragraph_roles import role_by_words

#: A paragraph of at most this length told twice in a row is a picture's caption and its alternative text.
_CAPTION_CHARACTERS = 600
_DATE_LINE_CHARACTERS = 60


def with_roles(blocks: Sequence[Block], facts: Facts) -> tuple[list[tuple[str, Role]], Facts]:
    """Every block's text with its role, and the facts with what the article's own heading adds."""
    heading = read_heading(blocks, facts)
    parts: list[tuple[str, Role]] = []
    for text, role in heading.parts:
        parts.extend(split_notice(text) if role == "notice" else [(text, role)])
    for index in range(heading.blocks, len(blocks)):
        text = blocks[index].text
        role = blocks[index].role or _role_below(blocks, index)
        parts.extend(split_notice(text) if role == "notice" else [(text, role)])
    return parts, heading.facts


def _role_below(blocks: Sequence[Block], index: int) -> Role:
    text = blocks[index].text
    role = role_by_words(text)
    if role != "body":
        return role
    if len(text) <= _CAPTION_CHARACTERS:
        words = text.split()
        if index and blocks[index - 1].text.split() == words:
            return "furniture"
        if index + 1 < len(blocks) and blocks[index + 1].text.split() == words:
            return "caption"
    if index == len(blocks) - 1 and is_disclaimer(text):
        return "furniture"
    if len(text) <= _DATE_LINE_CHARACTERS:
        line = header_line(text)
        if line and line.role == "date":
            return "date"
    return "body"


def roles_in_place(paragraphs: Sequence[str]) -> list[Role]:
    """Roles for the paragraphs of a comparison page, headline first, none of them split or changed."""
    blocks = [Block(text) for text in paragraphs]
    roles: list[Role] = ["headline"]
    for index in range(1, len(blocks)):
        line = header_line(blocks[index].text) if "body" not in roles else None
        roles.append(line.role if line else _role_below(blocks, index))
    return roles[: len(blocks)]
