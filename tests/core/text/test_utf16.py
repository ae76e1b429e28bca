from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.text.utf16 import Utf16Map

TEXT = st.text(st.sampled_from("aé€😀🏴"), max_size=30)


@given(TEXT)
def test_positions_are_those_of_the_real_encoding(text: str) -> None:
    positions = Utf16Map(text)
    for point in range(len(text) + 1):
        unit = len(text[:point].encode("utf-16-le")) // 2
        assert positions.to_units(point) == unit
        assert positions.to_points(unit) == point


def test_a_unit_inside_a_pair_gives_the_start_of_its_character() -> None:
    assert Utf16Map("a😀b").to_points(2) == 1


def test_a_lone_surrogate_counts_as_one_unit() -> None:
    assert Utf16Map("\ud800x😀").to_units(3) == 4
