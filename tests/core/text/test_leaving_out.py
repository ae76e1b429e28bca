"""Words cut by the program say so in brackets: three points alone would be the newspaper's own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.text.leaving_out import CUT, shortened


@given(st.text(), st.integers(5, 60))
def test_shortened_words_keep_the_limit_and_say_that_something_is_missing(words: str, limit: int) -> None:
    short = shortened(words, limit)
    assert len(short) <= limit
    assert short == words or short.endswith(CUT)


@given(st.text(), st.integers(5, 60), st.integers(5, 60))
def test_what_was_cut_before_has_the_sign_once(words: str, limit: int, later: int) -> None:
    assert not shortened(shortened(words, limit), later).endswith(CUT * 2) or words.endswith(CUT * 2)


def test_the_cut_stands_after_a_word() -> None:
    words = "Nobody ran to the boats that night."
    assert shortened(words, 20) == "Nobody ran to […]"
    assert shortened(words, len("Nobody ran to the […]")) == "Nobody ran to the […]"
    assert shortened(words, len(words)) == words


def test_a_long_word_is_left_out_and_not_cut() -> None:
    assert shortened("Supreme Court Questions Claims in Sex Bias Suit", 26) == "Supreme Court […]"
    assert shortened("Chick-fil-A Appreciation Day brings out supporters", 26) == "Chick-fil-A […]"


def test_words_without_spaces_are_cut_after_a_letter() -> None:
    assert shortened("日米首脳会談" * 9, 20) == ("日米首脳会談" * 9)[:16] + " […]"
    assert shortened("He " + "n" * 90, 20) == "He " + "n" * 13 + " […]"


def test_of_a_headline_that_has_spaces_between_its_parts_alone_half_is_kept() -> None:
    assert shortened("日米首脳 " + "会談" * 20, 20) == "日米首脳 " + "会談" * 5 + "会 […]"


def test_points_of_the_source_stay_before_ours() -> None:
    assert (
        shortened("“They ran … and ran …”, he said to those who asked.", 28) == "“They ran … and ran …” […]"
    )
    assert shortened("They ran […] and were seen by nobody.", 16) == "They ran […]"
