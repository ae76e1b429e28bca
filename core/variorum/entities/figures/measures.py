"""What a number measures, by the words beside it: ages, magnitudes, sums, shares, distances, durations."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from variorum.model.annotations import Figure, FigureKind
from variorum.text.late_patterns import LatePattern
from variorum.text.number import Number
from variorum.text.word_lists import listed

_AGE_BEFORE = LatePattern(
    r"(?:\b(?:aged?|age of|at the age of|turned|turning|ages)\s+|[A-Z][\w'’.-]+\s?[,(]\s?)$"
)
_AGE_AFTER = LatePattern(r"\s?(?:[,);.]|\s+(?:of|from|and|who)\b)|(?=$)")
#: "He is 43 and …", "She was 91.": what somebody is, when nothing is counted, is his age. "He was 16 when" is long ago.
_HE_IS = LatePattern(r"\b(?:he|she)\s+is\s+$", re.I)
_HE_IS_AFTER = LatePattern(r"\s?(?:[,;.](?!\d)|$)|\s+(?:and|but|now)\b")
_HE_WAS = LatePattern(r"\b(?:he|she)\s+was\s+$", re.I)
_HE_WAS_AFTER = LatePattern(r"\s?(?:[.](?!\d)|$)")
_YEARS_OLD = LatePattern(r"(?:-|\s)years?(?:-|\s)olds?\b")
_MAGNITUDE_BEFORE = LatePattern(
    r"\bmagnitude[\s-]+(?:of\s+|at\s+|was\s+)?(?:a\s+|about\s+)?$|\b(?:registering|measuring|"
    r"measured|registered)\s+(?:an?\s+|about\s+)?$",
    re.I,
)
_MAGNITUDE_AFTER = LatePattern(
    r"[\s-]+magnitude\b|\s+on\s+the\s+(?:\w+\s+)?Richter|[\s-]+(?:earthquake|quake|aftershock|"
    r"temblor|tremor)\b",
    re.I,
)
_MONEY_BEFORE = LatePattern(r"((?:US|A|C|NZ|HK|R|S)?\$|£|€|¥|₹|USD|EUR|GBP|Rs\.?)\s?$")
_MONEY_AFTER = LatePattern(
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
_PERCENT_AFTER = LatePattern(
    r"\s?(?:%|per\s?cent\b|percent\b|percentage\spoints?\b|\spct\b|[%٪]"
    r"|\s(?:Prozent(?:punkte)?|pour\s?cent|por\sciento)\b)",
    re.I,
)
_MEASURE_AFTER = LatePattern(
    r"(?:\s|-)?(?P<unit>km/h|(?:kilomet(?:er|re)s?|miles)\s(?:per|an)\shour|kilomet(?:er|re)s?|km|metres?|meters?|miles?|feet|foot|ft|yards?|"
    r"inch(?:es)?|cm|centimet(?:er|re)s?|mm|nautical\smiles?"
    r"|seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centuries|century"
    r"|mph|kph|knots?"
    r"|kilograms?|kilos?|kg|grams?|tons?|tonnes?|lbs?|ounces?|pounds?|gallons?|lit(?:er|re)s?|barrels?"
    r"|degrees?|°C|°F|°|acres?|hectares?|square\s(?:feet|miles|met(?:er|re)s|kilomet(?:er|re)s)"
    r"|megawatts?|watts?|volts?|megapixels?|gigabytes?|GB|MB|TB|GHz|MHz)(?![A-Za-z])",
)
_UNITS = {
    "kilometer": "km", "kilometre": "km", "km": "km", "metre": "m", "meter": "m", "feet": "ft", "foot": "ft",
    "ft": "ft", "centimeter": "cm", "centimetre": "cm", "inche": "inch",
    "centurie": "century", "ton": "tonne",
    "kilogram": "kg", "kilo": "kg", "pound": "lb", "lb": "lb", "nautical mile": "nautical mile",
}  # fmt: skip
_DISTANCES = frozenset(("km", "m", "mile", "ft", "yard", "inch", "cm", "mm", "nautical mile"))
_DURATIONS = listed("second minute hour day night week weekend month year decade century")


def made(number: Number, kind: FigureKind, unit: str = "", before: str = "", after: str = "") -> Figure:
    """A figure of that number, whose span also takes the words right `before` and `after` it."""
    return Figure(
        number.start - len(before), number.end + len(after), before + number.text + after, kind, number.value,
        None if number.low == -math.inf else number.low,
        None if number.high == math.inf else number.high,
        unit, number.qualifier,
    )  # fmt: skip


def _age(number: Number, before: str, after: str) -> Figure | None:
    if number.value is None or not 0 < number.value < 116:
        return None
    old = _YEARS_OLD.match(after)
    if old:
        return made(number, "age", "year", after=old.group())
    if number.value != int(number.value):
        return None
    if number.value >= 2 and number.text.isdigit() and _is_told_of_somebody(before, after):
        return made(number, "age", "year")
    if not _AGE_BEFORE.search(before):
        return None
    named = not re.search(r"\b(?:aged?|age of|turned|turning|ages)\s+$", before)
    if named and (not _AGE_AFTER.match(after) or number.value < 2 or not number.text.isdigit()):
        return None
    if named and (after.startswith((", 19", ", 20", ",0")) or _is_date_before(before)):
        return None
    return made(number, "age", "year")


def _is_told_of_somebody(before: str, after: str) -> bool:
    """Whether the number is all that is said of a man or woman told of before."""
    if _HE_IS.search(before):
        return _HE_IS_AFTER.match(after) is not None
    return _HE_WAS.search(before) is not None and _HE_WAS_AFTER.match(after) is not None


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
        return made(number, "magnitude", "magnitude")
    return None


def _money(number: Number, before: str, after: str) -> Figure | None:
    sign = _MONEY_BEFORE.search(before)
    if sign:
        unit = _CURRENCIES.get(sign.group(1).lower(), "USD")
        return made(number, "money", unit, before=before[sign.start(1) :])
    word = _MONEY_AFTER.match(after)
    if word is None and number.vague:
        word = re.match(r"\s+of\s+(?:[a-z]+\s+)?(dollars|pounds|euros)\b", after)
    if word:
        unit = _CURRENCIES.get(word.group(1).lower().rstrip("s"), word.group(1).lower())
        return made(number, "money", unit, after=word.group())
    return None


def _percent(number: Number, before: str, after: str) -> Figure | None:
    sign = _PERCENT_AFTER.match(after)
    if sign is not None:
        return made(number, "percent", "%", after=sign.group())
    if before.endswith("百分之"):
        return made(number, "percent", "%", before="百分之")
    return None


_FRACTION = LatePattern(r"[\s-](?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|halves)\b")


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
    if unit in TENFOLD:
        number, unit = _times(number, TENFOLD[unit]), "year"
    kind: FigureKind = "distance" if unit in _DISTANCES else "duration" if unit in _DURATIONS else "other"
    return made(number, kind, unit, after=match.group())


TENFOLD = {"decade": 10.0, "century": 100.0}


def _times(number: Number, factor: float) -> Number:
    value = None if number.value is None else number.value * factor
    return replace(number, value=value, low=number.low * factor, high=number.high * factor)


MEASURES = (_age, _magnitude, _money, _percent, _fraction, _measure)
