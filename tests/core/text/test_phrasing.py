from __future__ import annotations

from collections.abc import Iterator

import pytest

from variorum.text.phrasing import (
    in_a_row,
    kept_phrase,
    kept_phrase_many,
    marked,
    phrase,
    phrase_many,
    phrase_with,
    retellable,
    retold,
)

GERMAN = {
    ("Only in {text}", -1): "Nur in {text}",
    ("no speaker found", -1): "kein Sprecher gefunden",
    ("{n} sentences", 1): "{n} Satz",
    ("{n} sentences", 2): "{n} Sätze",
    ("Moved: {words}", -1): "Verschoben: {word}",
    ("Added: {words}", -1): "Neu: {",
}


@pytest.fixture
def german() -> Iterator[None]:
    phrase_with(lambda text, n: GERMAN.get((text, n), text))
    yield
    phrase_with(None)


def test_without_a_translator_phrases_are_english() -> None:
    assert phrase("Only in {text}", text="the {left} text") == "Only in the {left} text"
    assert phrase_many("{n} sentence", "{n} sentences", 1) == "1 sentence"
    assert phrase_many("{n} sentence", "{n} sentences", 0) == "0 sentences"
    assert phrase("braces {stay} where nothing fills them") == "braces {stay} where nothing fills them"


@pytest.mark.usefixtures("german")
def test_with_one_they_are_in_its_language() -> None:
    assert phrase(marked("Only in {text}"), text="A") == "Nur in A"
    assert phrase("no speaker found") == "kein Sprecher gefunden"
    assert phrase_many("{n} sentence", "{n} sentences", 1) == "1 Satz"
    assert phrase_many("{n} sentence", "{n} sentences", 2) == "2 Sätze"


@pytest.mark.usefixtures("german")
def test_what_is_not_translated_or_wrongly_so_stays_english() -> None:
    assert phrase("Relayed") == "Relayed"
    assert phrase_many("{n} article", "{n} articles", 1) == "1 article"
    assert phrase("Moved: {words}", words="x") == "Moved: x"
    assert phrase("Added: {words}", words="x") == "Added: x"


def test_kept_phrases_are_put_into_the_words_of_whoever_asks(german: None) -> None:
    told = kept_phrase("Only in {text}", text=kept_phrase_many("{n} sentence", "{n} sentences", 2))
    row = in_a_row([told, kept_phrase("no speaker found")])
    assert told == "Nur in 2 Sätze"
    assert row == "Nur in 2 Sätze, kein Sprecher gefunden"
    phrase_with(None)
    assert retold(told) == "Only in 2 sentences"
    assert retold(retold(row)) == "Only in 2 sentences, no speaker found"
    assert retold(kept_phrase_many("{n} sentence", "{n} sentences", 1)) == "1 sentence"
    assert in_a_row([]) == ""


def test_their_values_stay_as_they_are(german: None) -> None:
    told = kept_phrase("Only in {text}", text="no speaker found {n}")
    assert told == retold(told) == "Nur in no speaker found {n}"


def test_what_was_marked_is_told_in_the_language_of_now_and_again_in_another(german: None) -> None:
    told = retellable("no speaker found")
    assert told == "kein Sprecher gefunden"
    phrase_with(None)
    assert retellable(told) == "no speaker found"
    assert retellable("") == retold("") == ""
