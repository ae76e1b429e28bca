"""Times typed into the details form."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from variorum_gui.corpus_tree.typed_times import time_from_words, words_from_time
from variorum_gui.languages.choosing import use_language
from variorum_gui.times import day_words, full_words


@pytest.mark.parametrize(
    "words",
    [
        "2026-05-03 13:05 UTC",
        "2026-5-3 13:05Z",
        "2026-05-03T15:05+02:00",
        "2026-05-03 15:05 +2",
        "2026-05-03, 08:05 UTC−5",
        "3 May 2026, 13:05 UTC",
        "May 3, 2026 13:05 GMT",
        "3. Mai 2026, 15:05 Uhr UTC+2",
        "3 mai 2026, 18:35 UTC+5:30",
        "03.05.2026 13:05 UTC",
        "3 May 2026, 08:05 EST",
        "3 May 2026, 09:05 edt",
        "2026-05-03 06:05 PDT",
        "2026-05-03T14:05 BST",
        "3. Mai 2026, 15:05 Uhr CEST",
        "03.05.2026 14:05 CET",
        "3 May 2026, 1:05 pm UTC",
        "May 3, 2026 at 8:05 a.m. EST",
        "3 mai 2026 à 15h05 UTC+2",
        "3 May 2026, 1:05pm +0000",
    ],
)
def test_one_moment_can_be_written_in_several_ways(words: str) -> None:
    assert time_from_words(words) == datetime(2026, 5, 3, 13, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "words",
    [
        *("2026-05-03 13:05", "yesterday", "2026-02-30 10:00 UTC", "2026-05-03 25:00 UTC"),
        *("2026-05-03 13:05 +02:75", "2026-05-03 13:05 UTC-0160"),
    ],
)
def test_what_cannot_be_understood_is_refused_with_a_sentence(words: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        time_from_words(words)


@pytest.mark.parametrize(
    "words",
    [
        *("3 January 2020", "3 Jan 2020", "January 3, 2020", "3rd January 2020", "Friday, 3 January 2020"),
        *("2020-01-03", "2020-1-3", "03.01.2020", "3.1.2020", "2020-01-03 UTC"),
        *("3. Januar 2020", "3. Jan. 2020", "3 janvier 2020", "3 janv. 2020", " 3  January  2020 "),
    ],
)
def test_a_day_without_its_hour_is_read_as_people_write_it(words: str) -> None:
    assert time_from_words(words) == datetime(2020, 1, 3, tzinfo=UTC)


def test_a_day_that_can_be_two_is_refused_and_both_are_named() -> None:
    with pytest.raises(ValueError, match=r"^“1/3/2020” can be 1 Mar 2020 or 3 Jan 2020\. Please write"):
        time_from_words("1/3/2020")
    with pytest.raises(ValueError, match=r"^“1/3/2020” can be 1 Mar 2020 or 3 Jan 2020\. Please write"):
        time_from_words("1/3/2020 9 pm UTC")
    assert time_from_words("13/1/2020") == time_from_words("1/13/2020") == datetime(2020, 1, 13, tzinfo=UTC)
    assert time_from_words("3/3/2020") == datetime(2020, 3, 3, tzinfo=UTC)


@pytest.mark.parametrize("words", ["31 February 2020", "31.02.2020", "2020-02-31", "32 January 2020"])
def test_a_day_that_is_none_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        time_from_words(words)


@pytest.mark.parametrize("words", ["3 January 2020 in the evening", "about 3 January 2020", "3 January"])
def test_what_says_more_or_less_than_a_day_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match="Please write a day as"):
        time_from_words(words)


@pytest.mark.parametrize(
    "words",
    [
        "3 May 2026, 13:05",
        "3 May 2026, 13:05 IST",
        "3 May 2026, 1 pm",
        "3 May 2026, 8:05 am CT",
        "3 mai 2026 à 15h05",
    ],
)
def test_an_hour_without_a_zone_that_is_known_is_asked_for_it(words: str) -> None:
    with pytest.raises(ValueError, match="Please add the time zone"):
        time_from_words(words)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "3 May 2026, 13:05 XYZ",
            "3 May 2026, 13:05 o'clock",
            "3 May 2026, 13:05 Berlin time",
            "2026-05-03 13:05 LMT",
        ),
        *(
            "3 May 2026, 13:05 EST+1",
            "3 May 2026, 1 pm 13:05 UTC",
            "3 May 2026, 1 pm EST UTC",
            "3 May 2026 EST",
        ),
    ],
)
def test_other_words_after_a_time_are_refused_and_no_hour_is_lost(words: str) -> None:
    with pytest.raises(ValueError, match="Please write a day as"):
        time_from_words(words)


@given(st.text("0123456789:.,hapm+- ESTUCGZ", max_size=24))
def test_whatever_stands_after_a_day_its_hour_is_read_or_refused(rest: str) -> None:
    try:
        read = time_from_words(f"3 May 2026 {rest}")
    except ValueError:
        return
    assert read is not None
    assert any(c.isdigit() for c in rest) == (
        " ".join(rest.split()).strip(" ,") not in ("", "UTC", "GMT", "Z")
    ), rest


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_what_the_window_itself_writes_is_understood(language: str, qapp: QApplication) -> None:
    use_language(qapp, language)
    try:
        for month in range(1, 13):
            when = datetime(2020, month, 1, 9, 40, tzinfo=timezone(timedelta(hours=2)))
            assert time_from_words(full_words(when)) == when
            assert time_from_words(day_words(when)) == datetime(2020, month, 1, tzinfo=UTC)
    finally:
        use_language(qapp, "en")


def test_an_empty_field_takes_the_time_away() -> None:
    assert time_from_words(" ") is None
    assert words_from_time(None) == ""


@given(
    st.datetimes(datetime(1000, 1, 1), datetime(9000, 1, 1)).map(lambda t: t.replace(microsecond=0)),
    st.integers(-14 * 4, 14 * 4),
)
def test_a_time_written_out_is_read_back(moment: datetime, quarters: int) -> None:
    when = moment.replace(tzinfo=timezone(timedelta(minutes=15 * quarters)))
    assert time_from_words(words_from_time(when)) == when


def test_a_day_is_a_day_in_the_field_and_read_back_as_one() -> None:
    day = datetime(2026, 5, 3, tzinfo=UTC)
    assert words_from_time(day, only_a_day=True) == "2026-05-03"
    assert time_from_words("2026-05-03") == day
