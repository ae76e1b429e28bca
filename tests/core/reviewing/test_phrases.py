from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.reviewing.phrases import CUT, before_after, quoted, shortened


@given(st.text(), st.integers(2, 60))
def test_shortened_words_keep_the_limit_and_say_that_something_is_missing(words: str, limit: int) -> None:
    short = shortened(words, limit)
    assert len(short) <= limit
    assert short == words or short.endswith("…")


@given(st.text(), st.integers(5, 60))
def test_inside_quotation_marks_the_programs_cut_stands_in_brackets(words: str, limit: int) -> None:
    """Three points alone would say that the newspaper cut it."""
    assert shortened(words, limit, CUT) == words or shortened(words, limit, CUT).endswith(" […]")
    assert quoted("Nobody ran to the boats that night.", 20) == "“Nobody ran to […]”"
    assert quoted("Nobody … ran.", 20) == "“Nobody … ran.”"


def test_marks_are_not_doubled() -> None:
    assert quoted("Nobody ran.", 80) == "“Nobody ran.”"
    assert quoted("“Nobody ran.”", 80) == "“Nobody ran.”"
    assert quoted("“Nobody ran,” he said. “None.”", 80) == "‘“Nobody ran,” he said. “None.”’"


def test_one_empty_side_is_named_by_what_was_done() -> None:
    assert before_after("", "new") == "added “new”"
    assert before_after("old", "") == "removed “old”"
    assert before_after("old", "new") == "“old” → “new”"
