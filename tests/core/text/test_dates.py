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


@pytest.mark.parametrize(
    ("language", "text", "words", "precision", "day"),
    [
        ("german", "am 3. Januar 2020", "3. Januar 2020", "day", date(2020, 1, 3)),
        ("german", "am Donnerstag", "Donnerstag", "day", date(2025, 5, 1)),
        ("german", "er will morgen kommen", "morgen", "day", date(2025, 5, 4)),
        ("german", "am 3.4.2021", "3.4.2021", "day", date(2021, 4, 3)),
        ("german", "gegen 14.30 Uhr", "14.30 Uhr", "time", None),
        ("german", "seit 1999", "1999", "year", date(1999, 1, 1)),
        ("german", "im November", "November", "month", date(2024, 11, 1)),
        ("french", "le 1er mai", "1er mai", "day", date(2025, 5, 1)),
        ("french", "en mai 2014", "mai 2014", "month", date(2014, 5, 1)),
        ("french", "vers 14h30", "14h30", "time", None),
        ("french", "aujourd’hui", "aujourd’hui", "day", SATURDAY),
        ("spanish", "el 3 de enero de 2020", "3 de enero de 2020", "day", date(2020, 1, 3)),
        ("spanish", "ayer", "ayer", "day", date(2025, 5, 2)),
        ("russian", "3 января 2020 года", "3 января 2020", "day", date(2020, 1, 3)),
        ("arabic", "في 3 كانون الثاني 2020", "3 كانون الثاني 2020", "day", date(2020, 1, 3)),
        ("chinese", "二〇二〇年一月三日", "二〇二〇年一月三日", "day", date(2020, 1, 3)),
        ("chinese", "周四", "周四", "day", date(2025, 5, 1)),
        ("chinese", "下午2点30分", "下午2点30分", "time", None),
        ("chinese", "2014年5月", "2014年5月", "month", date(2014, 5, 1)),
        ("chinese", "1999年", "1999年", "year", date(1999, 1, 1)),
        ("japanese", "木曜日", "木曜日", "day", date(2025, 5, 1)),
        ("japanese", "昨日", "昨日", "day", date(2025, 5, 2)),
        ("german", "2025-05-03", "2025-05-03", "day", SATURDAY),
        ("french", "le 3/4/2021", "3/4/2021", "day", None),
    ],
)
def test_dates_of_other_languages_mean_a_day(
    language: str, text: str, words: str, precision: str, day: date | None
) -> None:
    (found,) = dates(text, SATURDAY, language)
    assert (found.text, found.precision, found.day) == (words, precision, day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("german", "2000 Leute am Morgen"),
        ("french", "plus de 2000 personnes"),
        ("chinese", "三个月，13月，两年间"),
    ],
)
def test_counts_and_mornings_of_other_languages_are_no_dates(language: str, text: str) -> None:
    assert dates(text, SATURDAY, language) == ()


@given(
    st.text(),
    st.none() | st.dates(),
    st.sampled_from(["german", "french", "spanish", "russian", "arabic", "chinese", "japanese"]),
)
def test_any_text_in_any_language_gives_ordered_dates(text: str, written: date | None, language: str) -> None:
    at = 0
    for found in dates(text, written, language):
        assert at <= found.start < found.end
        assert text[found.start : found.end] == found.text
        at = found.end


@pytest.mark.parametrize(
    "words", ["30. Februar", "31.2.2020", "0000年0月", "一十百年", "1月32日", "lundi", "hier"]
)
def test_days_at_the_ends_of_the_calendar_have_none(words: str) -> None:
    for language in ("german", "french", "chinese"):
        for written in (None, date.min, date.max):
            dates(words, written, language)
