"""Figures of texts in other languages: numbers and dates by the language's own rules."""

from __future__ import annotations

import pytest

import variorum

GERMAN = (
    "Am 3. Januar 2020 lief die Fähre auf Grund, und die 12.500 Tonnen schwere Ladung wurde nicht beschädigt. "
    "Nach Angaben der Reederei waren zweiunddreißig Menschen an Bord, rund 3,5 Prozent weniger als sonst."
)


def test_german_figures_are_read_the_german_way() -> None:
    figures = {figure.text: figure for figure in variorum.annotate(GERMAN).figures}
    assert figures["3. Januar 2020"].kind == "date"
    assert figures["zweiunddreißig"].value == 32
    assert figures["3,5 Prozent"].kind == "percent"
    assert figures["3,5 Prozent"].qualifier == "rund"
    assert any(figure.value == 12_500 for figure in figures.values())


@pytest.mark.parametrize(
    ("text", "value"),
    [("经济在第二季度增长了百分之三，是多年来最快的。", 3.0), ("增长了3.5%，是多年来最快的。", 3.5)],
)
def test_chinese_shares_are_found(text: str, value: float) -> None:
    assert [figure.value for figure in variorum.annotate(text).figures if figure.kind == "percent"] == [value]


def test_german_nouns_are_no_names() -> None:
    assert variorum.annotate(GERMAN).mentions == ()
    text = GERMAN + " Der Kapitän, Hans Weber, kam aus Hamburg. Das Schiff sei sicher gewesen, sagte Weber."
    assert [mention.text for mention in variorum.annotate(text).mentions] == [
        "Hans Weber",
        "Hamburg",
        "Weber",
    ]


def test_what_is_searched_by_english_rules_is_said() -> None:
    (note,) = variorum.annotate(GERMAN).notes
    assert note == "The language is German: names and speakers are searched by rules made for English."
