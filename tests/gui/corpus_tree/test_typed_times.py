"""Times typed into the details form."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum_gui.corpus_tree.typed_times import time_from_words, words_from_time


@pytest.mark.parametrize(
    "words",
    [
        "2026-05-03 13:05 UTC",
        "2026-5-3 13:05Z",
        "2026-05-03T15:05+02:00",
        "2026-05-03 15:05 +2",
        "2026-05-03, 08:05 UTC−5",
    ],
)
def test_one_moment_can_be_written_in_several_ways(words: str) -> None:
    assert time_from_words(words) == datetime(2026, 5, 3, 13, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "words", ["2026-05-03 13:05", "yesterday", "2026-02-30 10:00 UTC", "2026-05-03 25:00 UTC"]
)
def test_what_cannot_be_understood_is_refused_with_a_sentence(words: str) -> None:
    with pytest.raises(ValueError, match=r"\.$"):
        time_from_words(words)


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
