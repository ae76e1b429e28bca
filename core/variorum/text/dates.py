"""Dates and clock times in running text, and the day they mean when the article's own day is known.

    >>> [(d.text, d.precision) for d in dates("early Friday, Jan. 3, 2020; since May 2014; at 9:29 p.m.")]
    [('early Friday, Jan. 3, 2020', 'day'), ('May 2014', 'month'), ('9:29 p.m.', 'time')]

Words like "today" and bare weekdays are resolved against `written`, the day the article appeared. News tells
of the past, so a bare weekday is the last one up to that day; time zones make one day either way unsafe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from variorum.text.late_patterns import LatePattern

Precision = Literal["day", "month", "year", "time", "span"]

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_PART = r"(?:(?:early|late|earlier|later|mid|overnight|on|midday|noon)\s+)?"
_HALF_DAY = r"(?:\s+(?:morning|afternoon|evening|night|noon|midnight))?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_DATE = LatePattern(
    rf"""(?<!\w)
    (?=[\d'’]|j[au]|f[er]|m[aio]|a[pu]|s[aeu]|oc|n[eo]|de|t[uho]|we|ea|la|ye)  # how any of them begins: half the time
    (?:
      (?P<iso>\b{_YEAR}[-/]\d\d?[-/]\d\d?\b)
    | (?P<slashed>\d\d?/\d\d?/(?:{_YEAR}|\d\d)\b)
    | (?P<time>\d{{1,2}}(?:\s?[:.]\s?\d\d)?\s?(?:[ap]\.?\s?m\b\.?)|
        \d{{1,2}}:\s?\d\d(?::\d\d)?(?!\d)(?:\s?(?:GMT|BST|UTC|[ECMP][SD]?T|hours))?
        |\d{{4}}\s?(?:GMT|UTC|BST|hours\b|hrs\b)|\b(?:noon|midnight|midday)\b)
    | (?:(?:early|late|mid)[ -](?:on\s+)?)?(?:(?P<weekday>{_WEEKDAY}|(?:Mon|Tues|Tue|Wed|Thurs|Thur|
        Thu|Fri|Sat|Sun)\.){_HALF_DAY},?\s+)?
        (?:(?P<month>{_MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:]|,\d|
            \.\d)(?:\s?,?\s+(?P<year>{_YEAR})\b)?
          |(?P<day2>\d{{1,2}})(?:st|nd|rd|
              th)?\s+(?:of\s+)?(?P<month2>{_MONTH})(?![\w])(?:\s?,?\s+(?P<year2>{_YEAR})\b)?)
    | (?:(?:early|late|mid|earlier|later)[ -](?:on\s+|in\s+)?)?(?P<bare_weekday>{_WEEKDAY})(?!s){_HALF_DAY}
    | (?:(?:early|late|mid)[ -](?:in\s+)?)?(?P<month3>{_MONTH})(?:\s+of)?,?\s+(?P<year3>{_YEAR})\b
    | (?:(?:early|late|mid)[ -])?(?P<bare_month>January|February|April|June|July|August|September|
        October|November|December
        |(?:(?<=in\s)|(?<=since\s)|(?<=last\s)|(?<=until\s)|(?<=late\s)|(?<=early\s)|(?<=by\s)|
            (?<=this\s))(?:March|May))\b
    | (?P<span>(?:the\s+)?(?:(?:early|mid|late)[ -]?)?(?:1[5-9]|20)\d0s|'\d0s|’\d0s)
    | (?P<relative>(?:(?:early|earlier|late|later)\s+)?(?:today|yesterday|tomorrow|tonight)
        |(?:(?:early|earlier|late|later)\s+)?(?:last|this|next|the\s+past|the\s+previous|
            the\s+following)\s+(?:night|week|weekend|month|year|summer|winter|spring|autumn|fall|
                morning|afternoon|evening|century|decade|season)\b)
    | (?P<bare_year>(?:(?<=in\s)|(?<=since\s)|(?<=of\s)|(?<=from\s)|(?<=until\s)|(?<=before\s)|
        (?<=after\s)|(?<=by\s)|(?<=late\s)|(?<=early\s)|(?<=and\s)|(?<=to\s)|(?<=through\s)|
            (?<=the\s)|(?<=\()|(?<=mid-)|(?<=during\s)|(?<=a\s)|(?<=his\s)|(?<=her\s)|(?<=\s)|^)
        (?:(?:early|late|mid)[ -])?(?P<year4>{_YEAR}))(?![\d,.]\d|\w|-\w|\s(?:people|men|women|
            troops|soldiers|miles|feet|meters|metres|tons|tonnes|homes|jobs|votes|workers|employees|pounds))
    )(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or time where it stands. `day` is the first day meant, where that is known.

    `exact` days are written out in full; others were worked out from the article's own date.
    """

    start: int
    end: int
    text: str
    precision: Precision
    day: date | None = None
    last_day: date | None = None
    exact: bool = False


def dates(text: str, written: date | None = None) -> tuple[DateMention, ...]:
    """All dates and clock times in `text`, in order."""
    return tuple(_mentions(text, written))


def _mentions(text: str, written: date | None) -> Iterator[DateMention]:
    for match in _DATE.finditer(text):
        start, end = match.span()
        words = match.group()
        precision: Precision = "day"
        first: date | None = None
        last: date | None = None
        exact = False
        if match["time"]:
            precision = "time"
        elif match["iso"]:
            first = _calendar(*map(int, re.split(r"[-/]", match["iso"])))
            exact = True
        elif match["slashed"]:
            first = None  # day and month cannot be told apart safely
        elif match["month"] or match["month2"]:
            first, exact = _month_day(match, written)
        elif match["bare_weekday"]:
            first = _weekday(match["bare_weekday"], written)
        elif match["month3"]:
            precision, exact = "month", True
            first, last = _month(int(match["year3"]), match["month3"])
        elif match["bare_month"]:
            precision = "month"
            if written is not None:
                first, last = _latest_month(match["bare_month"], written)
        elif match["span"]:
            precision = "span"
        elif match["relative"]:
            precision, first, last = _relative(match["relative"], written)
        elif match["year4"]:
            precision, exact = "year", True
            year = int(match["year4"])
            first, last = date(year, 1, 1), date(year, 12, 31)
        yield DateMention(start, end, words, precision, first, last or first, exact)


def _calendar(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_number(word: str) -> int:
    return _MONTHS.index(word[:3].lower()) + 1


def _month_day(match: re.Match[str], written: date | None) -> tuple[date | None, bool]:
    month = _month_number(match["month"] or match["month2"])
    day = int(match["day"] or match["day2"])
    year = match["year"] or match["year2"]
    if year:
        return _calendar(int(year), month, day), True
    if written is None:
        return None, False
    around = [_calendar(written.year + shift, month, day) for shift in (-1, 0, 1)]
    known = [d for d in around if d is not None]
    # A date without its year is the nearest one; court dates ahead are as usual as events behind.
    return (min(known, key=lambda d: abs((d - written).days)) if known else None), False


def _weekday(word: str, written: date | None) -> date | None:
    if written is None:
        return None
    back = (written.weekday() - _WEEKDAYS.index(word[:3].lower())) % 7
    return written - timedelta(days=back)


def _month(year: int, word: str) -> tuple[date, date]:
    number = _month_number(word)
    first = date(year, number, 1)
    following = date(year + number // 12, number % 12 + 1, 1) if year < 9999 else date(9999, 12, 31)
    return first, following - timedelta(days=1)


def _latest_month(word: str, written: date) -> tuple[date, date]:
    year = written.year if _month_number(word) <= written.month else written.year - 1
    return _month(max(year, 1), word)


def _relative(words: str, written: date | None) -> tuple[Precision, date | None, date | None]:
    small = words.lower()
    shift = next(
        (n for word, n in (("yesterday", -1), ("last night", -1), ("tomorrow", 1)) if word in small), 0
    )
    near = any(w in small for w in ("day", "night", "morning", "afternoon", "evening", "tomorrow"))
    if not near or "week" in small:
        return "span", None, None
    if written is None:
        return "day", None, None
    try:
        day = written + timedelta(days=shift)
    except OverflowError:
        return "day", None, None
    return "day", day, day
