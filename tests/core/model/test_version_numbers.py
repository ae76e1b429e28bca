"""Which numbers the held versions have."""

from __future__ import annotations

import pytest

from variorum.model.version_numbers import version_numbers


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


def test_a_version_without_a_number_follows_the_one_before_it() -> None:
    assert version_numbers(["version 2", "version 3", ""], 5) == (2, 3, 4)
    assert version_numbers(["", "version 3"], 5) == (2, 3)
    assert version_numbers(["version 5", ""], 5) == (1, 2)
    assert version_numbers(["", "version 1"]) == (1, 2)
