"""The line in which press readers say where a cutting is from: "Harbour Gazette · 7 Jan 2020 · A1 · BY EVA LUND"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from variorum.model.frozen import dataclass
from variorum.reading.drafts import Block, Facts
from variorum.reading.roles.author_lines import is_byline
from variorum.reading.roles.date_lines import date_on
from variorum.reading.roles.dates import Moment
from variorum.text.late_patterns import LatePattern

_BETWEEN = LatePattern(r"\s+[·•|–—-]\s+")
_PAGE = LatePattern(r"(?:pages?|p\.|pg\.?|S\.|Seite|p[áa]g\.?)?\s?[A-Z]{0,3}\d{1,3}", re.IGNORECASE)
_PARTS = range(3, 6)
_LONGEST = 160
_OUTLET_WORDS = 6
#: It stands under the headline, or above it.
_WITHIN = 4


@dataclass(frozen=True, slots=True)
class Source:
    """What such a line says."""

    outlet: str
    published: Moment
    byline: str


def source_of(line: str) -> Source | None:
    """`line` as a cutting's source: an outlet, a date, and a page or an author at least."""
    if len(line) > _LONGEST:
        return None
    parts = _BETWEEN.split(line.strip())
    if len(parts) not in _PARTS:
        return None
    outlet = byline = ""
    moment: Moment | None = None
    page = False
    for part in parts:
        if moment is None and (dated := date_on(part)):
            moment = dated[0]
        elif _PAGE.fullmatch(part):
            page = True
        elif is_byline(_in_small_letters(part)):
            byline = part
        elif not outlet and _is_name(part):
            outlet = part
        elif not part.isupper():  # the section: "NEWS"
            return None
    return Source(outlet, moment, byline) if outlet and moment and (page or byline) else None


def with_source_line(blocks: Sequence[Block], facts: Facts) -> tuple[list[Block], Facts]:
    """`blocks` with such a line above the text called the date, and what it says in the facts."""
    for index, block in enumerate(blocks[:_WITHIN]):
        source = source_of(block.text) if block.role is None else None
        if source is None:
            continue
        known = replace(facts, outlet=facts.outlet or source.outlet)
        if not known.published_raw:
            guessed = known.guessed | ({"published"} if source.published.guessed else frozenset())
            moment = source.published
            known = replace(known, published=moment.when, published_raw=moment.raw, guessed=guessed)
        named = Block(block.text, "byline" if source.byline else "date")
        return [*blocks[:index], named, *blocks[index + 1 :]], known
    return list(blocks), facts


def _in_small_letters(part: str) -> str:
    return part.title() if part.isupper() else part


def _is_name(part: str) -> bool:
    words = part.split()
    return (
        0 < len(words) <= _OUTLET_WORDS
        and any(word[:1].isupper() for word in words)
        and not any(character.isdigit() for character in part)
    )
