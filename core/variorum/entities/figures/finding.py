"""Figures: every number, sum, measure, age and date of a text, with what is counted.

Order matters, since each kind takes its characters away from the next: what is masked, dates and times, ages,
magnitudes, money, shares, measures, and what is left is a count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from variorum.entities.figures.below_zero import below_zero
from variorum.entities.figures.clock_words import clock_words
from variorum.entities.figures.compounds import after_suspended, chances, compound, spans_of_years
from variorum.entities.figures.counted_things import counted_thing
from variorum.entities.figures.masks import masked_spans
from variorum.entities.figures.measures import MEASURES, TENFOLD, made
from variorum.entities.figures.pronoun_one import may_count_one
from variorum.entities.figures.spaced_out import closed
from variorum.entities.names.class_words import class_of_count
from variorum.model.annotations import Figure, FigureKind
from variorum.text.capital_lines import in_capitals
from variorum.text.date_mention import DateMention
from variorum.text.dates import dates
from variorum.text.late_patterns import LatePattern
from variorum.text.number import LARGEST, Number
from variorum.text.numbers import numbers

_ORDINAL = LatePattern(
    # How any of them begins, looked at first: half the time.
    r"\b(?=\d|t[wheo]|f[oi]|s[ei]|ei|ni|el)(?P<words>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|"
    r"fourth|fifth"
    r"|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
    r"|twelfth|thirteenth|fourteenth|fifteenth|twentieth|\d+(?:st|nd|rd|"
    r"th))\b(?!\s+(?:time\s+)?(?:[A-Z][a-z]+\s?(?:Street|Avenue)))",
    re.I,
)
_ORDINALS: dict[str, float] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "twentieth": 20,
}  # fmt: skip
#: Results and records: "52-3", "14-13-2", "1-of-16".
_SCORE = LatePattern(r"(?<![\w.$-])\d{1,3}(?:[-–]\d{1,3}){1,2}(?![\w/-]|\.\d)|\b\d{1,2}-(?:of|for)-\d{1,3}\b")
_SCORE_AFTER = LatePattern(
    r"\s*(?:win\b|victory|loss|defeat|lead\b|record|vote|decision|draw|tie\b|triumph|\)|,|\.|"
    r"over\b|in\b|against|run\b"
    r"|advantage|start\b|on\b|with\b|season|away\b|at\b|and\b|to\b)"
)
_ONE_DURATION = LatePattern(
    r"\b(?:for|after|within|in|than|about|nearly|almost|over|under|spend|spent|lasted|took|every|"
    r"half)\s+((?:an?|half\san)\s"
    r"(second|minute|hour|day|week|month|year|decade|century))\b|\b((?:an?)\s(hour|day|week|month|"
    r"year|decade)) (?:ago|earlier|later|after|before|of\b)"
)
_HALF = LatePattern(
    r"\b(?:half an? (?P<unit>mile|hour|century|year|day|dozen\b)|a quarter of an? (?P<quarter>mile|hour)"
    r"|(?:an?|one) (?P<whole>mile|minute|hour|day|week|month|year|decade|century) and an? (?P<more>half|quarter))\b"
)


def figures_in(text: str, written: date | None = None, language: str = "english") -> tuple[Figure, ...]:
    """All figures of `text` in order; `written` is the day it appeared, for dates."""
    whole = closed(text)
    if whole is None:
        return _found(text, written, language)
    at = [
        (f, whole.original(f.start), whole.original_end(f.end)) for f in _found(whole.text, written, language)
    ]
    return tuple(replace(f, start=start, end=end, text=text[start:end]) for f, start, end in at)


def _found(text: str, written: date | None, language: str) -> tuple[Figure, ...]:
    blocked = _Blocked(masked_spans(text))
    found: list[Figure] = []
    ordinals = tuple(_ordinals(text))
    for figure in (
        *clock_words(text),
        *spans_of_years(text),
        *_dates(text, written, language),
        *chances(text),
        *_scores(text),
        *_spans_of_time(text),
        # Before numbers, which would take "twenty" for one. "fifty-second" may be a measure.
        *(one for one in ordinals if "-" in one.text and not one.text.lower().endswith("second")),
    ):
        blocked.add(figure, found)
    for number in numbers(text, language):
        if not blocked.holds(number.start, number.end):
            counted = _figure(text, number, language == "english")
            if counted is not None and blocked.holds(counted.start, counted.end):
                # Its unit is part of something surer: "at berth two quarter to five".
                counted = _count(text, number, language == "english")
            if counted is not None:
                found.append(counted)
    blocked.spans(found)
    for figure in ordinals:
        blocked.add(figure, found)
    return tuple(sorted((below_zero(text, figure) for figure in found), key=lambda f: f.start))


class _Blocked:
    """Which characters are spoken for already."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._at = {i for start, end in spans for i in range(start, end)}

    def holds(self, start: int, end: int) -> bool:
        return not self._at.isdisjoint(range(start, end))

    def spans(self, figures: list[Figure]) -> None:
        for figure in figures:
            self._at.update(range(figure.start, figure.end))

    def add(self, figure: Figure, found: list[Figure]) -> None:
        """Keep the figure unless something surer stands there."""
        if not self.holds(figure.start, figure.end):
            found.append(figure)
            self._at.update(range(figure.start, figure.end))


