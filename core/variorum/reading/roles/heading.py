"""The top of an article: everything above the first paragraph of body text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from variorum.model.frozen import dataclass
from variorum.reading.drafts import Block, Facts
from variorum.reading.roles.author_lines import is_bare_name, is_post
from variorum.reading.roles.datelines import DATELINE as DATELINE
from variorum.reading.roles.dates import read_moment
from variorum.reading.roles.furniture import is_disclaimer
from variorum.reading.roles.header_lines import header_line, is_outlet_like, with_fact
from variorum.reading.roles.headlines import (
    ends_sentence,
    is_headline,
    is_page_label,
    is_standfirst,
    window_title_of,
)
from variorum.reading.roles.named import Named
from variorum.reading.roles.paragraph_roles import role_by_words
from variorum.text.late_patterns import LatePattern

_CAPTION_CHARACTERS = 600
#: "date 2020-01-03 The debris of …": what a page's own labels look like once their markup is gone.
_RUN_IN_DATE = LatePattern(r"^\s*(?:date|published|posted)[:\s]+(\d{4}-\d\d-\d\d)\s+(?=\S)", re.IGNORECASE)
_SHOWS = LatePattern(
    r"^(?:an?|this|the)\s+(?:\w+\s+){0,2}(?:photo|photograph|picture|image)\s+(?:provided|released|taken"
    r"|made|issued)\b",
    re.IGNORECASE,
)
#: A headline stands in the first lines; a page of 28,000 short ones took half a minute to compare with all.
_HEADLINE_WITHIN = 60
#: Paragraphs of unmarked text that a heading may have. A text of nothing but lines as they stand above articles
#: (the same one 200,000 times, dates, links) is no heading, and the rules for one cost more than those below it.
_LONGEST_HEADING = 120


@dataclass(frozen=True, slots=True)
class Heading:
    """The parts of the heading, how many blocks they took, and the facts they state."""

    parts: tuple[Named, ...]
    blocks: int
    facts: Facts


def read_heading(blocks: Sequence[Block], facts: Facts) -> Heading:
    """Everything above the first body paragraph of `blocks`, with roles."""
    parts: list[Named] = []
    wants_headline = all(block.role != "headline" for block in blocks)
    unmarked = 0
    for index, block in enumerate(blocks):
        unmarked += block.role is None
        if unmarked > _LONGEST_HEADING:
            return Heading(tuple(parts), index, facts)
        part: Named | None = None
        line = header_line(block.text) if block.role in (None, "byline", "date") else None
        if line and (block.role is None or block.role == line.role):
            facts = with_fact(facts, line)
            part = Named(line.text, line.role)
        elif block.role:
            part = Named(block.text, block.role)
        elif split := _run_in_date(block.text):
            facts = _dated(facts, split[0])
            parts.append(Named(block.text[: -len(split[1])].strip(), "date"))
            rest = replace(block, text=split[1])
            part = _part([*blocks[:index], rest, *blocks[index + 1 :]], index, parts, False)
            if part.role == "body":  # the date is off, the rest is body: both are the heading's
                return Heading((*parts, part), index + 1, facts)
        elif wants_headline and (outlet := window_title_of(blocks, index)):
            facts = _with_outlet(facts, outlet)
            part = Named(block.text, "furniture")
        elif not wants_headline and _is_outlet(blocks, index):
            facts = _with_outlet(facts, block.text)
            part = Named(block.text, "furniture")
        else:
            part = _part(blocks, index, parts, wants_headline)
        if part.role == "body":
            return Heading(tuple(parts), index, facts)
        wants_headline = wants_headline and part.role != "headline"
        parts.append(part)
        if part.role == "dateline":  # after the place comes the report
            return Heading(tuple(parts), index + 1, facts)
    return Heading(tuple(parts), len(blocks), facts)


def _part(blocks: Sequence[Block], index: int, above: Sequence[Named], wants_headline: bool) -> Named:
    """What block `index` is by its words and its place under `above`."""
    text = blocks[index].text
    role = role_by_words(text)
    if role != "body":
        return Named(text, role)
    if index == 0 and is_disclaimer(text):
        return Named(text, "furniture")
    if any(part.role == "headline" and _same(part.text, text) for part in above[:_HEADLINE_WITHIN]):
        return Named(text, "furniture")
    if index and _same(blocks[index - 1].text, text):
        return Named(text, "furniture")
    if wants_headline:
        if is_page_label(text) and index + 1 < len(blocks) and is_headline(blocks, index + 1):
            return Named(text, "furniture")
        if is_headline(blocks, index):
            sentence = ends_sentence(text)
            return Named(text, "headline", "body" if sentence else None, 0.5 if sentence else 1.0)
    if _SHOWS.match(text):
        return Named(text, "caption")
    if len(text) <= _CAPTION_CHARACTERS and index + 1 < len(blocks) and _same(blocks[index + 1].text, text):
        return _told_twice(blocks, index)
    return Named(text, "body") if wants_headline else _under_headline(blocks, index, above)


def _told_twice(blocks: Sequence[Block], index: int) -> Named:
    """A picture's caption and its alternative text, or a first sentence that stands in the teaser too.

    Of whole sentences only what follows can tell: the report proper begins with its place, or the page goes on.
    Otherwise it is body, once: nothing is lost from the comparison, and the reader is asked.
    """
    text = blocks[index].text
    after = blocks[index + 2].text if index + 2 < len(blocks) else ""
    sure = (
        not ends_sentence(text) or DATELINE.match(after) or role_by_words(after) in ("furniture", "caption")
    )
    if sure or header_line(after):
        return Named(text, "caption")
    return Named(text, "body")


def _under_headline(blocks: Sequence[Block], index: int, above: Sequence[Named]) -> Named:
    text = blocks[index].text
    if above and above[-1].role == "byline" and is_post(text):
        return Named(text, "byline")
    if is_bare_name(text) and _is_beside_date(blocks, index):
        return Named(text, "byline", "standfirst", 0.4)
    if is_standfirst(blocks, index, [part.role for part in above]):
        return Named(text, "standfirst")
    return Named(text, "body")


def _same(one: str, other: str) -> bool:
    # Nearly all begin otherwise, and need not be folded and parted.
    begin, otherwise = one[:1].casefold()[:1], other[:1].casefold()[:1]
    alike = begin == otherwise or begin.isspace() or otherwise.isspace()
    return alike and one.casefold().split() == other.casefold().split()


def _is_outlet(blocks: Sequence[Block], index: int) -> bool:
    """A line such as "Harbour Gazette" next to the byline or the date."""
    if not is_outlet_like(blocks[index].text):
        return False
    near = [*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2]]
    return any(block.role in ("byline", "date") or header_line(block.text) for block in near)


def _is_beside_date(blocks: Sequence[Block], index: int) -> bool:
    for block in (*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2]):
        line = header_line(block.text) if block.role is None else None
        if block.role == "date" or (line and line.role == "date"):
            return True
    return False


def _with_outlet(facts: Facts, outlet: str) -> Facts:
    if facts.outlet:
        return facts
    return replace(facts, outlet=outlet, guessed=facts.guessed | {"outlet"})


def _run_in_date(text: str) -> tuple[str, str] | None:
    found = _RUN_IN_DATE.match(text)
    return (found[1], text[found.end() :]) if found else None


def _dated(facts: Facts, raw: str) -> Facts:
    if facts.published_raw:
        return facts
    moment = read_moment(raw)
    guessed = facts.guessed | {"published"} if moment.guessed else facts.guessed
    return replace(facts, published=moment.when, published_raw=raw, guessed=guessed)
