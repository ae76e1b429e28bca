"""Times as a person types them into a field."""

from __future__ import annotations

import re
from datetime import datetime

from variorum_gui.languages.words import tr

_TIME = re.compile(
    r"(\d{4}-\d{1,2}-\d{1,2})(?:[ T,]+(\d{1,2}:\d{2}(?::\d{2})?))?"
    r"\s*(UTC|GMT|Z)?\s*([+−-]\d{1,2}(?::?\d{2})?)?",
    re.IGNORECASE,
)


def time_from_words(words: str) -> datetime | None:
    """A time as typed: "2026-05-03 13:05 UTC", "2026-05-03 13:05 +02:00"; None for nothing.

    Raises `ValueError` with a sentence for the person. A zone is asked for, never assumed.
    """
    words = words.strip()
    if not words:
        return None
    match = _TIME.fullmatch(words)
    if match is None:
        raise ValueError(tr("Please write a time as 2026-05-03 13:05 UTC."))
    day, clock, zone, offset = match.groups()
    if not zone and not offset and not clock:
        zone = "UTC"  # a day alone is a day, and told as one
    if not zone and not offset:
        raise ValueError(tr("Please add the time zone, such as UTC or +02:00."))
    year, month, date = (int(part) for part in day.split("-"))
    hour, minute, *seconds = (int(part) for part in (clock or "0:00").split(":"))
    digits = re.sub(r"\D", "", offset or "").rjust(2, "0")
    sign = "-" if (offset or "+")[0] in "−-" else "+"
    ending = f"{sign}{digits[:2]}:{digits[2:] or '00'}"
    text = f"{year:04}-{month:02}-{date:02}T{hour:02}:{minute:02}:{seconds[0] if seconds else 0:02}{ending}"
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise ValueError(tr("There is no such date or time.")) from error


def words_from_time(when: datetime | None, only_a_day: bool = False) -> str:
    """A time as `time_from_words` understands it."""
    if when is None:
        return ""
    if only_a_day:
        return f"{when:%Y-%m-%d}"
    clock = when.strftime("%Y-%m-%d %H:%M:%S" if when.second else "%Y-%m-%d %H:%M")
    offset = when.strftime("%z")
    return f"{clock} UTC" if offset in ("+0000", "") else f"{clock} {offset[:3]}:{offset[3:5]}"
