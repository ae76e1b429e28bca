"""Figures as claims: what slot each fills ("killed", a magnitude, somebody's age) and the words around it.

Only claims of one slot and key are ever held against each other; what their surroundings must share is in
`claim_rules`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from variorum.dossier.disagreeing.claim_flags import background_of, flags_of, weekdays_of
from variorum.dossier.joining.word_likeness import STOP, Surroundings
from variorum.entities.names.class_words import class_word, person_group
from variorum.model.annotations import Annotations, Figure, Mention
from variorum.text.stems import english_stem
from variorum.text.word_lists import listed

_TOLL = frozenset(("killed", "injured"))
_PEOPLE = frozenset(
    ("killed", "injured", "arrested", "missing", "rescued", "evacuated", "attending", "aboard")
)
#: Tokenised collections write "5. 9" and "1, 400": half a number is none.
_BROKEN_BEFORE = re.compile(r"\d[.,]\s$")
_BROKEN_AFTER = re.compile(r"[.,]\s\d")
_DIRECTION = re.compile(
    r"^\s*(?:(?:to the\s+)?(?:(?:north|south|east|west)(?:[- ]?(?:north|south|east|"
    r"west))*(?:ern)?|inland|offshore|away|outside|deep|off the coast|from the centre|"
    r"from the center)\s*)?(?:of|from|off|outside)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,3}?$",
    re.IGNORECASE,
)
#: Persons counted by the year: "some 90,000 people a year", "91,400 passengers last year".
_YEARLY = re.compile(
    r"\b(?:(?:a|each|every|per|last|this|that)\s+year|annual(?:ly)?|yearly)\b(?!\s(?:ago|earlier))", re.I
)
_LEAST_A_YEAR = 1000
_KILOMETRES = {"km": 1.0, "mile": 1.609344, "m": 0.001, "nautical mile": 1.852}
_SPORT = listed(
    """
    point yard touchdown carry pass rebound homer rbi goal shot punch round game season inning run
    hit wicket assist start win loss set match play catch reception sack interception strikeout save
    kick penalty foul try lap stroke birdie hole seed medal title championship knockout ko bout
    """
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure with its slot, key and surroundings. `low`–`high` are in the slot's own unit."""

    document: int
    index: int
    figure: Figure
    slot: str
    key: str
    low: float
    high: float
    value: float | None
    #: The class word next to it ("killed") and the noun phrase's words before the head.
    word: str
    modifiers: frozenset[str]
    sentence: tuple[int, int]
    #: Number of its sentence in the text.
    number: int
    near: Mapping[str, float]
    wide: Mapping[str, float]
    whole: Mapping[str, float]
    names: frozenset[str]
    background: frozenset[str]
    weekdays: frozenset[str]
    flags: frozenset[str]

    @property
    def at(self) -> tuple[int, int]:
        return self.document, self.index

    @property
    def bounded(self) -> bool:
        """Only a bound is given: "at least 25", "up to 40"."""
        return self.figure.qualifier.lower() in _BOUND_WORDS


_BOUND_WORDS = frozenset(
    [
        "at least",
        "no fewer than",
        "no less than",
        "not less than",
        "a minimum of",
        "more than",
        "over",
        "upwards of",
        "up to",
        "as many as",
        "no more than",
        "less than",
        "fewer than",
        "under",
        "or more",
        "plus",
        "+",
        "in excess of",
        "exceeding",
        "above",
        "below",
        "at most",
    ]
)


#: Code points beside a figure that can belong to it; no sentence is as long.
_FAR = 800


def claims_of(
    annotations: Sequence[Annotations], entity_of: Mapping[tuple[int, int], int], around: Surroundings
) -> list[Claim]:
    """All claims of all texts. `entity_of` gives the entity number of a (document, mention index)."""
    found: list[Claim] = []
    for document, one in enumerate(annotations):
        mentions = [(m, entity_of.get((document, k), -1)) for k, m in enumerate(one.mentions)]
        for index, figure in enumerate(one.figures):
            start, end = _around(around.sentence_of(document, figure.start)[1], figure)
            slotted = _slot(one.text, figure, mentions, one.text[start:end])
            if slotted is not None:
                found.append(_claim(one, document, index, slotted, around))
    return found


@dataclass(frozen=True, slots=True)
class _Slot:
    name: str
    key: str
    factor: float = 1.0
    word: str = ""


