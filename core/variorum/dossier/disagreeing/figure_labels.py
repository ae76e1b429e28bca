"""Of whom a figure is and when it was, where the words of its own clause tell it: no label rather than a wrong one.

>>> from variorum.entities.annotating import annotate
>>> one = annotate("He bought a Varg watch and $40 worth of tea, and two boats in Bergen.")
>>> [(f.text, of_whom(one, f, 0, len(one.text))) for f in one.figures]
[('$40', ''), ('two', 'Bergen')]
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from variorum.dossier.disagreeing.whose_age import bears_age
from variorum.entities.names.class_words import person_group
from variorum.entities.sources.role_sources import SAYS
from variorum.model.annotations import Annotations, Figure, Mention

#: Code points within which a name is beside a figure. Behind people and distances it stands further off ("were hurt in
#: Varg", "south-east of Varg").
_NEAR, _FAR_BEHIND = 12, 40
#: Further off a date of the same clause may be that of another verb.
_FAR_DATE = 50
#: Nothing further off is looked at: a text may be one line of a million letters.
_REACH = 300
_DATED = ("date", "time")
#: Another item of a list, or another clause, begins here.
_NEXT_ITEM = re.compile(
    r"[,;:()\[\]“”\"—–\n]|\s-{1,2}\s|\b(?:and|or|nor|but|plus|than|while|when|where|that|as|after|before"
    r"|because|since|until|including|versus|if|though|although)\b",
    re.IGNORECASE,
)
#: "A dozen people who were at a party of Kelm's": what follows tells what they did, and not whose they are.
_WHO = re.compile(r"\b(?:who|whose|which)\b")
#: "Kelm said the two boats are safe": who tells it, and not whose they are.
_SAYS_IT = re.compile(rf"\b(?:{SAYS})\b")
#: "left Varg with 40 people", "stopped Kelm with two seconds to go": beside what was done there, or to him.
_WITH = re.compile(r"\swith\b")
#: What is counted is of whom or where these say, right before the name.
_OF = re.compile(
    r"\b(?:of|in|at|near|from|for|by|across|inside|outside|aboard|off)\s(?:the\s|an?\s)?(?:[a-z][a-z-]*\s){0,1}"
    r"(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov)\.\s)?$"
)
#: "North of Varg", "a few miles from Varg", "two hours' drive from Varg": not there. "In the north of Varg" is.
_AWAY_FROM = re.compile(
    r"(?:(?<![\w-])(?<!the\s)(?:(?:north|south|east|west)(?:[-\s]?(?:north|south|east|west))*|inland|offshore|away"
    r"|up(?:stream|river)|down(?:stream|river))\s(?:of|from)"
    r"|\b(?:kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|m|yards?|feet|ft|minutes?|hours?|days?)(?:['’]s?)?"
    r"(?:\s(?:drive|walk|ride|march|flight|sail|journey|trip))?\s(?:from|off))"
    r"\s(?:the\s(?:(?:[a-z]+\s){1,2}of\s(?:the\s)?)?)?$",
    re.IGNORECASE,
)
#: "When the ship left Varg 12 people were aboard": the name ends the clause before that of the figure.
_CLAUSE_BEFORE = re.compile(
    r"\b(?:when|while|after|before|as|because|since|until|once|if|although|though)\s[^,;:()\[\]“”\"—–\n]*$",
    re.IGNORECASE,
)
#: "investigating Kelm two years ago": when it was, and nobody's.
_WHEN_IT_WAS = re.compile(r"\s(?:ago|earlier|later|after|before|older|younger)\b")
_MEASURED = ("distance", "duration")
#: A date is of another clause beyond these.
_NEXT_CLAUSE = re.compile(
    r"[;:()\[\]“”\"—–\n]|\s-{1,2}\s|\b(?:who|which|that|when|where|while|after|before|because|since"
    r"|but|although|though|if|ahead\sof|prior\sto)\b",
    re.IGNORECASE,
)
#: "In May 2008, the club paid $40": a sentence that opens with when it was tells it of all that follows.
_OPENING = re.compile(
    r"[\"“‘']?(?:(?:But|And|So|Then|Yet)\s)?(?:(?:In|On|By|From|During|Until|Through|Between|At|Over|Late|Early"
    r"|Earlier|As\sof|Just|Back)\b[^,;:“”\"]{0,50})?",
    re.IGNORECASE,
)
#: "…, killing ten": goes on with what was told before the comma.
_GOING_ON = re.compile(r",(?=\s[a-z]+ing\b)")
#: "his 2013 van", "the 2008 campaign": the year tells which one.
_WHICH_ONE = re.compile(r"\b(?:an?|the|his|her|their|its|our|my)\s$", re.IGNORECASE)
#: "officials said Thursday": when it was said.
_SAID = re.compile(rf"\b(?:{SAYS})(?:\s(?:\w+ly|on|late|early|here|in|again|to\sreporters)){{0,2}}\s$")
#: "On Friday, police said, …": when it was said.
_SAYING = re.compile(rf",?\s(?:\w+\s){{0,3}}(?:{SAYS})\b")
_LISTED = re.compile(r",|\b(?:and|or)\b")


def of_whom(one: Annotations, figure: Figure, start: int, end: int) -> str:
    """The name that stands with the figure in its clause and in its own item of a list; "" where none surely does."""
    first = bisect_left(one.mentions, max(start, figure.start - _REACH), key=lambda m: m.start)
    last = bisect_left(one.mentions, min(end, figure.end + _REACH), key=lambda m: m.start)
    names = one.mentions[first:last]
    if figure.kind == "age":
        return next((m.text for m in names if bears_age(one.text, figure, m)), "")
    if figure.kind == "duration" and _WHEN_IT_WAS.match(one.text, figure.end):
        return ""
    beside = [m for m in names if _is_of(one, figure, m, start)]
    # What is said behind the noun tells more of it than who stands before the figure.
    return (
        min(beside, key=lambda m: (m.end <= figure.start, abs(m.start - figure.end))).text if beside else ""
    )


def when_of(one: Annotations, figure: Figure, start: int, end: int) -> Figure | None:
    """The nearest date of the figure's own clause; none of an age: when they did what is told is not its."""
    if figure.kind == "age":
        return None
    first = bisect_left(one.figures, max(start, figure.start - _REACH), key=lambda f: f.start)
    last = bisect_left(one.figures, min(end, figure.end + _REACH), key=lambda f: f.start)
    inside = one.figures[first:last]
    others = [f for f in inside if f.kind not in _DATED and f != figure]
    dates = [f for f in inside if f.kind == "date" and _is_when(one.text, figure, f, others, start)]
    return min(dates, key=lambda f: abs(f.start - figure.start), default=None)


