"""Numbers among tokens: where they begin and end, and what they are worth."""

from __future__ import annotations

import pytest

from variorum.comparing.wording.stated_numbers import Stated, digits_value, number_at, one_number, unit_at
from variorum.comparing.wording.telling_words import telling_words
from variorum.comparing.wording.word_differences import Token, tokens_of


def tokens(text: str) -> list[Token]:
    return tokens_of(text, 0, len(text))


def number(text: str, at: int = 0, language: str = "english") -> Stated | None:
    return number_at(tokens(text), at, telling_words(language))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("25", (25.0,)),
        ("1,000", (1000.0,)),
        ("1.5", (1.5,)),
        ("3 million", (3e6,)),
        ("three", (3.0,)),
        ("twenty-seven", (27.0,)),
        ("two hundred and five", (205.0,)),
        ("one hundred thousand", (1e5,)),
        ("a dozen", (12.0,)),
        ("two dozen", (24.0,)),
        ("3rd", (3.0, "th")),
        ("third", (3.0, "th")),
        ("twenty-first", (21.0, "th")),
        ("3-1", (3.0, 1.0)),
        ("two-thirds", (2 / 3,)),
        ("three quarters", (0.75,)),
        ("one third", (1 / 3,)),
    ],
)
def test_a_number_is_worth_the_same_in_figures_and_in_words(
    text: str, value: tuple[float | str, ...]
) -> None:
    found = number(text)
    assert found is not None
    assert found.value == pytest.approx(value) if all(isinstance(v, float) for v in value) else value
    assert found.end == len(tokens(text))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("german", "1.000", 1000.0),
        ("german", "1,5 Millionen", 1.5e6),
        ("german", "dreiundzwanzig", 23.0),
        ("german", "zwei Drittel", 2 / 3),
        ("french", "quatre-vingts", 80.0),
        ("french", "deux tiers", 2 / 3),
        ("spanish", "treinta y dos", 32.0),
        ("spanish", "dos millones", 2e6),
    ],
)
def test_other_languages_count_in_their_own_way(language: str, text: str, value: float) -> None:
    found = number(text, language=language)
    assert found is not None
    assert found.value == pytest.approx((value,))


@pytest.mark.parametrize("text", ["nobody", "the", "percent", "%"])
def test_other_words_are_no_numbers(text: str) -> None:
    assert number(text) is None


def test_for_a_second_is_no_ordinal() -> None:
    assert number("for a second", 2) is None


def test_three_quarter_finals_are_no_fraction() -> None:
    found = number("three quarter-finals")
    assert found is not None
    assert found.value == (3.0,)


def test_the_third_of_a_third_of_is_a_fraction() -> None:
    found = number("a third of it", 1)
    assert found is not None
    assert found.value == pytest.approx((1 / 3,))


@pytest.mark.parametrize(
    ("text", "at", "unit"),
    [
        ("$40", 1, "dollar"),
        ("40 dollars", 0, "dollar"),
        ("40%", 0, "percent"),
        ("40 per cent", 0, "percent"),
        ("34-year-old", 0, "year"),
        ("half a mile", 0, "mile"),
        ("40 people", 0, ""),
    ],
)
def test_a_unit_may_stand_before_or_behind(text: str, at: int, unit: str) -> None:
    found = number(text, at)
    assert found is not None
    assert found.unit == unit


def test_no_unit_stands_behind_the_last_token() -> None:
    assert unit_at(tokens("40"), 1, telling_words("english")) == ""


def test_more_digits_than_a_float_holds_are_kept_as_written() -> None:
    assert digits_value("1234567890123456789", decimal_comma=False) == "1234567890123456789"
    assert digits_value("1234567890123456788", decimal_comma=False) != digits_value(
        "1234567890123456789", decimal_comma=False
    )


def test_digits_that_python_cannot_read_are_kept_as_written() -> None:
    assert digits_value("1.2.3", decimal_comma=False) == "1.2.3"


@pytest.mark.parametrize(
    ("text", "at", "one"),
    [
        ("3 million", 1, True),
        ("3-1", 1, True),
        ("3-1", 2, True),
        ("$40", 1, True),
        ("twenty-seven", 1, True),
        ("two-thirds", 2, True),
        ("a dozen", 1, True),
        ("two hundred five", 2, True),
        ("21st", 1, True),
        ("3 people", 1, False),
        ("3 - 1", 1, False),
        ("well-known", 1, False),
        ("19-year", 1, False),
        ("3", 0, False),
    ],
)
def test_no_change_may_part_what_is_one_number(text: str, at: int, one: bool) -> None:
    assert one_number(tokens(text), at, telling_words("english")) is one
