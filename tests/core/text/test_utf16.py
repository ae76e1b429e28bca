from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from variorum.text.utf16 import Utf16Map

Growth = Callable[[Callable[[str], object], str], float]

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


@given(st.text(st.characters(exclude_categories=()), max_size=40))
def test_any_text_with_lone_surrogates_has_one_unit_or_two_a_character(text: str) -> None:
    positions = Utf16Map(text)
    units = [positions.to_units(point) for point in range(len(text) + 1)]
    assert [b - a for a, b in pairwise(units)] == [2 if c > "\uffff" else 1 for c in text]
    assert [positions.to_points(unit) for unit in units] == list(range(len(text) + 1))


def test_long_texts_of_rare_characters_take_no_seconds(
    growth: Growth,
) -> None:
    def there_and_back(text: str) -> None:
        positions = Utf16Map(text)
        for point in range(0, len(text), 10):
            assert positions.to_points(positions.to_units(point)) == point

    assert growth(there_and_back, "😀a𠀀b\ud800" * 100_000) < 30
