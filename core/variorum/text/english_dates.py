"""Dates and clock times of English running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from variorum.text.calendar_days import (
    day_of,
    days_of_month,
    last_weekday,
    latest_month,
    nearest_day,
    shifted,
)
from variorum.text.date_mention import DateMention, Precision
from variorum.text.late_patterns import LatePattern

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


def english_dates(text: str, written: date | None = None) -> Iterator[DateMention]:
    """Every date in order."""
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
            first = day_of(*map(int, re.split(r"[-/]", match["iso"])))
            exact = True
        elif match["slashed"]:
            first = None  # day and month cannot be told apart safely
        elif match["month"] or match["month2"]:
            first, exact = _month_day(match, written)
        elif match["bare_weekday"]:
            first = last_weekday(_WEEKDAYS.index(match["bare_weekday"][:3].lower()), written)
        elif match["month3"]:
            precision, exact = "month", True
            first, last = days_of_month(int(match["year3"]), _month_number(match["month3"]))
        elif match["bare_month"]:
            precision = "month"
            if written is not None:
                first, last = latest_month(_month_number(match["bare_month"]), written)
        elif match["span"]:
            precision = "span"
        elif match["relative"]:
            precision, first, last = _relative(match["relative"], written)
        elif match["year4"]:
            precision, exact = "year", True
            year = int(match["year4"])
            first, last = date(year, 1, 1), date(year, 12, 31)
        yield DateMention(start, end, words, precision, first, last or first, exact)


def _month_number(word: str) -> int:
    return _MONTHS.index(word[:3].lower()) + 1


def _month_day(match: re.Match[str], written: date | None) -> tuple[date | None, bool]:
    month = _month_number(match["month"] or match["month2"])
    day = int(match["day"] or match["day2"])
    year = match["year"] or match["year2"]
    if year:
        return day_of(int(year), month, day), True
    return nearest_day(month, day, written), False


def _relative(words: str, written: date | None) -> tuple[Precision, date | None, date | None]:
    small = words.lower()
    shift = next(
        (n for word, n in (("yesterday", -1), ("last night", -1), ("tomorrow", 1)) if word in small), 0
    )
    near = any(w in small for w in ("day", "night", "morning", "afternoon", "evening", "tomorrow"))
    if not near or "week" in small:
        return "span", None, None
    day = shifted(written, shift)
    return "day", day, day
