from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import variorum
from variorum.model.article import Row
from variorum.reading.letters.mojibake import noticed, repaired

MEANT = "Le café du port est fermé\n\nLe maire l’a dit mardi : « C’est fini », et il n’a pas dit pourquoi.\n"


def garbled(text: str, times: int = 1) -> str:
    for _ in range(times):
        text = text.encode().decode("cp1252", "replace")
    return text


@pytest.mark.parametrize("times", [1, 2])
def test_letters_read_in_the_wrong_encoding_are_noticed_and_never_mended_unasked(times: int) -> None:
    wrong = garbled(MEANT, times)
    result = variorum.read_bytes(wrong.encode(), name="café.txt")
    (article,) = result.articles
    assert article.versions[0].headline == wrong.splitlines()[0]
    (told,) = result.problems
    assert "garbled" in told.reason
    assert "café" in told.reason
    assert "Repair" in told.hint


def test_the_repair_gives_the_words_that_were_meant_and_keeps_every_role() -> None:
    (article,) = variorum.read_text(garbled(MEANT)).articles
    mended = repaired(article)
    assert mended is not None
    version = mended.versions[0]
    assert version.headline == "Le café du port est fermé"
    assert "« C’est fini »" in version.text
    assert [p.role for p in version.paragraphs] == [p.role for p in article.versions[0].paragraphs]
    assert all(version.text[p.start : p.end] == p.text for p in version.paragraphs)
    assert repaired(mended) is None


def test_a_byline_that_was_garbled_is_a_byline_once_it_is_mended() -> None:
    meant = "Le café du port est fermé\n\nBy Renée García\n\n" + MEANT.split("\n\n", 1)[1]
    (article,) = variorum.read_text(garbled(meant)).articles
    assert article.versions[0].byline == ""
    mended = repaired(article)
    assert mended is not None
    assert mended.versions[0].byline == "By Renée García"
    assert mended.versions[0].headline == "Le café du port est fermé"


@pytest.mark.parametrize(
    "text",
    [
        MEANT,
        "Être ou ne pas être, dit l’abbé Noël à Zoë ; “ça va”, répondit-elle — 20 °C à l’ombre, £3 ou 4 €.",
        "Порт закрыт из-за прилива, сообщил мэр. «Никто не пострадал», — добавил он.",
        "埃勒里港渡轮搁浅，六十四人获救。",
        "Die Fähre „Kittiwake“ lief auf Grund; Übrig blieb nichts.",
    ],
)
def test_sound_letters_of_any_language_are_left_in_peace(text: str) -> None:
    result = variorum.read_text(text)
    assert not result.problems
    assert all(repaired(article) is None for article in result.articles)


def test_a_flattened_page_is_left_alone_since_its_rows_rebuild_it() -> None:
    (article,) = variorum.read_text(garbled(MEANT)).articles
    kept = replace(article, rows=(Row("x", "same", 1),))
    assert repaired(kept) is None
    assert noticed([kept], "x") == ()


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80))
def test_a_repair_never_loses_a_paragraph(text: str) -> None:
    for article in variorum.read_text(text).articles:
        mended = repaired(article)
        if mended is not None:
            for before, after in zip(article.versions, mended.versions, strict=True):
                assert len(before.paragraphs) == len(after.paragraphs)