def _slot(text: str, figure: Figure, mentions: list[tuple[Mention, int]], sentence: str) -> _Slot | None:
    if _BROKEN_BEFORE.search(text[max(0, figure.start - 4) : figure.start]) or _BROKEN_AFTER.match(
        text, figure.end
    ):
        return None
    if figure.low is None and figure.value is None:
        return None
    match figure.kind:
        case "magnitude":
            return _Slot("magnitude", "")
        case "age":
            person = _aged(text, figure, mentions)
            return _Slot("age", str(person)) if person >= 0 else None
        case "distance" if figure.unit in _KILOMETRES:
            place = _measured_from(text, figure, mentions)
            return _Slot("distance", str(place), _KILOMETRES[figure.unit]) if place >= 0 else None
        case "count":
            return _counted(text, figure, sentence)
    return None


def _counted(text: str, figure: Figure, sentence: str) -> _Slot | None:
    kind, word = class_word(text, figure.start, figure.end, figure.about)
    group = person_group(figure.about)
    if kind in _PEOPLE and group is not None:
        return _Slot(kind, "people" if group in ("", "people") else group, word=word)
    if not figure.about or kind in _TOLL:
        return None
    head = english_stem(figure.about.split()[-1].lower())
    if head in _SPORT or len(head) < 3:
        return None
    if group is not None and (figure.value or 0) >= _LEAST_A_YEAR and _YEARLY.search(sentence):
        return _Slot("yearly", "people")
    if kind in ("damaged", "destroyed", "seized", "fired"):
        return _Slot(kind, head, word=word)
    return _Slot("count", head)


def _aged(text: str, figure: Figure, mentions: list[tuple[Mention, int]]) -> int:
    """Whose age it is: "Name, 43,", "Name (43)", "43-year-old … Name", "Name, a 43-year-old"."""
    for mention, entity in mentions:
        if mention.type not in ("PERSON", "?"):
            continue
        if re.match(r"\s+and\s+\d", text[figure.end : figure.end + 8]):
            return -1  # "X and Y, aged 16 and 13 respectively"
        gap = text[mention.end : figure.start]
        if 0 <= figure.start - mention.end < 14 and re.fullmatch(r"\s?[,(]\s?(?:aged?\s|an?\s)?", gap):
            return entity
        gap = text[figure.end : mention.start]
        near = 0 <= mention.start - figure.end < 50 and "old" in figure.text
        if near and re.fullmatch(r"[\s,]+(?:[a-z’'-]+[\s,]+){0,4}(?:(?:Mr|Ms|Mrs|Dr)\.\s)?", gap):
            return entity
    return -1


def _measured_from(text: str, figure: Figure, mentions: list[tuple[Mention, int]]) -> int:
    for mention, entity in mentions:
        near = mention.type in ("LOC", "?") and 0 < mention.start - figure.end < 70
        if near and _DIRECTION.match(text[figure.end : mention.start]):
            return entity
    return -1


def _claim(one: Annotations, document: int, index: int, slot: _Slot, around: Surroundings) -> Claim:
    text, figure = one.text, one.figures[index]
    number, (start, end) = around.sentence_of(document, figure.start)
    sentence = (start, end)
    start, end = _around(sentence, figure)
    span = (figure.start, figure.end)
    low = figure.low if figure.low is not None else (figure.value or 0.0)
    high = figure.high if figure.high is not None else math.inf
    whole_text = text[start:end]
    return Claim(
        document, index, figure, slot.name, slot.key,
        low * slot.factor, high * slot.factor,
        None if figure.value is None else figure.value * slot.factor,
        slot.word,
        frozenset(english_stem(w.lower()) for w in figure.about.split()[:-1] if w.lower() not in STOP),
        sentence, number,
        around.vector(document, *_window(text, span, start, end, 5), span),
        around.vector(document, *_window(text, span, start, end, 11), span),
        around.vector(document, start, end, span),
        _names_near(text, figure, start, end),
        background_of(whole_text),
        weekdays_of(whole_text),
        flags_of(text, figure, start, end),
    )  # fmt: skip


def _around(sentence: tuple[int, int], figure: Figure) -> tuple[int, int]:
    """The sentence, or of a table without full stops the part beside the figure."""
    return max(sentence[0], figure.start - _FAR), min(sentence[1], figure.end + _FAR)


def _window(text: str, span: tuple[int, int], start: int, end: int, words: int) -> tuple[int, int]:
    before = [m.start() for m in re.finditer(r"\S+", text[start : span[0]])]
    after = [m.end() for m in re.finditer(r"\S+", text[span[1] : end])]
    first = start + before[-words] if len(before) > words else start
    last = span[1] + after[words - 1] if len(after) > words else end
    return first, last


def _names_near(text: str, figure: Figure, start: int, end: int) -> frozenset[str]:
    near = text[max(start, figure.start - 95) : min(end, figure.end + 75)]
    return frozenset(m.group(1) for m in re.finditer(r"(?<=[\s“\"(])([A-Z][\w’'-]{2,})", near))
