"""Times as the window prints them: with their zone, and with the day where it is not plain."""

from __future__ import annotations

from datetime import datetime, timedelta

from variorum.model.precision import TimeField, Told
from variorum.text.short_days import short_day
from variorum_gui.languages.words import marked, tr

_ACTS: dict[TimeField, str] = {
    "published": marked("published"),
    "updated": marked("updated"),
    "seen": marked("first seen"),
}


def zone_words(when: datetime) -> str:
    """ "UTC" or "UTC+2"; "" for a time without a zone."""
    offset = when.utcoffset()
    if offset is None:
        return ""
    if not offset:
        return "UTC"
    minutes = round(offset / timedelta(minutes=1))
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")


def clock_words(when: datetime) -> str:
    """ "09:40 UTC"."""
    return f"{when:%H:%M} {zone_words(when)}".strip()


def day_words(when: datetime) -> str:
    """ "3 May 2026"."""
    return short_day(when)


def full_words(when: datetime) -> str:
    """ "3 May 2026, 09:40 UTC"."""
    return f"{day_words(when)}, {clock_words(when)}"


def told_words(time: Told) -> str:
    """The time in full, or only the day, where nobody said the hour."""
    return day_words(time.when) if time.only_a_day else full_words(time.when)


def act_words(time: Told) -> str:
    """What happened then: "published", "updated", "first seen", or only "file made"."""
    return tr("file made") if time.of_the_file else tr(_ACTS[time.field])
