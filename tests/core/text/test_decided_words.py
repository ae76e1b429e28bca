"""What was asked to be checked is told as decided, in every language, and no word of a text is lost over it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import variorum_resources
from variorum.text.decided_words import ASKING, phrase_decided
from variorum.text.phrasing import phrase_with

LANGUAGES = Path(variorum_resources.__file__).parent / "languages"
ENGLISH = [around.format(words) for words, around in ASKING]


def translations(language: str) -> dict[str, str]:
    root = ET.parse(LANGUAGES / f"variorum_{language}.ts").getroot()
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in root.iter("message")
    }


def test_what_asks_is_left_out() -> None:
    assert phrase_decided("Days – please check: {told}.", told="Friday (A)") == "Days: Friday (A)."
    assert phrase_decided("None in {text} (please check): {words}", text="A", words="b") == "None in A: b"
    assert phrase_decided("Figures to check") == "Figures"
    assert phrase_decided("Spelled {values}", values="A / B") == "Spelled A / B"


def test_words_of_the_text_itself_stay() -> None:
    words = "“Bags to check – please check (please check)”"
    assert phrase_decided("Days – please check: {told}.", told=words) == f"Days: {words}."


@pytest.mark.parametrize("language", ["de", "fr"])
def test_every_translation_has_the_words_that_ask_as_they_stand_alone(language: str) -> None:
    known = translations(language)
    asked = [text for text in known if "{" in text and any(words in text for words in ENGLISH)]
    assert len(asked) > 10
    phrase_with(lambda text, n: known.get(text) or text)
    try:
        for text in asked:
            values = dict.fromkeys(("one", "other", "told", "name", "words", "text", "outlet"), "x")
            told = phrase_decided(text, **values)
            assert not any(known[words] in told for words, _ in ASKING), text
    finally:
        phrase_with(None)
