"""Spellings of one word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.dossier.disagreeing.name_spellings import differs_by_spelling
from variorum.dossier.joining.name_keys import key, same_word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Qassem", "Qasim"),
        ("Khatami", "Katami"),
        ("Zürich", "Zurich"),
        ("al-Karim", "Karim"),
        ("Thomas", "Tomas"),
    ],
)
def test_transliterations_are_one_name(one: str, other: str) -> None:
    assert same_word(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("Assad", "Assadi"), ("Bell", "Bella"), ("Ali", "Ala"), ("Mia", "Maya")]
)
def test_lookalikes_are_not(one: str, other: str) -> None:
    assert not same_word(one, other)


@pytest.mark.parametrize(("one", "other"), [("Prior", "Pryor"), ("Hefner", "Heffner"), ("Inés", "Ines")])
def test_differences_a_reader_would_call_spelling(one: str, other: str) -> None:
    assert differs_by_spelling(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("Robert", "Bob"), ("Dan", "Daniel"), ("O'Neill", "O’Neill"), ("Kelm", "Soll")]
)
def test_differences_that_are_none(one: str, other: str) -> None:
    assert not differs_by_spelling(one, other)


@given(st.text(), st.text())
def test_spelling_is_mutual(one: str, other: str) -> None:
    key(one)
    assert same_word(one, other) == same_word(other, one)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Hendriksen", "Henrdiksen", True),
        ("Kelmhurst", "Kelhmurst", True),
        ("Kelmhurst", "Kelnmurst", False),  # two letters differ, and are not swapped
        ("Marlin", "Malrin", False),  # short
    ],
)
def test_two_letters_the_wrong_way_round_are_a_slip_in_a_long_name(one: str, other: str, same: bool) -> None:
    assert same_word(one, other) is same
