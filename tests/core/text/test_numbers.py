"""Numbers in running text."""

import math
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.text.numbers import numbers

Growth = Callable[[Callable[[str], object], str], float]


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
        ("5 to 3 million people", "5 to 3 million", None, 3e6, 5e6, ""),
        ("half a dozen rafts", "half a dozen", 6, 5, 7, ""),
        ("two dozen rafts", "two dozen", 24, 22, 26, ""),
        ("hundreds of rafts", "hundreds", None, 150, 1000, ""),
        ("several dozen rafts", "several dozen", None, 24, 114, ""),
        ("two thousand three hundred and fourteen", None, 2314, 2314, 2314, ""),
        ("twenty-one gulls", "twenty-one", 21, 21, 21, ""),
        ("two and a half years", "two and a half", 2.5, 2.5, 2.5, ""),
        ("a two-and-a-half-year term", "two-and-a-half", 2.5, 2.5, 2.5, ""),
        ("two and one-half hours", "two and one-half", 2.5, 2.5, 2.5, ""),
        ("three and a quarter miles", "three and a quarter", 3.25, 3.25, 3.25, ""),
        ("one and a half million people", "one and a half million", 1.5e6, 1.45e6, 1.55e6, ""),
        ("half a million people", "half a million", 5e5, 4.5e5, 5.5e5, ""),
        ("a 3 1/2-inch nail", "3 1/2", 3.5, 3.5, 3.5, ""),
        ("some 3-1/2 years", "3-1/2", 3.5, 2.5, 4.5, "some"),
        ("1½ pints", "1½", 1.5, 1.5, 1.5, ""),
        ("5 ½ hours", "5 ½", 5.5, 5.5, 5.5, ""),
        ("a 1/2 mile away", "1/2", 0.5, 0.5, 0.5, ""),
        ("2 1/2 to 3 1/2 inches", "2 1/2 to 3 1/2", None, 2.5, 3.5, ""),
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


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("german", "zweiunddreißig von 12.500 Leuten", [32, 12_500]),
        ("german", "dreihundertvierzigtausend, neunzehnhundertneunundachtzig", [340_000, 1989]),
        (
            "german",
            "3,5 Millionen und 1,2 Mrd. Euro; 12’000 Franken; eine Million",
            [3.5e6, 1.2e9, 12_000, 1e6],
        ),
        ("german", "ein Mann und eine Frau", []),
        ("french", "quatre-vingt-dix-sept des 12 500 personnes, soixante et onze", [97, 12_500, 71]),
        ("french", "trois cent quarante mille, mille neuf cent quatre-vingt-neuf", [340_000, 1989]),
        ("french", "3,5 millions, deux milliards, un homme", [3.5e6, 2e9]),
        ("french", "deux trois", [2, 3]),
        ("spanish", "treinta y dos de 12.500, ciento veintiuno", [32, 12_500, 121]),
        ("spanish", "dos mil millones, dos millones trescientos mil", [2e9, 2_300_000]),
        ("spanish", "12,000 dólares y 3,5 millones", [12_000, 3.5e6]),
        ("chinese", "三十二万人和5.6亿元，二〇二一年", [320_000, 5.6e8, 2021]),
        ("chinese", "两百三十五，三千亿，百分之三，三名工人，十分钟", [235, 3e11, 3, 3, 10]),
        ("chinese", "他十分高兴，万一，一些，千万", []),
        ("japanese", "三百人、３２０００円、１２，０００円", [300, 32_000, 12_000]),
        ("arabic", "٣٢٬٠٠٠ شخص و ٣٫٥", [32_000, 3.5]),
        ("english", "½ cup, 2½ hours, ⅔ of it", [0.5, 2.5, 2 / 3]),
    ],
)
def test_numbers_of_other_languages_and_scripts(language: str, text: str, found: list[float]) -> None:
    assert [n.value for n in numbers(text, language)] == pytest.approx(found)


def test_twelve_thousand_is_written_as_the_language_has_it() -> None:
    assert [numbers("12.000", language)[0].value for language in ("english", "german")] == [12.0, 12_000.0]
    assert [numbers("12,5", language)[0].value for language in ("german", "french", "spanish")] == [12.5] * 3


@pytest.mark.parametrize(
    ("language", "text", "low", "high", "qualifier"),
    [
        ("german", "mindestens zwanzig", 20, math.inf, "mindestens"),
        ("german", "5 bis 7 Millionen", 5e6, 7e6, ""),
        ("german", "Hunderte kamen", 150, 1000, ""),
        ("french", "jusqu’à dix", 0, 10, "jusqu’à"),
        ("french", "entre trois et cinq", 3, 5, ""),
        ("french", "près de 200", 170, 200, "près de"),
        ("spanish", "al menos 25", 25, math.inf, "al menos"),
        ("spanish", "decenas de miles", 15_000, 120_000, ""),
        ("chinese", "2至3人", 2, 3, ""),
    ],
)
def test_what_bounds_a_number_is_known_in_other_languages(
    language: str, text: str, low: float, high: float, qualifier: str
) -> None:
    (number,) = numbers(text, language)
    assert (number.low, number.high, number.qualifier) == (low, high, qualifier)


@given(st.text(), st.sampled_from(["german", "french", "spanish", "chinese", "arabic", ""]))
def test_any_text_in_any_language_gives_ordered_numbers(text: str, language: str) -> None:
    at = 0
    for number in numbers(text, language):
        assert at <= number.start < number.end
        assert text[number.start : number.end] == number.text
        at = number.end


@pytest.mark.parametrize("language", ["english", "german", "french", "spanish", "chinese"])
def test_a_line_of_numbers_takes_no_minutes(language: str, growth: Growth) -> None:
    words = {
        "german": "zweihundert",
        "french": "vingt ",
        "spanish": "mil y ",
        "chinese": "三",
        "english": "ten ",
    }
    for text in (words[language] * 30_000, "1.2," * 30_000, "12 " * 30_000, "1" * 30_000):
        assert growth(lambda given: numbers(given, language), text) < 30
