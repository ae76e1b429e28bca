"""Times as a person types them into a field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone

from variorum.model.zones import ZONES
from variorum.reading.roles.dates import find_moment
from variorum_gui.languages.words import tr
from variorum_gui.times import day_words

_ZONE = rf"(?P<zone>{'|'.join(sorted(ZONES, key=len, reverse=True))})\b"
_OFFSET = r"(?P<sign>[+−-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?"
_CLOCK = r"(?P<clock>\d{1,2}:\d{2}(?::\d{2})?)(?:\s*Uhr)?"
_WITH_CLOCK = re.compile(
    rf"(?P<day>.+?)(?:\s*[,T]\s*|\s+){_CLOCK}\s*(?:{_ZONE})?\s*(?:{_OFFSET})?", re.IGNORECASE
)
#: Of a day alone, or with a clock written otherwise: "4 pm", "18h35".
_WITH_ZONE = re.compile(rf"(?P<day>.+?)\s+{_ZONE}\s*(?:{_OFFSET})?", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")


def time_from_words(words: str) -> datetime | None:
    """A time as typed: "2026-05-03 13:05 UTC", "3 May 2026, 8 am EST", "3. Mai 2026"; None for nothing.

    Raises `ValueError` with a sentence for the person. A zone is asked for, never assumed, and an hour never lost.
    """
    words = " ".join(words.split())
    if not words:
        return None
    match = _WITH_CLOCK.fullmatch(words) or _WITH_ZONE.fullmatch(words)
    part = match.groupdict() if match else {"day": words}
    zone, clock = _zone(part), part.get("clock")
    day = _day(part["day"])
    if clock:
        if isinstance(day, datetime):
            raise ValueError(_how())  # two clocks
        hour, minute, second = map(int, f"{clock}:0".split(":")[:3])
        try:
            day = datetime(day.year, day.month, day.day, hour, minute, second)
        except ValueError as error:
            raise ValueError(tr("There is no such date or time.")) from error
    if not isinstance(day, datetime):
        if zone not in (None, UTC):
            raise ValueError(_how())
        # A day alone is a day, and told as one.
        return datetime(day.year, day.month, day.day, tzinfo=UTC)
    if day.tzinfo is None and zone is None:
        raise ValueError(tr("Please add the time zone, such as UTC or +02:00."))
    if day.tzinfo is not None and zone is not None:
        raise ValueError(_how())  # two zones
    return day if zone is None else day.replace(tzinfo=zone)


def _zone(part: Mapping[str, str | None]) -> timezone | None:
    """The zone that was typed, by its letters or by how far it is from UTC."""
    named, sign = part.get("zone"), part.get("sign")
    if not named and not sign:
        return None
    letters = ZONES[(named or "utc").lower()]
    if not sign:
        return timezone(timedelta(hours=letters))
    minutes = int(part["minutes"] or 0)
    away = timedelta(hours=int(part["hours"] or 0), minutes=minutes)
    if minutes >= 60:
        raise ValueError(tr("There is no such date or time."))
    if letters or away >= timedelta(days=1):  # "EST+1" is no zone anybody knows
        raise ValueError(tr("There is no such date or time.") if not letters else _how())
    return timezone(away if sign == "+" else -away)


def _day(words: str) -> date:
    """The day, with its month as a number or by a name that is read in articles, too; a time where a clock is told.

    The time has its zone only where that is told, and known.
    """
    if iso := _ISO.fullmatch(words):
        return _existing(*map(int, iso.groups()))
    if numbers := _NUMBERS.fullmatch(words):
        first, second, year = int(numbers[1]), int(numbers[3]), int(numbers[4])
        # With points the day comes first wherever days are written so; with strokes that depends on the country.
        if numbers[2] == "." or first > 12 or first == second:
            return _existing(year, second, first)
        if second > 12:
            return _existing(year, first, second)
        raise _two_days(words, numbers)
    moment = find_moment(words)
    if moment is None or (moment.start, moment.end) != (0, len(words)):
        raise ValueError(_how())
    if moment.when is None and (numbers := _NUMBERS.match(words)):
        raise _two_days(numbers[0], numbers)
    if moment.when is None:
        raise ValueError(tr("There is no such date or time."))
    # Any further number is an hour; that must not be lost, however it is written.
    if len(re.findall(r"\d+", words)) <= (3 if re.search("[年년]", words) else 2):
        return moment.when.date()
    return moment.when.replace(tzinfo=None) if moment.guessed else moment.when


def _two_days(words: str, numbers: re.Match[str]) -> ValueError:
    first, second, year = int(numbers[1]), int(numbers[3]), int(numbers[4])
    try:
        one, other = (day_words(datetime(year, *day)) for day in ((second, first), (first, second)))
    except ValueError:
        return ValueError(tr("There is no such date or time."))
    reason = tr("“{words}” can be {one} or {other}.", words=words, one=one, other=other)
    return ValueError(f"{reason} {_how()}")


def _existing(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise ValueError(tr("There is no such date or time.")) from error


def _how() -> str:
    return tr("Please write a day as 3 May 2026 or 2026-05-03, and a time as 2026-05-03 13:05 UTC.")


def words_from_time(when: datetime | None, only_a_day: bool = False) -> str:
    """A time as `time_from_words` understands it, but that of an unknown zone has none here either."""
    if when is None:
        return ""
    if only_a_day:
        return f"{when:%Y-%m-%d}"
    clock = when.strftime("%Y-%m-%d %H:%M:%S" if when.second else "%Y-%m-%d %H:%M")
    offset = when.strftime("%z")
    if not offset:
        return clock
    return f"{clock} UTC" if offset == "+0000" else f"{clock} {offset[:3]}:{offset[3:5]}"
