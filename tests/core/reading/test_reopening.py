"""Borders of a comparison page that were settled are doubtful again when a person asks for them."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType

import pytest

import variorum
from variorum.reading.reopening import borders_of, doubted_again

LEFT = [
    "Ferry late",
    "The captain of the Isola went ashore at about noon. The harbour was closed. Police asked for patience.",
    "Buses ran as usual.",
]
RIGHT = [
    "Tide high",
    "The school bus was full on Monday morning. The tide was higher than in March. The market opened late.",
    "More rain is expected.",
]


@pytest.fixture
def article(flattening: ModuleType) -> variorum.Article:
    (article,) = variorum.read_text(flattening.page_of(LEFT, RIGHT)).articles
    return article


def test_every_border_that_is_no_headline_and_differs_can_be_asked_again(article: variorum.Article) -> None:
    borders = list(borders_of(article))
    assert borders
    assert {border.version for border in borders} == {0, 1}
    assert all(border.row.kind not in ("same", "title") for border in borders)


def test_a_settled_border_is_doubtful_again_and_the_texts_stay(article: variorum.Article) -> None:
    doubt = next(d for d in article.versions[0].doubts if d.kind == "cut" and d.paragraph == 1)
    settled = variorum.choose(article, doubt, 0)
    border = next(b for b in borders_of(settled) if b.settled)
    again = doubted_again(settled, border)
    assert [v.text for v in again.versions] == [v.text for v in settled.versions]
    assert not any(row.margin == 0.6 for row in settled.rows)
    assert sum(row.margin == 0.6 for row in again.rows) == 1
    assert sum(len(v.doubts) for v in again.versions) > sum(len(v.doubts) for v in settled.versions)


def test_a_border_that_never_was_in_doubt_is_offered_where_sentences_begin(article: variorum.Article) -> None:
    border = next(b for b in borders_of(article) if b.row.kind == "changed")
    bare = replace(border.row, candidates=())
    page = replace(article, rows=tuple(bare if row == border.row else row for row in article.rows))
    again = doubted_again(page, replace(border, row=bare))
    fresh = next(row for row in again.rows if row.text == bare.text)
    assert fresh.candidates
    assert bare.cut not in fresh.candidates
    assert all(bare.text[at - 1] == " " for at in fresh.candidates)


def test_a_border_of_another_page_is_refused(article: variorum.Article) -> None:
    border = next(borders_of(article))
    with pytest.raises(ValueError, match="the border is of no row of this article"):
        doubted_again(article, replace(border, row=replace(border.row, text="Another page.")))
