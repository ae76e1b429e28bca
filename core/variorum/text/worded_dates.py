"""Dates of languages that name their months after the day: German, French, Spanish, Russian, Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from variorum.text.calendar_days import (
    day_of,
    days_of_month,
    last_weekday,
    latest_month,
    nearest_day,
    shifted,
)
from variorum.text.date_mention import DateMention
from variorum.text.date_words import DATE_WORDS

_YEAR = r"(?:1[5-9]|20)\d\d"


def worded_dates(text: str, written: date | None, language: str) -> Iterator[DateMention]:
    """Every date in order."""
    months, weekdays = _numbered(language, "months"), _numbered(language, "weekdays")
    for match in _pattern(language).finditer(text):
        month = months.get(_plain(match["month"] or match["month2"] or match["month3"] or ""))
        yield _mention(match, written, month, weekdays, language)


def _mention(
    match: re.Match[str], written: date | None, month: int | None, weekdays: dict[str, int], language: str
) -> DateMention:
    here = (*match.span(), match.group())
    if match["time"]:
        return DateMention(*here, "time")
    if match["iso"]:
        day = day_of(*map(int, re.split(r"[-/]", match["iso"])))
        return DateMention(*here, "day", day, day, True)
    if match["dotted"]:
        first, second, year = map(int, match["dotted"].split("."))
        day = day_of(year, second, first)
        return DateMention(*here, "day", day, day, True)
    if match["day"] and month:
        number, known = int(match["day"]), match["year"]
        day = day_of(int(known), month, number) if known else nearest_day(month, number, written)
        return DateMention(*here, "day", day, day, bool(known))
    if match["year2"] and month:
        return DateMention(*here, "month", *days_of_month(int(match["year2"]), month), True)
    if month:
        return DateMention(*here, "month", *(latest_month(month, written) if written else (None, None)))
    if match["weekday"]:
        day = last_weekday(weekdays[_plain(match["weekday"])], written)
        return DateMention(*here, "day", day, day)
    if match["relative"]:
        day = shifted(written, DATE_WORDS[language].relative[match["relative"].casefold()])
        return DateMention(*here, "day", day, day)
    if match["year3"]:
        year = int(match["year3"])
        here = (*match.span("year3"), match["year3"])
        return DateMention(*here, "year", date(year, 1, 1), date(year, 12, 31), True)
    return DateMention(*here, "day")  # 3/4/2021: day and month cannot be told apart safely


@lru_cache(maxsize=16)
def _numbered(language: str, what: str) -> dict[str, int]:
    groups = str(getattr(DATE_WORDS[language], what)).split(" ")
    first = 1 if what == "months" else 0
    return {
        _plain(word.replace(r"\s+", " ")): number
        for number, group in enumerate(groups, first)
        for word in group.split("/")
    }


def _plain(word: str) -> str:
    return " ".join(word.casefold().rstrip(".").split())


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    words = DATE_WORDS[language]
    month, weekday = _any_of(words.months), _any_of(words.weekdays)
    relative = "|".join(re.escape(word) for word in sorted(words.relative, key=len, reverse=True))
    relative = relative.replace("|morgen", "|(?-i:morgen)")  # der Morgen is the morning, morgen tomorrow
    return re.compile(
        rf"""(?<!\w)(?:
          (?P<iso>{_YEAR}-\d\d?-\d\d?)
        | (?P<dotted>\d\d?\.\s?\d\d?\.\s?{_YEAR})
        | (?P<slashed>\d\d?/\d\d?/(?:{_YEAR}|\d\d))
        | (?P<time>{words.clock}|\d{{1,2}}:\d\d(?::\d\d)?)
        | (?:(?:{weekday}),?\s+)?(?P<day>\d{{1,2}}){words.after_day}\s+(?P<month>{month})
            (?:{words.before_year}\s+(?P<year>{_YEAR}))?
        | (?P<month2>{month}){words.before_year}\s+(?P<year2>{_YEAR})
        | (?P<month3>{month})
        | (?P<weekday>{weekday})
        | (?P<relative>{relative})
        | (?:(?:{words.year_words})\s+)(?P<year3>{_YEAR})
        )(?!\w)""",
        re.VERBOSE | re.IGNORECASE,
    )


def _any_of(groups: str) -> str:
    words = sorted((word for group in groups.split(" ") for word in group.split("/")), key=len, reverse=True)
    return "|".join(word.replace(".", r"\.") for word in words)
