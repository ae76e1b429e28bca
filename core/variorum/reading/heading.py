"""The top of an article: everything above the first paragraph of body text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from variorum.model.article import Role
from variorum.reading.dates import read_moment
from variorum.reading.drafts import Block, Facts
from variorum.reading.furniture import is_disclaimer
from variorum.reading.header_lines import header_line, is_outlet_like, with_fact
from variorum.reading.paragraph_roles import role_by_words

_HEADLINE_WORDS = 30
_HEADLINE_CHARACTERS = 220
#: Above a byline or date even two sentences are a standfirst; elsewhere it is one line without a full stop.
_STANDFIRST_WORDS = 30
_STANDFIRST_WORDS_ABOVE_BYLINE = 60
_CAPTION_CHARACTERS = 600
#: "date 2020-01-03 The debris of …": what a page's own labels look like once their markup is gone.
_RUN_IN_DATE = re.compile(r"^\s*(?:date|published|posted)[:\s]+(\d{4}-\d\d-\d\d)\s+(?=\S)", re.IGNORECASE)
_DATELINE = re.compile(
    r"^[A-Z][A-Z’'.-]+(?:[ ,]+[A-Za-z.’'-]+){0,6}\s*(?:\([A-Z][\w /]{1,20}\)\s*)?[—–-]+\s*\S"
)
_SENTENCE_END = re.compile(r"[\w)”\"’%]{2}[.]\W*$")
_SHOWS = re.compile(
    r"^(?:an?|this|the)\s+(?:\w+\s+){0,2}(?:photo|photograph|picture|image)\s+(?:provided|released|taken|made|issued)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """The parts of the heading, how many blocks they took, and the facts they state."""

    parts: tuple[tuple[str, Role], ...]
    blocks: int
    facts: Facts


def read_heading(blocks: Sequence[Block], facts: Facts) -> Heading:
    """Everything above the first body paragraph of `blocks`, with roles."""
    parts: list[tuple[str, Role]] = []
    wants_headline = all(block.role != "headline" for block in blocks)
    for index, block in enumerate(blocks):
        line = header_line(block.text) if block.role in (None, "byline", "date") else None
        role: Role
        text = block.text
        if line and (block.role is None or block.role == line.role):
            facts = with_fact(facts, line)
            role, text = line.role, line.text
        elif block.role:
            role = block.role
        elif split := _run_in_date(text):
            facts = _dated(facts, split[0])
            parts.append((text[: -len(split[1])].strip(), "date"))
            text = split[1]
            role = _heading_role(blocks, index, text)
        elif wants_headline and _is_headline(blocks, index):
            role = "headline"
        elif not wants_headline and _is_outlet(blocks, index):
            facts = replace(facts, outlet=facts.outlet or text, guessed=facts.guessed | {"outlet"})
            role = "furniture"
        else:
            role = _heading_role(blocks, index, text)
            if role == "body" and not wants_headline and _is_standfirst(blocks, index, parts):
                role = "standfirst"
        if role == "body":
            if text != block.text:  # the date is off, the rest is body: both are the heading's
                return Heading((*parts, (text, role)), index + 1, facts)
            return Heading(tuple(parts), index, facts)
        wants_headline = wants_headline and role != "headline"
        parts.append((text, role))
    return Heading(tuple(parts), len(blocks), facts)


def _heading_role(blocks: Sequence[Block], index: int, text: str) -> Role:
    role = role_by_words(text)
    if role != "body":
        return role
    if index == 0 and is_disclaimer(text):
        return "furniture"
    if index and _same(blocks[index - 1].text, text):
        return "furniture"
    twice = index + 1 < len(blocks) and _same(blocks[index + 1].text, text)
    return "caption" if (twice and len(text) <= _CAPTION_CHARACTERS) or _SHOWS.match(text) else "body"


def _same(one: str, other: str) -> bool:
    return one.split() == other.split()


def _is_headline(blocks: Sequence[Block], index: int) -> bool:
    text = blocks[index].text
    if index + 1 >= len(blocks) or len(text) > _HEADLINE_CHARACTERS or len(text.split()) > _HEADLINE_WORDS:
        return False
    if role_by_words(text) != "body" or (index == 0 and is_disclaimer(text)) or _DATELINE.match(text):
        return False
    return not _SENTENCE_END.search(text) and any(c.isalpha() for c in text)


def _is_outlet(blocks: Sequence[Block], index: int) -> bool:
    """A line such as "Harbour Gazette" next to the byline or the date."""
    text = blocks[index].text
    if not is_outlet_like(text):
        return False
    near = [*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2]]
    return any(block.role in ("byline", "date") or header_line(block.text) for block in near)


def _is_standfirst(blocks: Sequence[Block], index: int, parts: list[tuple[str, Role]]) -> bool:
    text = blocks[index].text
    if index + 1 >= len(blocks) or _DATELINE.match(text):
        return False
    words = len(text.split())
    if parts and parts[-1][1] in ("headline", "standfirst") and words <= _STANDFIRST_WORDS_ABOVE_BYLINE:
        following = blocks[index + 1 : index + 3]
        for block in following:
            line = header_line(block.text) if block.role is None else None
            if block.role in ("byline", "date") or (line and line.role in ("byline", "date")):
                return True
    return words <= _STANDFIRST_WORDS and not _SENTENCE_END.search(text) and text[-1:] not in ":”\"'’,;!?"


def _run_in_date(text: str) -> tuple[str, str] | None:
    found = _RUN_IN_DATE.match(text)
    return (found[1], text[found.end() :]) if found else None


def _dated(facts: Facts, raw: str) -> Facts:
    if facts.published_raw:
        return facts
    moment = read_moment(raw)
    guessed = facts.guessed | {"published"} if moment.guessed else facts.guessed
    return replace(facts, published=moment.when, published_raw=raw, guessed=guessed)
