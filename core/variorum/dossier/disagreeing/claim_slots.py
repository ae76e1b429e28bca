"""Which slot a figure fills: "killed", a magnitude, somebody's age, how many people live where.

Only figures of one slot and key are ever held against each other. A figure that fills no slot is in the table of
all figures and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.dossier.disagreeing.aboard import those_aboard
from variorum.dossier.disagreeing.signatures import counts_signatures
from variorum.entities.names.class_words import class_word, person_group
from variorum.model.annotations import Figure, Mention
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.text.stems import english_stem
from variorum.text.word_lists import listed

Mentions = Sequence[tuple[Mention, int]]

_TOLL = frozenset(("killed", "injured"))
_PEOPLE = frozenset(
    ("killed", "injured", "arrested", "missing", "rescued", "evacuated", "attending", "aboard")
)
_THINGS = ("damaged", "destroyed", "fired")
#: Tokenised collections write "5. 9" and "1, 400": half a number is none.
_BROKEN = re.compile(r"(?<=\d)(?:\.\s\d{1,2}(?!\d)|,\s\d{3}(?!\d))")
_CONVERTED = re.compile(r"^\s*[(\[][^()\[\]]{1,30}[)\]]")
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
    steal block turnover error bogey ace serve pole podium cap quarter half period overtime knockdown
    defence defens draw tie streak average percentage attempt turn minute
    """
)
#: "a city of 500,000 people", "home to 120,000", "has a population of 9 million" right after the place's name.
_PLACE = (
    r"(?:city|town|village|island|suburb|port|community|county|district|province|state|country|nation|region)"
)
_POPULATION = re.compile(
    rf"^(?:\s+[Ii]sland)?(?:,?\s*(?:an?|the)\s+(?:[\w-]+\s+){{0,3}}{_PLACE}\s+(?:of|with)|,\s+which\s+(?:is\s+home\s+to|has)"
    rf"|,?\s+home\s+to|\s+is\s+home\s+to|,?\s+with|\s+ha[sd]|\s*\(population|,\s+population)"
    rf"(?:\s+an?\s+population\s+of)?"
    rf"(?:\s+(?:about|around|some|roughly|nearly|almost|more\s+than|over|approximately|an\s+estimated))?\s*$"
)
_OF_PEOPLE = re.compile(r"\b(?:home to|population(?: of)?|(?:city|town|island|village) of)\b")
_LIVING = re.compile(r"^(?:people|residents|inhabitants)\b")
_LEAST_POPULATION = 500
#: One force by any of these names: "750 troops" of one paper are the "roughly 700 soldiers" of another. Not sailors,
#: airmen or police, who are forces of their own.
_TROOPS = re.compile(r"\b(?:troops|soldiers|service\s?members|servicemen)$", re.IGNORECASE)
_SHOTS = re.compile(
    r"\b(?:shot|hit|struck|stabbed)\s+(?:(?:him|her|them|[A-Z]\w+)\s+)?(?:at least\s+|about\s+)?$"
)
_BULLETS = re.compile(r"^\s+(?:bullets?|shots|rounds)\s+(?:that\s+)?(?:entered|hit|struck)\b")
_BY_BULLETS = re.compile(r"\b(?:hit|struck)\s+by\s+(?:at least\s+)?$")
_STAY = re.compile(
    r"\b(?:for|(?:the|her|his|their)\s+(?:past|last)|lasted|took|spent|after|a)\s+(?:the\s+(?:past|last)\s+)?$"
)
_PRONOUN = re.compile(r"\b[Ss]?[Hh]e\s+(?:is|was)\s+$")
_WHEN = re.compile(r"^\s+(?:ago|earlier|later|before|after|from|old)\b")
_WORDS_DEPTH = re.compile(r"\b(?:depth|deep|beneath|below)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Slot:
    """What a figure says and of what; times `factor` it is in the slot's own unit."""

    name: str
    key: str
    factor: float = 1.0
    word: str = ""


def slot_of(text: str, figure: Figure, mentions: Mentions, sentence: Span) -> Slot | None:
    """The slot the figure fills; None where it can be held against nothing."""
    if any(_BROKEN.match(text, at) for at in (figure.end, figure.start - 2)):
        return None
    if figure.low is None and figure.value is None:
        return None
    match figure.kind:
        case "magnitude":
            return None if _could(text, figure, sentence) else Slot("magnitude", "")
        case "age":
            person = _aged(text, figure, mentions)
            return Slot("age", str(person)) if person >= 0 else None
        case "distance" if figure.unit in _KILOMETRES:
            return _far(text, figure, mentions)
        case "duration" if figure.unit in ("week", "month"):
            return _lasting(text, figure)
        case "money" if figure.value is not None:
            return Slot("money", figure.unit)
        case "count":
            return _counted(text, figure, mentions, sentence)
    return None


def _could(text: str, figure: Figure, sentence: Span) -> bool:
    """ "A magnitude-6 quake can cause severe damage" tells of none."""
    after = text[figure.end : min(sentence.end, figure.end + 60)]
    return re.search(r"\b(?:can|could|capable|would|may|might)\b", after) is not None


def _far(text: str, figure: Figure, mentions: Mentions) -> Slot | None:
    factor = _KILOMETRES[figure.unit]
    after = text[figure.end : figure.end + 24]
    before = text[max(0, figure.start - 30) : figure.start]
    if before.rstrip().endswith("(") and re.search(r"\d", before):
        return None  # "40 km (25 miles)": the same distance again
    deep = _CONVERTED.sub("", after)
    if _WORDS_DEPTH.match(deep.strip()) or re.search(
        r"\b(?:depth of|deep at)\s+(?:about\s+|some\s+)?$", before
    ):
        return Slot("depth", "", factor)
    place = _measured_from(text, figure, mentions)
    return Slot("distance", place, factor) if place else None


def _lasting(text: str, figure: Figure) -> Slot | None:
    """How long something lasted; "two weeks ago" and "five-week course" date or describe.

    Not years: how long somebody served or ruled is counted from too many beginnings.
    """
    before, after = text[max(0, figure.start - 24) : figure.start], text[figure.end : figure.end + 12]
    if "-" in figure.text or _WHEN.match(after) or not _STAY.search(before):
        return None
    return Slot("duration", figure.unit)


def _counted(text: str, figure: Figure, mentions: Mentions, sentence: Span) -> Slot | None:
    kind, word = class_word(text, figure.start, figure.end, figure.about)
    group = person_group(figure.about)
    before = text[max(sentence.start, figure.start - 40) : figure.start]
    after = text[figure.end : min(sentence.end, figure.end + 40)]
    if _OF_PEOPLE.search(before) and (figure.value or figure.low or 0) >= _LEAST_POPULATION:
        place = _peopled(text, figure, mentions)
        return Slot("population", place) if place else None
    if (
        (after.startswith(" times") and _SHOTS.search(before))
        or _BULLETS.match(after)
        or _BY_BULLETS.search(before)
    ):
        return Slot("shots", "")
    if kind in ("", "aboard", "rescued", "evacuated") and (whom := those_aboard(text, figure, kind)):
        return Slot("aboard", whom, word=word)
    if kind in _PEOPLE and group is not None:
        return Slot(kind, "people" if group in ("", "people") else group, word=word)
    if not figure.about or kind in _TOLL:
        return None
    last = figure.about.split()[-1]
    head = english_stem(last.lower())
    if counts_signatures(figure, sentence.of(text)):
        return Slot("signatures", "")
    if head in _SPORT or last.lower().rstrip("s") in _SPORT or len(head) < 3:
        return None
    if group is not None and (figure.value or 0) >= _LEAST_A_YEAR and _YEARLY.search(sentence.of(text)):
        return Slot("yearly", "people")
    if kind == "seized":  # one text says it beside the number, another at the end of a list
        return Slot("count", head, word=word)
    if kind in _THINGS:
        return Slot(kind, head, word=word)
    if _TROOPS.search(figure.about):
        head = "troop"
    return Slot("count", head, word=word or _passive(before))


def _passive(before: str) -> str:
    """ "arrested" of "had been arrested four times"."""
    found = re.search(r"\b(\w+ed)\s+$", before)
    return found[1].lower() if found else ""


def _aged(text: str, figure: Figure, mentions: Mentions) -> int:
    """Whose age it is: "Name, 43,", "Name (43)", "43-year-old … Name", "Name, a 43-year-old", "He is 43"."""
    if _PRONOUN.search(text, max(0, figure.start - 12), figure.start):
        paragraph = text.rfind("\n", 0, figure.start) + 1
        told = {
            entity
            for mention, entity in mentions
            if mention.type == "PERSON" and paragraph <= mention.start < figure.start
        }
        return told.pop() if len(told) == 1 else -1  # of two persons it may be either
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


def _measured_from(text: str, figure: Figure, mentions: Mentions) -> str:
    for mention, _ in mentions:
        near = mention.type in ("LOC", "?") and 0 < mention.start - figure.end < 90
        if near and _DIRECTION.match(_CONVERTED.sub("", text[figure.end : mention.start])):
            return _place(mention)
    return ""


def _peopled(text: str, figure: Figure, mentions: Mentions) -> str:
    """The place whose people are counted: only one that stands right before."""
    if figure.about and not _LIVING.match(figure.about):
        return ""
    for mention, _ in reversed(mentions):
        near = mention.type in ("LOC", "?") and 0 < figure.start - mention.end < 60
        if near and _POPULATION.match(text[mention.end : figure.start]):
            return _place(mention)
    return ""


def _place(mention: Mention) -> str:
    """The bare name: "Varg Island" and "Varg" are measured from alike."""
    words = " ".join(mention.text.split())
    return re.sub(r"(?i)\s+(?:island|city|town)$", "", words) or words
