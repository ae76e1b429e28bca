"""Offices that differ: who is the chief in one text and the deputy chief in the other.

Only a word that makes another office of the same one (deputy, vice, assistant) counts. "Former" and "acting" are a
matter of the day and of style, a lieutenant colonel is called colonel, and "a commander" may be any: none of that
is shown. A deputy sheriff is no sheriff's deputy chief but the plain rank: sheriffs are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from variorum.dossier.disagreeing.careful_words import listed
from variorum.model.annotations import Annotations
from variorum.model.dossier import Disagreement, Entity
from variorum.model.span import Span

_OFFICE = (
    r"(?P<under>(?:deputy|vice|assistant|associate)[\s-]+)?(?P<office>(?:prime\s+|foreign\s+|defen[cs]e\s+|interior\s+"
    r"|police\s+|executive\s+|managing\s+)?(?:chief|president|minister|director|commissioner|mayor|governor|secretary"
    r"|chairman|chairwoman|commander|prosecutor|attorney\s+general|editor|manager|principal"
    r"|ambassador|superintendent|inspector|speaker|premier|chancellor|coroner))"
)
_OF = r"(?:\s+of\s+(?:the\s+)?(?:[A-Z][\w’'-]+\s?){1,4}|\s+for\s+(?:[a-z]+\s?){1,3})?"
_BEFORE = re.compile(rf"\b{_OFFICE}{_OF},?\s+$", re.IGNORECASE)
_AFTER = re.compile(
    rf"^,\s+(?:(?:the|its|their|who\s+is|now)\s+)?(?:(?!an?\b)[\w’'-]+\s+){{0,3}}?{_OFFICE}\b", re.IGNORECASE
)
_REACH = 70


def offices_that_differ(
    annotations: Sequence[Annotations], entities: Sequence[Entity], names: Sequence[str]
) -> tuple[Disagreement, ...]:
    """A row for each person who holds an office in one text and the one below it in another."""
    return tuple(
        row for entity in entities if entity.type == "PERSON" for row in _rows(annotations, entity, names)
    )


def _rows(annotations: Sequence[Annotations], entity: Entity, names: Sequence[str]) -> Iterator[Disagreement]:
    held: dict[str, dict[bool, dict[int, Span]]] = {}
    for document, index in entity.mentions:
        mention = annotations[document].mentions[index]
        for under, office, span in _offices(annotations[document].text, mention.start, mention.end):
            held.setdefault(office, {}).setdefault(under, {}).setdefault(document, span)
    for office in sorted(held):
        full, below = held[office].get(False, {}), held[office].get(True, {})
        if not full or not below or full.keys() & below.keys():
            continue  # a text that says both shortens, it does not differ
        places = sorted([*full.items(), *below.items()])
        values = tuple((d, None, span, " ".join(span.of(annotations[d].text).split())) for d, span in places)
        told = listed([(d, f"“{words}”") for d, _, _, words in values], names)
        sentence = f"{entity.name} is described differently – please check: {told}."
        yield Disagreement("role", "check", values, sentence)


def _offices(text: str, start: int, end: int) -> Iterator[tuple[bool, str, Span]]:
    head = max(0, start - _REACH)
    before = _BEFORE.search(text[head:start])
    if before is not None:
        yield _held(before, head)
    after = _AFTER.match(text[end : end + _REACH])
    if after is not None:
        yield _held(after, end)


def _held(match: re.Match[str], offset: int) -> tuple[bool, str, Span]:
    first = match.start("under") if match["under"] else match.start("office")
    office = " ".join(match["office"].lower().split())
    return match["under"] is not None, office, Span(offset + first, offset + match.end("office"))
