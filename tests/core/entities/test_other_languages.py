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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Le maire de la ville, Jean Dupont, a parlé lundi à Paris. C'est ainsi que la fête a été annulée.",
            [("Jean Dupont", "PERSON"), ("Paris", "LOC")],
        ),
        (
            "Según la alcaldesa de la ciudad, el lunes no hubo fiesta en Barcelona. Los barcos no salieron.",
            [("Barcelona", "LOC")],
        ),
        (
            "Bundespräsident Hans Weber war am Montag in Hamburg. Er sprach dort nicht von Strom und Gas.",
            [("Hans Weber", "PERSON"), ("Hamburg", "LOC")],
        ),
    ],
)
def test_first_words_titles_and_nouns_of_other_languages_are_no_names(
    text: str, names: list[tuple[str, str]]
) -> None:
    assert [(mention.text, mention.type) for mention in variorum.annotate(text).mentions] == names


def test_where_there_are_no_capitals_it_is_said_that_names_are_not_searched() -> None:
    (note,) = variorum.annotate("经济在第二季度增长了百分之三，是多年来最快的。").notes
    assert (
        note == "The language is Chinese, which has no capital letters: names and speakers are not searched."
    )