#: "USA Today" is a paper, and "Paris. Today" a sentence of its own.
_CAPITALISED_BEFORE = LatePattern(r"\b[A-Z][\w’'-]* $")


def _dates(text: str, written: date | None, language: str) -> Iterator[Figure]:
    for one in dates(text, written, language):
        if not _ends_a_name(text, one):
            yield _date_figure(one)


def _ends_a_name(text: str, one: DateMention) -> bool:
    """ "USA Today", but not "Schools Close Today" in a headline With Capitals."""
    if one.text != "Today" or in_capitals(text, one.start):
        return False
    return _CAPITALISED_BEFORE.search(text, max(0, one.start - 20), one.start) is not None


def _scores(text: str) -> Iterator[Figure]:
    for match in _SCORE.finditer(text):
        parts = [int(n) for n in re.findall(r"\d+", match.group())]
        rises = len(parts) == 2 and parts[0] < parts[1] and "of" not in match.group()
        if rises and _SCORE_AFTER.match(text, match.end()) is None:
            continue  # "12-18 rockets" is a range
        yield Figure(match.start(), match.end(), match.group(), "other", unit="score")


def _date_figure(one: DateMention) -> Figure:
    kind: FigureKind = "time" if one.precision == "time" else "date"
    first = float(one.day.toordinal()) if one.day else None
    last = float(one.last_day.toordinal()) if one.last_day else None
    value = first if one.precision == "day" else None
    return Figure(one.start, one.end, one.text, kind, value, first, last, one.precision)


def _spans_of_time(text: str) -> Iterator[Figure]:
    for match in _HALF.finditer(text):
        unit = match["unit"] or match["quarter"] or match["whole"]
        value = 0.25 if match["quarter"] or match["more"] == "quarter" else 0.5
        if match["whole"]:
            value += 1.0
        if unit in TENFOLD:
            value, unit = value * TENFOLD[unit], "year"
        if unit != "dozen":
            kind: FigureKind = "distance" if unit == "mile" else "duration"
            yield Figure(match.start(), match.end(), match.group(), kind, value, value, value, unit)
    for match in _ONE_DURATION.finditer(text):
        group = 1 if match[1] else 3
        value = 0.5 if match[group].startswith("half") else 1.0
        unit = match[group + 1]
        if unit in TENFOLD:
            value, unit = value * TENFOLD[unit], "year"
        yield Figure(
            match.start(group), match.end(group), match[group], "duration", value, value, value, unit
        )


def _figure(text: str, number: Number, english: bool) -> Figure | None:
    before = text[max(0, number.start - 30) : number.start]
    after = text[number.end : number.end + 48]
    shared = after_suspended(after)
    for rule in MEASURES:
        figure = rule(number, before, after)
        if figure is None and shared:
            figure = rule(number, before, shared)
            if figure is not None:
                figure = replace(figure, end=number.end, text=text[figure.start : number.end])
        if figure is not None:
            return figure
    return compound(text, number, english) or _count(text, number, english)


def _count(text: str, number: Number, english: bool) -> Figure | None:
    if number.text.lower() == "zero" or (
        number.text.isdigit() and len(number.text) > 1 and number.text[0] == "0"
    ):
        return None
    one = number.text.lower() == "one"
    if one and not may_count_one(text, number):
        return None
    about = counted_thing(text, number.end, single=number.value == 1, english=english)
    befell = class_of_count(text, number.start, number.end, about)
    if one and not (about or befell):
        return None  # a pronoun
    share = 0 < (number.value or 0) < 1 and "." not in number.text  # "1/3 of the vote"
    figure = made(number, "other" if share else "count", befell)
    return replace(figure, about=about)


def _ordinals(text: str) -> Iterator[Figure]:
    for match in _ORDINAL.finditer(text):
        word = match["words"].lower()
        if word == "first" and not _is_adjective(text, match):
            continue
        value = _ORDINALS.get(word) or (float(re.sub(r"\D", "", word)) if word[0].isdigit() else None)
        if value is None:
            value = next(v for w, v in _ORDINALS.items() if word.endswith("-" + w)) + _tens(word)
        if value < LARGEST:
            yield Figure(match.start(), match.end(), match.group(), "ordinal", value, value, value)


def _tens(word: str) -> float:
    tens = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
    return 20.0 + 10 * tens.index(word.split("-")[0])


def _is_adjective(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 12) : match.start()].lower().split()
    return (
        bool(before) and before[-1] in ("the", "his", "her", "its", "their", "a", "our", "my", "’s", "'s")
    ) or (text[max(0, match.start() - 3) : match.start()].endswith(("'s ", "’s ")))
