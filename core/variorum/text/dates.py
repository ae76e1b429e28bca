"""Dates and clock times in running text, and the day they mean when the article's own day is known.

    >>> [(d.text, d.precision) for d in dates("early Friday, Jan. 3, 2020; since May 2014; at 9:29 p.m.")]
    [('early Friday, Jan. 3, 2020', 'day'), ('May 2014', 'month'), ('9:29 p.m.', 'time')]
    >>> [d.day.isoformat() for d in dates("am 3. Januar 2020", language="german")]
    ['2020-01-03']

Words like "today" and bare weekdays are resolved against `written`, the day the article appeared; time zones
make one day either way unsafe. 3/4/2021 has no day: it is another one in Boston than in London.
"""

from __future__ import annotations

from datetime import date

from variorum.text.chinese_dates import chinese_dates
from variorum.text.date_mention import DateMention
from variorum.text.date_words import DATE_WORDS
from variorum.text.english_dates import english_dates
from variorum.text.worded_dates import worded_dates


def dates(text: str, written: date | None = None, language: str = "english") -> tuple[DateMention, ...]:
    """All dates and clock times in `text`, in order. Languages without rules are read as English."""
    if language in DATE_WORDS:
        return tuple(worded_dates(text, written, language))
    if language in ("chinese", "japanese"):
        return tuple(chinese_dates(text, written))
    return tuple(english_dates(text, written))
