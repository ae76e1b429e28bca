"""Which day of the calendar is meant, where a text says less than the whole date.

News tells of the past, so a bare weekday is the last one up to the day an article appeared. A date without its
year is the nearest one: court dates ahead are as usual as events behind.
"""

from __future__ import annotations

from datetime import date, timedelta


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none of that name."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest_day(month: int, day: int, written: date | None) -> date | None:
    """A day without its year, seen from the day the article appeared."""
    if written is None:
        return None
    around = [day_of(written.year + shift, month, day) for shift in (-1, 0, 1)]
    known = [d for d in around if d is not None]
    return min(known, key=lambda d: abs((d - written).days)) if known else None


def last_weekday(weekday: int, written: date | None) -> date | None:
    """The last such day (0 is Monday) up to the article's own."""
    if written is None:
        return None
    try:
        return written - timedelta(days=(written.weekday() - weekday) % 7)
    except OverflowError:
        return None


def days_of_month(year: int, month: int) -> tuple[date, date]:
    """First and last day."""
    first = date(year, month, 1)
    following = date(year + month // 12, month % 12 + 1, 1) if year < 9999 else date(9999, 12, 31)
    return first, following - timedelta(days=1)


def latest_month(month: int, written: date) -> tuple[date, date]:
    """The last such month up to the article's own."""
    year = written.year if month <= written.month else written.year - 1
    return days_of_month(max(year, 1), month)


def shifted(written: date | None, days: int) -> date | None:
    """Yesterday is -1."""
    try:
        return None if written is None else written + timedelta(days=days)
    except OverflowError:
        return None
