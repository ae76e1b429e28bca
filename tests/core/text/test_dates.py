"""Dates and times in running text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.text.dates import dates

SATURDAY = date(2025, 5, 3)


@pytest.mark.parametrize(
    ("text", "words", "precision", "day"),
    [
        ("early Friday, Jan. 3, 2020", "early Friday, Jan. 3, 2020", "day", date(2020, 1, 3)),
        ("on 3 March 2021", "3 March 2021", "day", date(2021, 3, 3)),
        ("on Thursday", "Thursday", "day", date(2025, 5, 1)),
        ("late Saturday night", "late Saturday night", "day", SATURDAY),
        ("last night", "last night", "day", date(2025, 5, 2)),
        ("tomorrow", "tomorrow", "day", date(2025, 5, 4)),
        ("on May 5", "May 5", "day", date(2025, 5, 5)),
        ("on December 30", "December 30", "day", date(2024, 12, 30)),
        ("in May 2014", "May 2014", "month", date(2014, 5, 1)),
        ("in November", "November", "month", date(2024, 11, 1)),
        ("since 1999", "1999", "year", date(1999, 1, 1)),
        ("the late 1990s", "the late 1990s", "span", None),
        ("last week", "last week", "span", None),
        ("at 9:29 p.m.", "9:29 p.m.", "time", None),
        ("at 0230 GMT", "0230 GMT", "time", None),
        ("2025-05-03", "2025-05-03", "day", SATURDAY),
        ("01/03/2020", "01/03/2020", "day", None),
    ],
)
def test_a_date_means_a_day_seen_from_the_articles_own(
    text: str, words: str, precision: str, day: date | None
) -> None:
    (found,) = dates(text, SATURDAY)
    assert (found.text, found.precision, found.day) == (words, precision, day)


def test_without_the_articles_day_a_weekday_has_none() -> None:
    (found,) = dates("on Thursday")
    assert found.day is None


@pytest.mark.parametrize("text", ["2000 people came", "he may go", "they march on", "2,013 boats"])
def test_numbers_and_verbs_are_no_dates(text: str) -> None:
    assert dates(text) == ()


@pytest.mark.parametrize("text", ["February 30, 2020", "99/99/2020", "2020-13-45"])
def test_days_that_do_not_exist_have_no_day(text: str) -> None:
    assert all(found.day is None for found in dates(text, SATURDAY))


@given(st.text(), st.dates())
def test_any_text_on_any_day_gives_ordered_dates(text: str, written: date) -> None:
    at = 0
    for found in dates(text, written):
        assert at <= found.start < found.end
        assert text[found.start : found.end] == found.text
        at = found.end


@given(
    st.sampled_from(["today", "tomorrow", "yesterday", "Monday", "May 5", "Feb. 29", "in March"]), st.dates()
)
def test_words_for_days_are_resolved_on_any_day(words: str, written: date) -> None:
    dates(words, written)
