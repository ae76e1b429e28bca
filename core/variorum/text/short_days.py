"""Days as they stand where there is little room. Not by strftime, whose names change with the locale."""

from __future__ import annotations

from datetime import datetime

from variorum.text.phrasing import marked, phrase

SHORT_MONTHS = (
    marked("Jan"),
    marked("Feb"),
    marked("Mar"),
    marked("Apr"),
    marked("May"),
    marked("June"),
    marked("July"),
    marked("Aug"),
    marked("Sept"),
    marked("Oct"),
    marked("Nov"),
    marked("Dec"),
)


def short_day(when: datetime, *, with_year: bool = True) -> str:
    """ "3 May 2026", or "3 May"."""
    month = phrase(SHORT_MONTHS[when.month - 1])
    if with_year:
        return phrase("{day} {month} {year}", day=when.day, month=month, year=when.year)
    return phrase("{day} {month}", day=when.day, month=month)
