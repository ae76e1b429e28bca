"""Numbers and days that few texts tell."""

from __future__ import annotations

from datetime import date

import pytest

from variorum.text.calendar_days import last_weekday
from variorum.text.dates import dates
from variorum.text.numbers import numbers


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("several hundred people", "several hundred", 200, 950),
        ("He raised several hundred thousand dollars.", "several hundred thousand", 200_000, 950_000),
        ("a few hundred million crowns", "a few hundred million", 2e8, 7e8),
        ("A couple of thousand boats", "A couple of thousand", 2_000, 3_000),
        ("a few trillion euros", "a few trillion", 2e12, 7e12),
    ],
)
def test_a_few_of_a_large_number_is_one_number(text: str, words: str, low: float, high: float) -> None:
    (number,) = numbers(text)
    assert (number.text, number.value, number.low, number.high) == (words, None, low, high)
    assert number.vague


def test_a_month_alone_is_the_latest_one_before_the_text() -> None:
    (found,) = dates("两人于5月被捕。", date(2026, 7, 3), "chinese")
    assert (found.text, found.day, found.last_day) == ("5月", date(2026, 5, 1), date(2026, 5, 31))


def test_a_weekday_before_the_calendar_begins_is_no_day() -> None:
    assert last_weekday(6, date.min) is None  # it was a Monday
