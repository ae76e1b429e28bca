"""Offices that differ: who is the chief in one text and the deputy chief in the other.

Only a word that makes another office of the same one (deputy, vice, assistant) counts. "Former" and "acting" are a
matter of the day and of style, a lieutenant colonel is called colonel, and "a commander" may be any: none of that
is shown. A chief and a deputy commander are two such offices where what they lead has one name ("the militia chief",
"deputy commander of the militias"). A deputy sheriff is no sheriff's deputy chief but the plain rank: sheriffs are
left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from variorum.dossier.disagreeing.careful_words import listed
from variorum.model.annotations import Annotations
from variorum.model.dossier import Disagreement, Entity
from variorum.model.span import Span
from variorum.text.decided_words import phrase_decided
from variorum.text.phrasing import marked, phrase
from variorum.text.stems import english_stem
from variorum.text.word_lists import listed as word_list

_TOLD = marked("{name} is described differently – please check: {told}.")
_OFFICE = (
    r"(?P<under>(?:deputy|vice|assistant|associate)[\s-]+)?(?P<office>(?:prime\s+|foreign\s+|defen[cs]e\s+|interior\s+"
    r"|police\s+|executive\s+|managing\s+)?(?:chief|president|minister|director|commissioner|mayor|governor|secretary"
    r"|chairman|chairwoman|commander|head|leader|prosecutor|attorney\s+general|editor|manager|principal"
    r"|ambassador|superintendent|inspector|speaker|premier|chancellor|coroner))"
)
_OF = r"(?:\s+of\s+(?:the\s+)?(?:[A-Z][\w’'-]+\s?){1,4}|\s+for\s+(?:[a-z]+\s?){1,3})?"
_BEFORE = re.compile(rf"\b{_OFFICE}{_OF},?\s+$", re.IGNORECASE)
_AFTER = re.compile(
    rf"^,\s+(?:(?:the|its|their|who\s+is|now)\s+)?(?:(?!an?\b)[\w’'-]+\s+){{0,3}}?{_OFFICE}\b", re.IGNORECASE
)
_REACH = 70
#: One who leads, in whatever word; "a commander" may be any.
_LEADS = ("chief", "head", "leader")
_LEADS_BELOW = (*_LEADS, "commander")
_WORD = re.compile(r"[a-z][a-z-]{2,}")
_STOP = re.compile(r"[.,;:()“”\"\n]")
#: Code points beside an office in which stands what it is an office of.
_BESIDE = 45
_NO_BODY = word_list("the and for his her its their former late top senior who was has had that with from")


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
    told: set[frozenset[int]] = set()
    for office in sorted(held):
        full, below = held[office].get(False, {}), held[office].get(True, {})
        if not full or not below or full.keys() & below.keys():
            continue  # a text that says both shortens, it does not differ
        told.add(frozenset((*full, *below)))
        yield _row(annotations, entity, names, sorted([*full.items(), *below.items()]))
    full = {d: s for office in _LEADS for d, s in held.get(office, {}).get(False, {}).items()}
    below = {d: s for office in _LEADS_BELOW for d, s in held.get(office, {}).get(True, {}).items()}
    if not full.keys() & below.keys():
        pairs = [
            sorted(((d, one), (e, other)))
            for d, one in full.items()
            for e, other in below.items()
            if _of(annotations[d].text, one) & _of(annotations[e].text, other)
        ]
        yield from (
            _row(annotations, entity, names, pair)
            for pair in pairs
            if frozenset((pair[0][0], pair[1][0])) not in told
        )


def _of(text: str, office: Span) -> set[str]:
    """What is led, by the words of its clause beside the office: "militia chief", "commander of the militias"."""
    before = _STOP.split(text[max(0, office.start - _BESIDE) : office.start])[-1]
    after = _STOP.split(text[office.end : office.end + _BESIDE])[0]
    return {english_stem(w) for w in _WORD.findall(f"{before} {after}".lower()) if w not in _NO_BODY}


def _row(
    annotations: Sequence[Annotations],
    entity: Entity,
    names: Sequence[str],
    places: Sequence[tuple[int, Span]],
) -> Disagreement:
    values = tuple((d, None, span, " ".join(span.of(annotations[d].text).split())) for d, span in places)
    told = listed([(d, phrase("“{words}”", words=words)) for d, _, _, words in values], names)
    asking, decided = (make(_TOLD, name=entity.name, told=told) for make in (phrase, phrase_decided))
    return Disagreement("role", "check", values, asking, decided, about=entity.name)


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
