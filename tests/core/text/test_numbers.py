"""Numbers in running text."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.text.numbers import numbers


@pytest.mark.parametrize(
    ("text", "words", "value", "low", "high", "qualifier"),
    [
        ("at least 25 people", "25", 25, 25, math.inf, "at least"),
        ("about 30 of them", "30", 30, 26.4, 33.6, "about"),
        ("nearly 200 guests", "200", 200, 170, 200, "nearly"),
        ("up to 40 boats", "40", 40, 0, 40, "up to"),
        ("more than 100 boats", "100", 100, 100, 125, "more than"),
        ("ten or more", "ten", 10, 10, math.inf, "or more"),
        ("12 to 18 rafts", "12 to 18", None, 12, 18, ""),
        ("between three and five rafts", "three and five", None, 3, 5, ""),
        ("5 to 7 million people", "5 to 7 million", None, 5e6, 7e6, ""),
        ("half a dozen rafts", "half a dozen", 6, 5, 7, ""),
        ("two dozen rafts", "two dozen", 24, 22, 26, ""),
        ("hundreds of rafts", "hundreds", None, 150, 1000, ""),
        ("several dozen rafts", "several dozen", None, 24, 114, ""),
        ("two thousand three hundred and fourteen", None, 2314, 2314, 2314, ""),
        ("twenty-one gulls", "twenty-one", 21, 21, 21, ""),
        ("two and a half years", "two and a half", 2.5, 2.5, 2.5, ""),
        ("a hundred gulls", "a hundred", 100, 100, 100, ""),
        ("£1.2bn for gulls", "1.2bn", 1.2e9, 1.15e9, 1.25e9, ""),
        ("5.9 million gulls", "5.9 million", 5.9e6, 5.85e6, 5.95e6, ""),
        ("5,687.75 in all", "5,687.75", 5687.75, 5687.75, 5687.75, ""),
    ],
)
def test_a_number_is_worth_what_its_words_allow(
    text: str, words: str | None, value: float | None, low: float, high: float, qualifier: str
) -> None:
    (number,) = numbers(text)
    assert number.text == (words or text)
    assert number.value == pytest.approx(value)
    assert (number.low, number.high) == pytest.approx((low, high))
    assert number.qualifier == qualifier


def test_from_one_number_to_another_is_a_change_and_not_a_range() -> None:
    assert [n.value for n in numbers("the count rose from 200 to 214")] == [200, 214]


@pytest.mark.parametrize("text", ["no one came", "the one who came", "they saw one another", "one's own"])
def test_one_as_a_pronoun_is_no_number(text: str) -> None:
    assert numbers(text) == ()


@pytest.mark.parametrize("text", ["MQ-9x", "v2rocket", "fortune", "onetime", "a dozenth"])
def test_digits_and_words_inside_other_words_are_no_numbers(text: str) -> None:
    assert all(n.text in ("9",) for n in numbers(text))


@given(st.text())
def test_any_text_gives_ordered_numbers_whose_words_stand_where_they_say(text: str) -> None:
    at = 0
    for number in numbers(text):
        assert at <= number.start < number.end
        assert text[number.start : number.end] == number.text
        assert number.low <= number.high
        at = number.end


@given(
    st.lists(
        st.sampled_from(
            ["two", "and", "a", "hundred", "million", "dozen", "half", "to", "12", "3.5", ",", "-"]
        )
    )
)
def test_heaps_of_number_words_give_ordered_numbers(words: list[str]) -> None:
    text = " ".join(words)
    at = 0
    for number in numbers(text):
        assert at <= number.start < number.end
        at = number.end
