"""Numbers in words with a hyphen: "a 225-page report", "a three-term governor", "40- to 60-hour courses".

Such a number says how large or of which kind one thing is, and counts nothing: there is one report.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from variorum.entities.figures.counted_things import counted_thing
from variorum.entities.figures.measures import made
from variorum.entities.figures.plurals import is_plural
from variorum.model.annotations import Figure
from variorum.text.late_patterns import LatePattern
from variorum.text.number import Number
from variorum.text.word_lists import listed

#: The unit is a singular before a further word; "killed two-among them" is a dash written without its spaces.
_COMPOUND = LatePattern(r"[-‑](?P<unit>[A-Za-z]{2,30}(?:[-‑][a-z]{1,20}){0,2})(?=\s[\w“\"‘(]|\s?\d)")
_NO_UNIT = listed(
    """
    and or but to in on at by of for from with among one two three four five six seven eight nine ten plus
    half third thirds quarter quarters fifth tenth fifths tenths
    the an his her their who which that all both including many some most
    """
)
_SUSPENDED = LatePattern(r"[-‑]\s?(?:to|or|and)\s+(?:\d[\d,.]*|[a-z]+)(?=[-‑][a-z])")
_CHANCE = LatePattern(
    r"\b(?:\d+|one|two|three|four|five|nine|ten)[-‑]in[-‑](?:an?[-‑])?(?:\d[\d,]*|[a-z]+)\b"
)
_YEARS = LatePattern(r"(?<![\w$£€.,-])(1[89]\d\d|20\d\d)[-–](\d\d|1[89]\d\d|20\d\d)(?![\w-]|[.,]\d)")


def compound(text: str, number: Number, english: bool) -> Figure | None:
    """The number with the word it is joined to, and the thing that is so large; None for other numbers."""
    match = _COMPOUND.match(text, number.end)
    if match is None:
        return None
    unit = match["unit"]
    if unit.lower().split("-")[0] in _NO_UNIT or (unit.lower().endswith("s") and is_plural(unit)):
        return None
    if number.value == 1 and unit.endswith("ed"):
        return None  # "a one-sided fight" measures nothing
    figure = made(number, "other", unit.lower(), after=match.group())
    return replace(figure, about=counted_thing(text, match.end(), single=True, english=english))


def after_suspended(after: str) -> str:
    """What follows the last number of "40- to 60-hour", which is the unit of the first one, too; else ""."""
    match = _SUSPENDED.match(after)
    return after[match.end() :] if match else ""


def chances(text: str) -> Iterator[Figure]:
    """ "a two-in-three chance"."""
    for match in _CHANCE.finditer(text):
        yield Figure(match.start(), match.end(), match.group(), "other", unit="chance")


def spans_of_years(text: str) -> Iterator[Figure]:
    """ "the 2008-09 season", "coach there (1989–94)"."""
    for match in _YEARS.finditer(text):
        first, last = int(match[1]), int(match[2])
        last += first // 100 * 100 if last < 100 else 0
        if last < first and len(match[2]) == 2 and match[2] == "00":
            last += 100  # 1999-00
        if first < last:
            low, high = date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal()
            yield Figure(match.start(), match.end(), match.group(), "date", None, low, high, "year")
