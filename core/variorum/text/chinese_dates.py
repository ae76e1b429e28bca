"""Dates and clock times of Chinese and Japanese running text."""

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
from variorum.text.chinese_numbers import numeral_value
from variorum.text.date_mention import DateMention
from variorum.text.late_patterns import LatePattern

_N = r"\d{1,2}|[一二三四五六七八九十]{1,3}"
_DATE = LatePattern(
    rf"""(?:(?P<year>\d{{4}}|[〇零一二三四五六七八九]{{4}})年)?(?P<month>{_N})月(?:(?P<day>{_N})[日号號])?
    | (?P<year2>(?<!\d)(?:1[5-9]|20)\d\d|[〇零一二三四五六七八九]{{4}})年(?!间|前|来|後|后|間)
    | (?:周|週|星期|礼拜|禮拜)(?P<weekday>[一二三四五六日天])(?!\w?[个個])
    | (?P<japanese>[月火水木金土日])曜日?
    | (?P<relative>昨天|昨日|今天|今日|明天|明日|前天|一昨日)
    | (?P<time>(?:上午|下午|早上|晚上|凌晨|午前|午後|夜)?(?:{_N})[时時点點](?:(?:{_N})分|半)?(?![间間代候])
        |(?<![\d:])\d{{1,2}}:\d\d(?!\d))""",
    re.VERBOSE,
)
_WEEKDAYS, _JAPANESE = "一二三四五六日", "月火水木金土日"
_SHIFTS = {"昨": -1, "今": 0, "明": 1, "前": -2, "一": -2}


def chinese_dates(text: str, written: date | None) -> Iterator[DateMention]:
    """Every date in order."""
    for match in _DATE.finditer(text):
        here = (*match.span(), match.group())
        if match["time"]:
            yield DateMention(*here, "time")
        elif match["weekday"] or match["japanese"]:
            name = (match["weekday"] or "").replace("天", "日")
            weekday = _WEEKDAYS.index(name) if name else _JAPANESE.index(match["japanese"])
            day = last_weekday(weekday, written)
            yield DateMention(*here, "day", day, day)
        elif match["relative"]:
            day = shifted(written, _SHIFTS[match["relative"][0]])
            yield DateMention(*here, "day", day, day)
        elif match["year2"]:
            year = int(numeral_value(match["year2"]))
            yield DateMention(*here, "year", date(year, 1, 1), date(year, 12, 31), True)
        else:
            known = int(numeral_value(match["year"])) if match["year"] else None
            yield from _month_or_day(here, known, match["month"], match["day"], written)


def _month_or_day(
    here: tuple[int, int, str], year: int | None, month_word: str, day_word: str | None, written: date | None
) -> Iterator[DateMention]:
    month = int(numeral_value(month_word))
    if not 1 <= month <= 12 or year == 0:
        return
    if day_word:
        number = int(numeral_value(day_word))
        day = day_of(year, month, number) if year else nearest_day(month, number, written)
        yield DateMention(*here, "day", day, day, year is not None)
    elif year:
        yield DateMention(*here, "month", *days_of_month(year, month), True)
    else:
        yield DateMention(*here, "month", *(latest_month(month, written) if written else (None, None)))
