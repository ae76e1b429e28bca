from __future__ import annotations

from variorum.reviewing.phrases import before_after, quoted


def test_inside_quotation_marks_the_programs_cut_stands_in_brackets() -> None:
    """Three points alone would say that the newspaper cut it."""
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


def test_where_marks_are_all_that_changed_they_are_shown() -> None:
    assert before_after("“A toll”", "A toll") == "‘“A toll”’ → “A toll”"
