from __future__ import annotations

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.text import percent as module
from variorum.text.percent import is_under_one, percent, percent_words


def test_the_examples_hold() -> None:
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize(
    ("share", "told"),
    [
        *((0.0, "none"), (0.0004, "< 1 %"), (0.0099, "< 1 %"), (0.01, "1 %"), (0.29, "29 %"), (0.57, "57 %")),
        *((0.999, "99 %"), (1 - 1e-12, "99 %"), (1.0, "100 %")),
    ],
)
def test_something_is_never_nothing_and_not_all_is_never_all(share: float, told: str) -> None:
    assert percent_words(share).replace("\u00a0", " ") == told


@given(st.floats(0, 1))
def test_at_least_stays_true(share: float) -> None:
    assert percent(share) / 100 <= share + 1e-9
    assert (percent(share) == 100) == (share == 1)
    assert is_under_one(share) == (share > 0 and percent(share) == 0)


@given(st.integers(0, 100))
def test_whole_per_cents_are_told_as_they_are(whole: int) -> None:
    assert percent(whole / 100) == whole


def test_the_sign_does_not_part_from_its_number() -> None:
    assert " " not in percent_words(0.41) + percent_words(0.001)
