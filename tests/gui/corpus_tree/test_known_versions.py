"""Which numbers the held versions have, and what is missing."""

from __future__ import annotations

import pytest

from variorum_gui.known_versions import Known, known_versions, not_held_words, version_numbers


@pytest.mark.parametrize(
    ("labels", "stored", "numbers"),
    [
        (("6", "7"), 16, (6, 7)),
        (("Version 2", "version 3"), None, (2, 3)),
        (("0", "1"), 2, (0, 1)),
        (("", ""), 5, (1, 2)),
        (("Updated 13:05", "Updated 15:00"), None, (1, 2)),
        (("7", "6"), 16, (1, 2)),
        (("6", "27"), 16, (1, 2)),
        ((), None, ()),
    ],
)
def test_numbers_come_from_labels_only_where_those_can_be_numbers(
    labels: tuple[str, ...], stored: int | None, numbers: tuple[int, ...]
) -> None:
    assert version_numbers(labels, stored) == numbers


def test_runs_that_are_not_held_are_named_together() -> None:
    known = known_versions(("2", "3", "6"), 9)
    assert known == (Known(1, 1), Known(2, 2, 0), Known(3, 3, 1), Known(4, 5), Known(6, 6, 2), Known(7, 9))
    assert not_held_words(known) == "before version 2, between versions 3 and 6 and after version 6"


def test_nothing_is_missing_where_all_is_held() -> None:
    assert not_held_words(known_versions(("", ""), None)) == ""


def test_pages_that_count_from_nought_end_one_earlier() -> None:
    assert known_versions(("0", "1"), 3) == (Known(0, 0, 0), Known(1, 1, 1), Known(2, 2))


def test_a_version_without_a_number_follows_the_one_before_it() -> None:
    assert version_numbers(["version 2", "version 3", ""], 5) == (2, 3, 4)
    assert version_numbers(["", "version 3"], 5) == (2, 3)
    assert version_numbers(["version 5", ""], 5) == (1, 2)
    assert version_numbers(["", "version 1"]) == (1, 2)
