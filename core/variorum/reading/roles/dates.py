"""When something was published, from the words that say so.

ISO 8601 and RFC 2822 by the standard library; dates with a month's name by their parts;
anything else by dateparser, on a short span already found: on 40 kB of junk it takes 3.6 s, and it
reads 10/02/2025 month first whatever the paper's country.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

from variorum.model.frozen import dataclass
from variorum.model.zones import ZONES
from variorum.reading.roles.foreign_dates import find_foreign, from_foreign
from variorum.text.late_patterns import LatePattern

LONGEST_DATE = 60

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = r"(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_TIME = r"""(?P<hour>\d{1,2})(?:[:.h]\s?(?P<minute>\d\d))(?::(?P<second>\d\d))?\s*(?P<half>[ap]\.?\s?m\b\.?)?
          | (?P<bare_hour>\d{1,2})\s?(?P<bare_half>[ap]\.?\s?m\b\.?)"""
#: "UTC+2" is not UTC, nor is "UTC - 5" that ends there; "BST - 3 min read" is the zone and what else there is.
_NO_OFFSET = r"(?!\s?[+−-]\d|\s?\+\s\d|\s?[−-]\s\d{1,2}(?::?\d\d)?\s*(?:[)\]|,;\n]|$))"
_ZONE = (
    rf"(?P<zone>UTC|GMT|BST|[ECMP][SD]?T|CES?T|EES?T|IST|AES?T|Z)\b{_NO_OFFSET}"
    r"|(?:(?:UTC|GMT)\s?)?(?P<offset>[+-]\d\d:?\d\d)"
)
_CLOCK = rf"(?:\s*(?:,|\||–|—|-|at|\s)\s*(?:at\s+)?(?:{_TIME})(?:\s*\(?(?:{_ZONE})\)?)?)?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_ENGLISH = LatePattern(
    rf"""\b{_WEEKDAY}(?:{_DAY}\s+(?:of\s+)?{_MONTH},?\s+(?P<year>\d{{4}}){_CLOCK}"""
    + rf"""|{_MONTH}\s+{_DAY},?\s+(?P<year>\d{{4}}){_CLOCK})""".replace("(?P<", "(?P<us_"),
    re.IGNORECASE | re.VERBOSE,
)
_YEAR = LatePattern(r"\d{4}")
_ISO = LatePattern(
    r"\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?"
    rf"(?:\s?(?:Z|UTC|GMT)\b{_NO_OFFSET}|\s?[+-]\d\d:?\d\d\b)?)?"
)
#: Beside numbers only what can be nothing but a clock: no end of "13.05.2026 – 14.05.2026" or "12:00-14:30", and
#: no result of a match. "21.40" is one where "Uhr" or "pm" stands behind.
_PLAIN_CLOCK = rf"""(?:,?\s+(?:(?:at|um|à|-|–|—|\|)\s+)?
    (?:(?P<hour>[01]?\d|2[0-3])
       (?:(?::\s?|h(?=\d\d)|\.(?=\d\d\s*(?:[ap]\.?\s?m|Uhr)\b))(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?
          (?!\s?[–.:/-]\s?\d|\d)(?:\s*(?P<half>[ap]\.?\s?m\b\.?)|\s*Uhr\b)?
         |\s?Uhr\b(?!\s?\d))
      |(?P<bare_hour>1[0-2]|[1-9])\s?(?P<bare_half>[ap]\.?\s?m\b\.?)(?!\s?[–-]\s?\d))
    (?:\s*\(?(?:(?P<zone>{"|".join(sorted(ZONES, key=len, reverse=True))})\b{_NO_OFFSET}
      |(?:(?:UTC|GMT)\s?)?(?P<offset>\+[01]\d:?[0-5]\d))\)?)?)?"""
_NUMERIC = LatePattern(
    rf"\b(\d{{1,2}})([./-])(\d{{1,2}})\2(\d{{4}})\b{_PLAIN_CLOCK}", re.IGNORECASE | re.VERBOSE
)
#: "8/2/13" may be a score, a ratio or a version: a date only where nothing else is on the line.
_SHORT = LatePattern(r"(?<![\w./-])(\d{1,2})([./-])(\d{1,2})\2(\d\d)(?![\w/-])")


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as read, with the words it was read from; `when` is None where they do not settle it.

    `guessed` where the hour or the zone had to be assumed (then midnight, UTC).
    """

    raw: str
    when: datetime | None
    guessed: bool = False
    start: int = 0
    end: int = 0


def find_moment(text: str) -> Moment | None:
    """The first date in `text`, with the place it stands at."""
    if _YEAR.search(text) is None:  # every rule asks for one, and the five cost ten times this
        return None
    searches = (_ISO.search, _ENGLISH.search, _NUMERIC.search, find_foreign)
    found = [m for search in searches if (m := search(text))]
    if not found:
        return None
    first = min(found, key=lambda m: (m.start(), -m.end()))
    return _placed(first)


def find_short_moment(text: str) -> Moment | None:
    """A date with a year of two digits in `text`, for lines that hold a date and nothing else."""
    found = _SHORT.search(text)
    return _placed(found) if found else None


def _placed(found: re.Match[str]) -> Moment:
    # dateparser would take seconds over a page of dates that are none ("0000-00-00", "31 February 2026")
    moment = _read_by_rule(found[0].strip())
    start = found.start()
    return Moment(moment.raw, moment.when, moment.guessed, start, start + len(found[0].rstrip()))


def read_moment(raw: str, language: str = "") -> Moment:
    """The time that `raw`, a date and nothing else, means."""
    moment = _read_by_rule(raw.strip())
    raw = moment.raw
    if moment.when is not None:
        return moment
    if (
        4 <= len(raw) <= LONGEST_DATE
        and re.search(r"\d", raw)
        and not _NUMERIC.search(raw)
        and not _SHORT.search(raw)
    ):
        when, sure = _from_dateparser(raw, language)
        if when:
            return Moment(raw, *_aware(when, sure))
    return Moment(raw, None)


def _read_by_rule(raw: str) -> Moment:
    for reading in (_from_iso, _from_mail, _from_english, from_foreign, _from_numbers):
        when, sure = reading(raw)
        if when:
            return Moment(raw, *_aware(when, sure))
    return Moment(raw, None)


def _aware(when: datetime, sure: bool) -> tuple[datetime, bool]:
    if when.tzinfo is None:
        return when.replace(tzinfo=UTC), True
    return when, not sure


def _from_iso(raw: str) -> tuple[datetime | None, bool]:
    tidied = re.sub(r"\s?(?:UTC|GMT)$", "Z", raw)
    tidied = re.sub(r"\s([+-]\d\d:?\d\d)$", r"\1", tidied)
    try:
        return datetime.fromisoformat(tidied), True
    except (ValueError, OverflowError):
        return None, False


def _from_mail(raw: str) -> tuple[datetime | None, bool]:
    # The module reads nearly anything as RFC 2822, "10:30 PM" as the morning and "UTC+02:00" as UTC.
    if not re.match(r"(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[A-Z]+|[+-]\d{4})$", raw):
        return None, False
    from email.utils import parsedate_to_datetime  # 10 ms, and hardly a page has such dates

    try:
        when = parsedate_to_datetime(raw)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None, False
    # It has no zone where the module knows none by that name, and where "-0000" says that none is known.
    return (when, True) if when.tzinfo is not None or raw.endswith("-0000") else (None, False)


def _from_english(raw: str) -> tuple[datetime | None, bool]:
    found = _ENGLISH.match(raw)
    if not found:
        return None, False
    part = {key.removeprefix("us_"): value for key, value in found.groupdict().items() if value}
    return _at_its_clock(int(part["year"]), _MONTHS[part["month"].lower()], int(part["day"]), part)


def _at_its_clock(year: int, month: int, day: int, part: Mapping[str, str]) -> tuple[datetime | None, bool]:
    """The moment of a day that the clock beside it tells, if there is one."""
    hour = int(part.get("hour") or part.get("bare_hour") or 0)
    half = (part.get("half") or part.get("bare_half") or "").lower()
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    zone, known = _zone(part)
    minute, second = (int(part.get(name) or 0) for name in ("minute", "second"))
    try:
        when = datetime(year, month, day, hour, minute, second, tzinfo=zone)
    except ValueError:
        return None, False
    return when, known and ("hour" in part or "bare_hour" in part)


def _zone(part: Mapping[str, str]) -> tuple[timezone, bool]:
    if offset := part.get("offset"):
        sign = -1 if offset[0] == "-" else 1
        digits = offset[1:].replace(":", "")
        span = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        return (timezone(sign * span), True) if span < timedelta(hours=24) else (UTC, False)
    hours = ZONES.get(part.get("zone", "").lower())
    return (UTC, False) if hours is None else (timezone(timedelta(hours=hours)), True)


def _from_numbers(raw: str) -> tuple[datetime | None, bool]:
    """13/02/2025 can be read one way only; 10/02/2025 cannot, and stays words."""
    whole = _NUMERIC.fullmatch(raw)
    found = whole or _SHORT.fullmatch(raw)
    if not found:
        return None, False
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if year < 100:
        year += 2000 if year < 70 else 1900  # as the C library reads two digits
    if found[2] == "." or first > 12 or first == second:
        day, month = first, second
    elif second > 12:
        day, month = second, first
    else:
        return None, False
    return _at_its_clock(year, month, day, {k: v for k, v in whole.groupdict().items() if v} if whole else {})


# It takes up to 0.2 s over words that are no date, and a feed may hold the same ones in every item.
@lru_cache(maxsize=1_024)
def _from_dateparser(raw: str, language: str) -> tuple[datetime | None, bool]:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns about its own use of the standard library
        import dateparser

        try:
            when = dateparser.parse(
                raw,
                languages=[language[:2].lower()] if language[:2].isalpha() else None,
                settings={"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]},
            )
        except Exception:  # it raises errors of many kinds on odd strings, and unknown languages
            return None, False
    return when, False
