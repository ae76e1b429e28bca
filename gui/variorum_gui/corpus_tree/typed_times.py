"""Times as a person types them into a field."""

from __future__ import annotations

import re
from datetime import date, datetime

from variorum.reading.roles.dates import find_moment
from variorum_gui.languages.words import tr
from variorum_gui.times import day_words

_TIME = re.compile(
    r"(?P<day>.+?)(?:(?:\s*[,T]\s*|\s+)(?P<clock>\d{1,2}:\d{2}(?::\d{2})?)(?:\s*Uhr)?"
    r"\s*(?P<zone>UTC|GMT|Z)?\s*(?:(?P<sign>[+−-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?)?|\s+(?:UTC|GMT|Z))?",
    re.IGNORECASE,
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")


def time_from_words(words: str) -> datetime | None:
    """A time as typed: "2026-05-03 13:05 UTC", "3 May 2026, 13:05 UTC+2", "3. Mai 2026"; None for nothing.

    Raises `ValueError` with a sentence for the person. A zone is asked for, never assumed.
    """
    words = " ".join(words.split())
    if not words:
        return None
    match = _TIME.fullmatch(words)
    if match is None:
        raise ValueError(_how())
    day = _day(match["day"])
    clock = match["clock"]
    if clock and not match["zone"] and not match["sign"]:
        raise ValueError(tr("Please add the time zone, such as UTC or +02:00."))
    # A day alone is a day, and told as one.
    hour, minute, *seconds = (int(part) for part in (clock or "0:00").split(":"))
    sign = "+" if match["sign"] in (None, "+") else "-"
    ending = f"{sign}{(match['hours'] or '').rjust(2, '0')}:{match['minutes'] or '00'}"
    text = f"{day.isoformat()}T{hour:02}:{minute:02}:{seconds[0] if seconds else 0:02}{ending}"
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise ValueError(tr("There is no such date or time.")) from error


def _day(words: str) -> date:
    """The day, with its month as a number or by a name that is read in articles, too."""
    if iso := _ISO.fullmatch(words):
        return _existing(*map(int, iso.groups()))
    if numbers := _NUMBERS.fullmatch(words):
        first, second, year = int(numbers[1]), int(numbers[3]), int(numbers[4])
        # With points the day comes first wherever days are written so; with strokes that depends on the country.
        if numbers[2] == "." or first > 12 or first == second:
            return _existing(year, second, first)
        if second > 12:
            return _existing(year, first, second)
        one, other = (day_words(datetime(year, *day)) for day in ((second, first), (first, second)))
        reason = tr("“{words}” can be {one} or {other}.", words=words, one=one, other=other)
        raise ValueError(f"{reason} {_how()}")
    moment = find_moment(words)
    if moment is None or (moment.start, moment.end) != (0, len(words)):
        raise ValueError(_how())
    if moment.when is None:
        raise ValueError(tr("There is no such date or time."))
    return moment.when.date()


def _existing(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise ValueError(tr("There is no such date or time.")) from error


def _how() -> str:
    return tr("Please write a day as 3 May 2026 or 2026-05-03, and a time as 2026-05-03 13:05 UTC.")


def words_from_time(when: datetime | None, only_a_day: bool = False) -> str:
    """A time as `time_from_words` understands it."""
    if when is None:
        return ""
    if only_a_day:
        return f"{when:%Y-%m-%d}"
    clock = when.strftime("%Y-%m-%d %H:%M:%S" if when.second else "%Y-%m-%d %H:%M")
    offset = when.strftime("%z")
    return f"{clock} UTC" if offset in ("+0000", "") else f"{clock} {offset[:3]}:{offset[3:5]}"
