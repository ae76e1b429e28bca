"""Which versions are held, and what is missing."""

from __future__ import annotations

from variorum_gui.known_versions import Known, known_versions, not_held_words


def test_runs_that_are_not_held_are_named_together() -> None:
    known = known_versions(("2", "3", "6"), 9)
    assert known == (Known(1, 1), Known(2, 2, 0), Known(3, 3, 1), Known(4, 5), Known(6, 6, 2), Known(7, 9))
    assert not_held_words(known) == "before version 2, between versions 3 and 6 and after version 6"


def test_nothing_is_missing_where_all_is_held() -> None:
    assert not_held_words(known_versions(("", ""), None)) == ""


def test_pages_that_count_from_nought_end_one_earlier() -> None:
    assert known_versions(("0", "1"), 3) == (Known(0, 0, 0), Known(1, 1, 1), Known(2, 2))
