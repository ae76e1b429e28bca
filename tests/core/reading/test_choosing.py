from __future__ import annotations

from dataclasses import replace
from types import ModuleType

import pytest

import variorum
from variorum.reading.choosing import cut_elsewhere

LEFT = [
    "Ferry late",
    "The captain of the Isola went ashore at about noon. The harbour was closed. Police asked for patience.",
    "The quay was closed by the council after that. Rain fell all night on the town.",
    "Buses ran as usual.",
]
RIGHT = [
    "Tide high",
    "The school bus was full on Monday morning. The tide was higher than in March. The market opened late.",
    "Nobody was on the beach in the evening. It was dark by six. A dog slept there.",
    "More rain is expected.",
]


@pytest.fixture
def article(flattening: ModuleType) -> variorum.Article:
    (article,) = variorum.read_text(flattening.page_of(LEFT, RIGHT)).articles
    return article


def doubts(article: variorum.Article, kind: str) -> list[tuple[int, variorum.Doubt]]:
    return [(i, d) for i, version in enumerate(article.versions) for d in version.doubts if d.kind == kind]


def test_moving_a_cut_rebuilds_both_versions(article: variorum.Article, flattening: ModuleType) -> None:
    row = article.rows[1]
    doubt = next(d for d in article.versions[0].doubts if d.paragraph == 1)
    other = next(i for i, choice in enumerate(doubt.choices) if choice.cut not in (0, row.cut, len(row.text)))
    settled = variorum.choose(article, doubt, other)
    assert settled.versions[0].text != article.versions[0].text
    assert settled.versions[1].text != article.versions[1].text
    row = next(row for row in settled.rows[1:] if row.margin == 1.0)
    assert row.cut == doubt.choices[other].cut
    assert flattening.page_rows(settled.rows) == flattening.page_rows(article.rows)
    assert settled.stored_versions == article.stored_versions


def test_what_was_settled_is_no_doubt_any_more(article: variorum.Article) -> None:
    while open_doubts := [d for v in article.versions for d in v.doubts]:
        before = len(open_doubts)
        article = variorum.choose(article, open_doubts[0], 0)
        assert len([d for v in article.versions for d in v.doubts]) < before


def test_a_row_can_change_sides(flattening: ModuleType) -> None:
    left = ["Ferry late", "Nobody knew the captain well.", "A tug is expected at noon on Monday."]
    right = ["Ferry late", "Nobody knew the captain well."]
    (article,) = variorum.read_text(flattening.page_of(left, right)).articles
    holder, doubt = doubts(article, "side")[0]
    assert [choice.label for choice in doubt.choices[:2]] == ["Only in version 4", "Only in version 3"]
    settled = variorum.choose(article, doubt, 1)
    assert holder == 1
    assert [p.text for p in settled.versions[0].paragraphs] == left
    assert [p.text for p in settled.versions[1].paragraphs] == right


def test_later_choices_win_over_earlier_ones_that_contradict_them(flattening: ModuleType) -> None:
    same = "Nobody knew the captain well."
    left = ["Ferry late", same, "A tug is expected at noon.", "The quay is closed."]
    (article,) = variorum.read_text(flattening.page_of(left, left[:2])).articles
    first = variorum.choose(article, doubts(article, "side")[0][1], 1)
    assert not doubts(first, "side") or first.versions[0].text.endswith("closed.")
    assert [p.text for p in first.versions[0].paragraphs] == left


def test_wrong_calls_are_named(article: variorum.Article) -> None:
    doubt = article.versions[0].doubts[0]
    with pytest.raises(ValueError, match="n must be"):
        variorum.choose(article, doubt, 99)
    stranger = variorum.Doubt(0, "cut", 0.5, (variorum.Choice("x", 1),))
    with pytest.raises(ValueError, match="belongs to no version"):
        variorum.choose(article, stranger, 0)
    with pytest.raises(TypeError):
        variorum.choose("article", doubt, 0)  # type: ignore[arg-type]


def test_a_role_in_doubt_is_settled_as_chosen() -> None:
    (article,) = variorum.read_text("Ferry late\n\nShe sails at nine, they said.\n\nRead on below").articles
    choices = (variorum.Choice("Body", role="body"), variorum.Choice("Page furniture", role="furniture"))
    doubt = variorum.Doubt(2, "role", 0.2, choices)
    unsure = replace(article, versions=(replace(article.versions[0], doubts=(doubt,)),))
    settled = variorum.choose(unsure, doubt, 1).versions[0]
    assert [p.role for p in settled.paragraphs] == ["headline", "body", "furniture"]
    assert settled.text == article.versions[0].text
    assert not settled.doubts


def test_one_row_can_be_turned_from_a_pair_to_one_side_and_back(
    article: variorum.Article, flattening: ModuleType
) -> None:
    everything = article
    seen = set()
    for _ in range(12):  # whatever is settled, and in whatever order, the page stays the page
        open_doubts = [d for v in everything.versions for d in v.doubts]
        if not open_doubts:
            break
        everything = variorum.choose(everything, open_doubts[0], len(open_doubts[0].choices) - 1)
        seen.add(tuple(row.kind for row in everything.rows))
        assert flattening.page_rows(everything.rows) == flattening.page_rows(article.rows)
    assert seen


def test_a_cut_can_be_put_where_no_choice_has_it(article: variorum.Article, flattening: ModuleType) -> None:
    open_cuts = [doubt for _, doubt in (*doubts(article, "cut"), *doubts(article, "side")) if doubt.paragraph]
    doubt, row, cut = next(
        (doubt, row, at)
        for doubt in open_cuts
        for row in article.rows[1:]
        for at, before in enumerate(row.text, 1)
        if row.cut == doubt.choices[0].cut and before == " " and at not in {c.cut for c in doubt.choices}
    )
    moved = cut_elsewhere(article, doubt, cut)
    assert row.text[cut:] in [p.text for p in moved.versions[1].paragraphs]
    assert flattening.page_rows(moved.rows) == flattening.page_rows(article.rows)
    assert not any(d.choices == doubt.choices for v in moved.versions for d in v.doubts)
    for wrong in (0, cut + 1, len(row.text), len(row.text) + 9):
        with pytest.raises(ValueError, match="word of the row"):
            cut_elsewhere(article, doubt, wrong)
