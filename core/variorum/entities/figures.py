"""Figures: every number, sum, measure, age and date of a text, with what is counted.

Order matters, since each kind takes its characters away from the next: what is masked, dates and times, ages,
magnitudes, money, shares, measures, and what is left is a count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from variorum.entities.class_words import class_of_count
from variorum.entities.counted_things import counted_thing
from variorum.entities.masks import masked_spans
from variorum.model.annotations import Figure, FigureKind
from variorum.text.dates import DateMention, dates
from variorum.text.numbers import Number, numbers
from variorum.text.word_lists import listed

_AGE_BEFORE = re.compile(
    r"(?:\b(?:aged?|age of|at the age of|turned|turning|ages)\s+|[A-Z][\w'’.-]+\s?[,(]\s?)$"
)
_AGE_AFTER = re.compile(r"\s?(?:[,);.]|\s+(?:of|from|and|who)\b)|(?=$)")
_YEARS_OLD = re.compile(r"(?:-|\s)years?(?:-|\s)olds?\b")
_MAGNITUDE_BEFORE = re.compile(
    r"\bmagnitude[\s-]+(?:of\s+|at\s+|was\s+)?(?:a\s+|about\s+)?$|\b(?:registering|measuring|"
    r"measured|registered)\s+(?:an?\s+|about\s+)?$",
    re.I,
)
_MAGNITUDE_AFTER = re.compile(
    r"[\s-]+magnitude\b|\s+on\s+the\s+(?:\w+\s+)?Richter|[\s-]+(?:earthquake|quake|aftershock|"
    r"temblor|tremor)\b",
    re.I,
)
_MONEY_BEFORE = re.compile(r"((?:US|A|C|NZ|HK|R|S)?\$|£|€|¥|₹|USD|EUR|GBP|Rs\.?)\s?$")
_MONEY_AFTER = re.compile(
    r"(?:\s|-)(?:(?:US|U\.S\.|American|Canadian|Australian)\s)?(dollars?|euros?|"
    r"pounds(?=\s+(?:sterling|in|a|for|to|of\s(?:public|taxpayer|cash|damage)))|pence|cents?|yen|"
    r"rupees?|yuan|roubles?|rubles?|francs?|kronor|kroner|pesos?|rials?|lira)\b",
    re.I,
)
_CURRENCIES = {
    "$": "USD", "us$": "USD", "usd": "USD", "dollar": "USD", "cent": "USD", "£": "GBP", "gbp": "GBP",
    "pound": "GBP", "pence": "GBP", "€": "EUR", "eur": "EUR", "euro": "EUR", "¥": "JPY", "yen": "JPY",
    "₹": "INR", "rs": "INR", "rs.": "INR", "rupee": "INR", "yuan": "CNY", "a$": "AUD", "c$": "CAD",
    "nz$": "NZD", "hk$": "HKD", "r$": "BRL", "s$": "SGD", "rouble": "RUB", "ruble": "RUB", "franc": "CHF",
    "rial": "IRR", "lira": "TRY", "peso": "MXN", "kronor": "SEK", "kroner": "NOK",
}  # fmt: skip
_PERCENT_AFTER = re.compile(r"\s?(?:%|per\s?cent\b|percent\b|percentage\spoints?\b|\spct\b)", re.I)
_MEASURE_AFTER = re.compile(
    r"(?:\s|-)?(?P<unit>kilomet(?:er|re)s?|km|metres?|meters?|miles?|feet|foot|ft|yards?|"
    r"inch(?:es)?|cm|centimet(?:er|re)s?|mm|nautical\smiles?"
    r"|seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centuries|century"
    r"|mph|km/h|kph|kilomet(?:er|re)s?\s(?:per|an)\shour|miles\s(?:per|an)\shour|knots?"
    r"|kilograms?|kilos?|kg|grams?|tons?|tonnes?|lbs?|ounces?|pounds?|gallons?|lit(?:er|re)s?|barrels?"
    r"|degrees?|°C|°F|°|acres?|hectares?|square\s(?:feet|miles|met(?:er|re)s|kilomet(?:er|re)s)"
    r"|megawatts?|watts?|volts?|megapixels?|gigabytes?|GB|MB|TB|GHz|MHz)(?![A-Za-z])",
)
_UNITS = {
    "kilometer": "km", "kilometre": "km", "km": "km", "metre": "m", "meter": "m", "feet": "ft", "foot": "ft",
    "ft": "ft", "centimeter": "cm", "centimetre": "cm", "inche": "inch", "centurie": "century", "ton": "tonne",
    "kilogram": "kg", "kilo": "kg", "pound": "lb", "lb": "lb", "nautical mile": "nautical mile",
}  # fmt: skip
_DISTANCES = frozenset(("km", "m", "mile", "ft", "yard", "inch", "cm", "mm", "nautical mile"))
_DURATIONS = listed("second minute hour day night week weekend month year decade century")
_ORDINAL = re.compile(
    r"\b(?P<words>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|"
    r"fourth|fifth"
    r"|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
    r"|twelfth|thirteenth|fourteenth|fifteenth|twentieth|\d+(?:st|nd|rd|"
    r"th))\b(?!\s+(?:time\s+)?(?:[A-Z][a-z]+\s?(?:Street|Avenue)))",
    re.I,
)
_ORDINALS = {
    word: float(i + 1)
    for i, word in enumerate(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"]
    )
} | {"twentieth": 20.0}  # fmt: skip
#: Results and records: "52-3", "14-13-2", "1-of-16".
_SCORE = re.compile(r"(?<![\w.$-])\d{1,3}(?:[-–]\d{1,3}){1,2}(?![\w-]|\.\d)|\b\d{1,2}-(?:of|for)-\d{1,3}\b")
_SCORE_AFTER = re.compile(
    r"\s*(?:win\b|victory|loss|defeat|lead\b|record|vote|decision|draw|tie\b|triumph|\)|,|\.|"
    r"over\b|in\b|against|run\b"
    r"|advantage|start\b|on\b|with\b|season|away\b|at\b|and\b|to\b)"
)
_ONE_DURATION = re.compile(
    r"\b(?:for|after|within|in|than|about|nearly|almost|over|under|spend|spent|lasted|took|every|"
    r"half)\s+((?:an?|half\san)\s"
    r"(second|minute|hour|day|week|month|year|decade|century))\b|\b((?:an?)\s(hour|day|week|month|"
    r"year|decade)) (?:ago|earlier|later|after|before|of\b)"
)
_HALF = re.compile(
    r"\b(?:half an? (?P<unit>mile|hour|century|year|day|dozen\b)|a quarter of an? (?P<quarter>mile|hour))\b"
)


def figures_in(text: str, written: date | None = None) -> tuple[Figure, ...]:
    """All figures of `text` in order; `written` is the day it appeared, for dates."""
    blocked = _Blocked(masked_spans(text))
    found: list[Figure] = []
    for figure in (*_dates(text, written), *_scores(text), *_spans_of_time(text)):
        blocked.add(figure, found)
    for number in numbers(text):
        if not blocked.holds(number.start, number.end):
            counted = _figure(text, number)
            if counted is not None:
                found.append(counted)
    blocked.spans(found)
    for figure in _ordinals(text):
        blocked.add(figure, found)
    return tuple(sorted(found, key=lambda f: f.start))


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


def _dates(text: str, written: date | None) -> Iterator[Figure]:
    for one in dates(text, written):
        yield _date_figure(one)


def _scores(text: str) -> Iterator[Figure]:
    for match in _SCORE.finditer(text):
        parts = [int(n) for n in re.findall(r"\d+", match.group())]
        if len(parts) == 2 and parts[0] < parts[1] and "of" not in match.group():
            if _SCORE_AFTER.match(text, match.end()) is None:
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
        unit = match["unit"] or match["quarter"]
        value = 0.25 if match["quarter"] else 0.5
        if unit != "dozen":
            kind: FigureKind = "distance" if unit == "mile" else "duration"
            yield Figure(match.start(), match.end(), match.group(), kind, value, value, value, unit)
    for match in _ONE_DURATION.finditer(text):
        group = 1 if match[1] else 3
        value = 0.5 if match[group].startswith("half") else 1.0
        unit = match[group + 1]
        if unit in _TENFOLD:
            value, unit = value * _TENFOLD[unit], "year"
        yield Figure(
            match.start(group), match.end(group), match[group], "duration", value, value, value, unit
        )


def _figure(text: str, number: Number) -> Figure | None:
    before = text[max(0, number.start - 30) : number.start]
    after = text[number.end : number.end + 48]
    for rule in _RULES:
        figure = rule(number, before, after)
        if figure is not None:
            return figure
    return _count(text, number, after)


def _made(
    number: Number, kind: FigureKind, unit: str = "", start: int = 0, end: int = 0, text: str = ""
) -> Figure:
    return Figure(
        start or number.start, end or number.end, text or number.text, kind, number.value,
        None if number.low == float("-inf") else number.low,
        None if number.high == float("inf") else number.high,
        unit, number.qualifier,
    )  # fmt: skip


def _age(number: Number, before: str, after: str) -> Figure | None:
    if number.value is None or not 0 < number.value < 116:
        return None
    old = _YEARS_OLD.match(after)
    if old:
        words = number.text + old.group()
        return _made(number, "age", "year", end=number.end + old.end(), text=words)
    if number.value != int(number.value) or not _AGE_BEFORE.search(before):
        return None
    named = not re.search(r"\b(?:aged?|age of|turned|turning|ages)\s+$", before)
    if named and (not _AGE_AFTER.match(after) or number.value < 2 or not number.text.isdigit()):
        return None
    if named and (after.startswith((", 19", ", 20", ",0")) or _is_date_before(before)):
        return None
    return _made(number, "age", "year")


def _is_date_before(before: str) -> bool:
    return (
        re.search(r"(?:day|Jan|Feb|Mar|April|May|June|July|Aug|Sept?|Oct|Nov|Dec|ber|ary)\.?\s?,\s?$", before)
        is not None
    )


def _magnitude(number: Number, before: str, after: str) -> Figure | None:
    if number.value is None or not 0 < number.value < 10.5:
        return None
    if _MAGNITUDE_BEFORE.search(before) or (
        _MAGNITUDE_AFTER.match(after)
        and ("." in number.text or "agnitude" in after[:14] or "Richter" in after)
    ):
        return _made(number, "magnitude", "magnitude")
    return None


def _money(number: Number, before: str, after: str) -> Figure | None:
    sign = _MONEY_BEFORE.search(before)
    if sign:
        unit = _CURRENCIES.get(sign.group(1).lower(), "USD")
        start = number.start - (len(before) - sign.start(1))
        return _made(number, "money", unit, start=start, text=before[sign.start(1) :] + number.text)
    word = _MONEY_AFTER.match(after)
    if word is None and number.vague:
        word = re.match(r"\s+of\s+(?:[a-z]+\s+)?(dollars|pounds|euros)\b", after)
    if word:
        unit = _CURRENCIES.get(word.group(1).lower().rstrip("s"), word.group(1).lower())
        return _made(number, "money", unit, end=number.end + word.end(), text=number.text + word.group())
    return None


def _percent(number: Number, before: str, after: str) -> Figure | None:
    sign = _PERCENT_AFTER.match(after)
    if sign is None:
        return None
    return _made(number, "percent", "%", end=number.end + sign.end(), text=number.text + sign.group())


_FRACTION = re.compile(r"[\s-](?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|halves)\b")


def _fraction(number: Number, before: str, after: str) -> Figure | None:
    """ "two-thirds": a share, worth no count."""
    match = _FRACTION.match(after)
    if match is None or number.value is None or number.value > 20:
        return None
    words = number.text + match.group()
    return Figure(number.start, number.end + match.end(), words, "other", qualifier=number.qualifier)


def _measure(number: Number, before: str, after: str) -> Figure | None:
    match = _MEASURE_AFTER.match(after)
    if match is None:
        return None
    unit = match["unit"].lower()
    unit = _UNITS.get(unit, _UNITS.get(unit.rstrip("s"), unit.rstrip("s") if len(unit) > 3 else unit))
    if unit in _TENFOLD:
        number, unit = _times(number, _TENFOLD[unit]), "year"
    kind: FigureKind = "distance" if unit in _DISTANCES else "duration" if unit in _DURATIONS else "other"
    return _made(number, kind, unit, end=number.end + match.end(), text=number.text + match.group())


_TENFOLD = {"decade": 10.0, "century": 100.0}


def _times(number: Number, factor: float) -> Number:
    value = None if number.value is None else number.value * factor
    return replace(number, value=value, low=number.low * factor, high=number.high * factor)


def _count(text: str, number: Number, after: str) -> Figure | None:
    if number.text.lower() == "one" and not _counts_something(text, number):
        return None
    if number.text.lower() == "zero" or (
        number.text.isdigit() and len(number.text) > 1 and number.text[0] == "0"
    ):
        return None
    about = counted_thing(text, number.end)
    figure = _made(number, "count", class_of_count(text, number.start, number.end, about))
    return Figure(
        figure.start, figure.end, figure.text, "count", figure.value, figure.low, figure.high, figure.unit,
        figure.qualifier, about,
    )  # fmt: skip


def _counts_something(text: str, number: Number) -> bool:
    """ "one killed", "one American contractor": not "one of the reasons", "one that"."""
    after = re.match(r"[\s-]+([\w'-]+)", text[number.end : number.end + 24])
    if after is None or number.text[0] == "O" or text[number.end] == "-":
        return False
    if re.match(
        r"\s+(?:[\w'-]+\s+){1,2}(?:said|says|told|wrote|asked|added)\b", text[number.end : number.end + 48]
    ):
        return False
    return after.group(1).lower() not in (
        "of",
        "that",
        "who",
        "which",
        "is",
        "was",
        "in",
        "to",
        "for",
        "and",
        "with",
        "senior",
        "as",
        "at",
        "on",
        "by",
        "way",
        "reason",
        "from",
        "or",
        "day",
        "but",
        "point",
        "side",
        "another",
        "the",
        "such",
        "when",
    )


def _ordinals(text: str) -> Iterator[Figure]:
    for match in _ORDINAL.finditer(text):
        word = match["words"].lower()
        if word == "first" and not _is_adjective(text, match):
            continue
        if word == "second" and text[match.end() : match.end() + 1] == "s":
            continue
        value = _ORDINALS.get(word) or (float(re.sub(r"\D", "", word)) if word[0].isdigit() else None)
        if value is None:
            value = next(v for w, v in _ORDINALS.items() if word.endswith("-" + w)) + _tens(word)
        yield Figure(match.start(), match.end(), match.group(), "ordinal", value, value, value)


def _tens(word: str) -> float:
    tens = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
    return 20.0 + 10 * tens.index(word.split("-")[0])


def _is_adjective(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 12) : match.start()].lower().split()
    return (
        bool(before) and before[-1] in ("the", "his", "her", "its", "their", "a", "our", "my", "’s", "'s")
    ) or (text[max(0, match.start() - 3) : match.start()].endswith(("'s ", "’s ")))


_RULES = (_age, _magnitude, _money, _percent, _fraction, _measure)
