"""The day a text was written: as its page says, or as the text says at its head."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import islice

from variorum.model.annotations import Annotations
from variorum.model.precision import Told
from variorum.text.dates import dates

_FIRST_LINES = 8
_LONGEST = 70


def day_written(one: Annotations) -> date | None:
    """The day of publication, else a complete date that stands alone in one of the first lines of a bare text."""
    if one.written is not None:
        return one.written.day
    if not isinstance(one.source, str):
        return None
    for line in islice(one.source.splitlines(), _FIRST_LINES):
        if len(line) > _LONGEST or "://" in line:
            continue
        found = [d for d in dates(line, None, "english") if d.day is not None and d.precision == "day"]
        if len(found) == 1 and len(found[0].text) >= 0.4 * len(line.strip()):
            return found[0].day
    return None


def time_written(one: Annotations) -> Told | None:
    """The same with its hour, where that is known."""
    if one.written is not None:
        return one.written
    day = day_written(one)
    if day is None:
        return None
    return Told("published", datetime(day.year, day.month, day.day, tzinfo=UTC), only_a_day=True)
