"""The language of a text, told by its words."""

from __future__ import annotations

import pytest

import variorum
from variorum.text.languages import code_by_words


@pytest.mark.parametrize(
    "text",
    [
        "Points: Kelm 12, Lowe 18, Bergh 23, Varg 17 and Dahl 9; rebounds: Kelm 4, Dahl 11; 9,204 spectators.",
        "Ship’s cook Ada Kelm, harbour pilot Ola Bergh, two deckhands, their dog survived; skipper Jan Lowe drowned.",
    ],
)
def test_a_list_of_names_with_hardly_a_small_word_is_told_by_those_it_has(text: str) -> None:
    assert code_by_words(text) == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Die Fähre lief am Morgen auf Grund, und niemand wurde verletzt.", "de"),
        ("Le bac a heurté un banc de sable samedi matin, sans faire de blessés.", "fr"),
        ("渡轮周六早上搁浅，船上有两百多人。", "zh"),
        ("Kapal feri itu kandas pada Sabtu pagi dengan membawa lebih dari dua ratus penumpang.", ""),
        ("Komp 12, Lauta 18, Ponton 23, Prom 17.", "en"),  # a few words of plain letters
        ("", ""),
        ("214 230 12.5", ""),
    ],
)
def test_another_language_is_told_or_left_open(text: str, code: str) -> None:
    assert code_by_words(text) == code


def test_addresses_in_a_short_text_do_not_hide_its_language() -> None:
    text = (
        "https://echo.example/noticias/el-transbordador-de-la-isla-y-los-pasajeros-en-el-puerto\n"
        "The “Isola” ran aground at noon."
    )
    assert variorum.annotate(text).notes == ()


def test_quotation_marks_and_dashes_make_no_unknown_language() -> None:
    text = (
        "Kelm – “calm, dry, precise” – beat Lowe: “loud, late, muddled, tired, sour, rude, lost, wrong, out.”"
    )
    assert variorum.annotate(text).notes == ()
