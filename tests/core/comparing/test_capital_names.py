"""Which capitals make a name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from variorum.comparing.witness import witness_of
from variorum.comparing.wording.capital_names import bare, is_name, nation
from variorum.comparing.wording.sides import setting_of
from variorum.comparing.wording.word_differences import tokens_of


def names(text: str, language: str = "english") -> list[str]:
    setting = replace(setting_of(witness_of(text), witness_of(text)), language=language)
    tokens = tokens_of(text, 0, len(text))
    return [
        text[t.start : t.end] for at, t in enumerate(tokens) if is_name(tokens, at, setting.left, setting)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The post went to Anna Keller.", ["Anna", "Keller"]),
        ("The bridge in Lomberg was closed on Monday in May.", ["Lomberg"]),
        ("Keller met the press.", ["Keller"]),
        ("Yesterday the press met Keller.", ["Keller"]),
        ("The post went to Will Harper.", ["Will", "Harper"]),
        ("Will Harper go home?", ["Will", "Harper"]),
        ("The mayor, Mr. Hale, and I spoke.", ["Hale"]),
        ("The letter told US officials to wait.", ["US"]),
        ("The letter told us to wait.", []),
        ("He spoke to J. Harrow.", ["J", "Harrow"]),
        ("North Korean troops left.", ["North", "Korean"]),
        ("North of the river it rained.", []),
    ],
)
def test_a_capital_that_nothing_else_explains_is_a_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_capitals_of_a_headline_tell_nothing() -> None:
    assert names("Flood Closes Coast Road Again") == []


def test_a_word_in_a_headline_is_a_name_where_the_text_has_it_as_one() -> None:
    assert "Lomberg" in names("Flood Closes Lomberg Road Again\n\nThe road to Lomberg was closed on Monday.")


def test_words_in_capitals_beside_each_other_are_no_acronyms() -> None:
    assert "US" not in names("HE TOLD US TO WAIT.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Minister sprach mit Anna in Berlin.", ["Anna", "Berlin"]),
        ("Die Bank hat den Vertrag im August verloren.", []),
        ("Der Bericht kam von Frau Krause.", ["Krause"]),
        ("Der Minister reiste durch den Iran.", ["Iran"]),
    ],
)
def test_in_german_a_capital_alone_makes_no_name(text: str, expected: list[str]) -> None:
    assert names(text, "german") == expected


def test_in_french_the_first_word_is_a_name_only_beside_one() -> None:
    assert names("Demain on part. Morvan Leduc arrive.", "french") == ["Morvan", "Leduc"]


@pytest.mark.parametrize(("key", "expected"), [("keller's", "keller"), ("dockers'", "dockers"), ("us", "us")])
def test_a_possessive_names_the_same(key: str, expected: str) -> None:
    assert bare(key) == expected


@pytest.mark.parametrize(
    ("one", "other"), [("iran", "iranian"), ("us", "american"), ("britain", "british"), ("uk", "briton")]
)
def test_a_country_and_its_people_are_one_name(one: str, other: str) -> None:
    assert nation(one) == nation(other)


@pytest.mark.parametrize(
    ("one", "other"), [("french", "german"), ("niger", "nigeria"), ("keller", "kessler")]
)
def test_two_countries_and_two_people_are_not(one: str, other: str) -> None:
    assert nation(one) != nation(other)