def _is_of(one: Annotations, figure: Figure, m: Mention, start: int) -> bool:
    text = one.text
    measured = figure.kind in _MEASURED and figure.end <= m.start
    if not measured and _AWAY_FROM.search(text, max(0, m.start - _FAR_BEHIND), m.start):
        return False
    if m.end <= figure.start:
        gap = text[m.end : figure.start]
        if gap.strip() == figure.qualifier and _CLAUSE_BEFORE.search(
            text, max(start, m.start - _REACH), m.start
        ):
            return False
        if _SAYS_IT.search(gap) or ((m.type == "LOC" or figure.kind == "duration") and _WITH.match(gap)):
            return False
        return figure.start - m.end < _NEAR and not _NEXT_ITEM.search(gap)
    if m.start < figure.end or text[m.start - 1 : m.start] == "-":  # a "pro-Varg" party
        return False
    far = person_group(figure.about) or figure.kind == "distance"
    reach = len(figure.about) + (_FAR_BEHIND if far else _NEAR)
    gap = text[figure.end : m.start]
    if len(gap) >= reach or _NEXT_ITEM.search(gap) or _WHO.search(gap):
        return False
    following = bisect_left(one.figures, figure.end, key=lambda f: f.start)
    if any(f.start < m.start and f.kind not in _DATED for f in one.figures[following : following + 3]):
        return False
    if figure.unit == "degree" and not gap.strip():  # "28 degrees Celsius"
        return False
    return m.start < figure.end + len(figure.about) or not gap.strip() or _OF.search(gap) is not None


def _is_when(text: str, figure: Figure, day: Figure, others: Sequence[Figure], start: int) -> bool:
    near = max(start, day.start - _FAR_DATE)
    if _SAID.search(text, near, day.start):
        return False
    if day.text.isdecimal() and _WHICH_ONE.search(text, near, day.start):
        return False
    if day.start >= figure.end:
        gap = text[figure.end : day.start]
        between = any(figure.end <= f.start < day.start for f in others)
        gap = gap.removesuffix("since ")
        return len(gap) < _FAR_DATE and not (between or "," in gap or _NEXT_CLAUSE.search(gap))
    opens = _OPENING.fullmatch(text, start, day.start) is not None
    gap = _GOING_ON.sub("", text[day.end : figure.start])
    if _SAYING.match(gap):
        return False
    if _NEXT_CLAUSE.search(gap) or (_LISTED.search(gap) and any(f.start < day.start for f in others)):
        return False
    return opens or ("," not in gap and len(gap) < _FAR_DATE)
