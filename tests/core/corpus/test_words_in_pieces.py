"""Words found, folded and counted in pieces are those of the whole text."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from variorum.corpus import words_in_pieces
from variorum.corpus.words_in_pieces import counted, folded, number_of_words_apart, openers_in, words_in

_texts = st.lists(
    st.sampled_from(
        ["Rain", "the", "Élan", "o'clock", "ß", "No.", "“Go", "”", "\n", "\n\n", " ", "- ", "2.5", "ISTANBUL"]
    ),
    max_size=60,
).map(" ".join)


@given(_texts, st.integers(1, 30))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_text_in_pieces_has_the_words_of_the_whole(
    monkeypatch: pytest.MonkeyPatch, text: str, size: int
) -> None:
    whole = words_in(text)
    at_once = whole, openers_in(text), counted(whole), folded(whole)
    with monkeypatch.context() as short:
        short.setattr(words_in_pieces, "_LETTERS", size)
        short.setattr(words_in_pieces, "_WORDS", size)
        assert (words_in(text), openers_in(text), counted(whole), folded(whole)) == at_once
    assert at_once[2] == Counter(whole)


@given(st.text("aB1.'-_\n (\0\x1c", max_size=40))
def test_words_of_plain_letters_are_those_of_any_text(text: str) -> None:
    assert [*words_in(text), "é"] == words_in(f"{text} é")


@given(st.text("aZé9ß.’- \n٣", max_size=40))
def test_words_are_the_same_where_an_underscore_stands_somewhere(text: str) -> None:
    assert words_in(f"{text} é") == words_in(f"{text} _ é")


@given(st.text("aB.!_\n “('é", max_size=40) | st.text("aB.!_\n \"('-", max_size=40))
def test_an_opener_is_what_follows_a_sign_and_nothing_but_signs(text: str) -> None:
    follows = re.compile(r"[.!?:;“\"\n‘(]\W*([^\W_]+(?:['’.\-][^\W_]+)*)")
    assert openers_in(text) == Counter(follows.findall("\n" + text))


@given(st.text("aB1.\n\t \x1c\0", max_size=40) | st.text("aé\u2003\x85 \n", max_size=40))
def test_words_apart_are_counted_as_they_are_parted(text: str) -> None:
    assert number_of_words_apart(text) == len(text.split())


def test_signs_without_end_are_gone_through_once() -> None:
    # From each of them to the end it would take hours.
    for signs in ("." * 1_000_000, "\n" * 1_000_000, "( " * 500_000 + "_"):
        assert openers_in(f"Rain. {signs}") == Counter(["Rain"])


def test_words_whose_borders_may_move_are_not_folded() -> None:
    assert folded(["Straße"]) is None
    assert folded([]) is None
    assert folded(["Rain", "FELL"]) == "rain fell"
