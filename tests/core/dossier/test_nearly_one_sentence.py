"""A number that differs in nearly the same sentence stands on the page of the story as in the review of two texts."""

from __future__ import annotations

import pytest

import variorum
from variorum.dossier.story.page import story_page_of
from variorum.model.building import plain_version, version_from
from variorum.model.story_page import DifferingRow, StoryText
from variorum.reviewing.listing import findings

SENTENCE = "The keeper of the Aske lighthouse had painted the wooden stairs of the tower {} in green, said Rolf Teller."
OTHERS = {
    "Herald": "The lamp was lit again in spring. Visitors must book a place. Tea is served on Sundays.",
    "Echo": "Gulls nest on the roof. A new lens comes from Lorne. The road is closed to lorries.",
    "Post": "The island has no shop. Cyclists take the old ford. Rain fell for most of the week.",
}


def page_rows(*values: str) -> list[DifferingRow]:
    return list(story_page_of(texts(*values)).differing)


def texts(*values: str) -> list[StoryText]:
    told = zip(OTHERS.items(), values, strict=False)
    return [
        StoryText(name, plain_version(f"{SENTENCE.format(value)} {others}"), name)
        for (name, others), value in told
    ]


def listed_of_two(*values: str) -> list[str]:
    one, other = (text.version for text in texts(*values))
    compared = variorum.compare(one, other, mode="outlets")
    dossier = variorum.cross_reference([variorum.annotate(one), variorum.annotate(other)], {(0, 1): compared})
    return [found.title for found in findings(compared, dossier) if found.kind == "figure"]


def test_what_two_texts_list_stands_on_the_page_with_every_outlet_that_has_the_sentence() -> None:
    assert listed_of_two("for four days", "for eight days") == ["Figures to check: four / eight"]
    (row,) = page_rows("for four days", "for eight days", "for four days")
    assert (row.kind, row.tier) == ("count", "check")
    assert [cell.words for cell in row.cells] == [("four days",), ("eight days",), ("four days",)]
    assert row.sentence.startswith("In nearly the same sentence: ")
    assert "Herald, Post" in row.sentence


def test_every_cell_leads_to_its_words() -> None:
    told = texts("for four days", "for eight days")
    (row,) = story_page_of(told).differing
    assert [span.of(told[at].version.text) for cell in row.cells for at, span in cell.places] == [
        "four days",
        "eight days",
    ]


def test_a_minus_is_part_of_the_number_in_every_text() -> None:
    (row,) = page_rows("at −5 degrees", "at 5 degrees", "at −5 degrees")
    assert [cell.words for cell in row.cells] == [("−5 degrees",), ("5 degrees",), ("−5 degrees",)]


TURNED = "{} the keeper of the Aske lighthouse had painted the wooden stairs of the tower in green, said Rolf Teller."


def with_a_third(sentence: str) -> list[StoryText]:
    two = texts("for four days", "for eight days")
    return [*two, StoryText("Post", plain_version(f"{sentence} {OTHERS['Post']}"), "Post")]


def test_a_text_that_turns_the_sentence_round_stands_in_the_row_with_its_value() -> None:
    told = with_a_third(TURNED.format("In four days"))
    (row,) = story_page_of(told).differing
    assert [cell.words for cell in row.cells] == [("four days",), ("eight days",), ("four days",)]
    ((at, span),) = row.cells[2].places
    assert span.of(told[at].version.text) == "four days"


@pytest.mark.parametrize("when", ["In many days", "For four days and again for eight"])
def test_a_text_that_turns_it_round_with_none_or_both_of_the_values_does_not(when: str) -> None:
    (row,) = story_page_of(with_a_third(TURNED.format(when))).differing
    assert [cell.words for cell in row.cells] == [("four days",), ("eight days",), ()]


def test_whom_a_text_is_by_and_when_is_no_fact_of_the_story() -> None:
    told = [
        StoryText(
            name,
            version_from(
                [
                    (f"By Rolf Teller and Ada Brook in Aske, edited {n} times this morning", "byline"),
                    (f"{SENTENCE.format('twice')} {more}", "body"),
                ]
            ),
            name,
        )
        for (name, more), n in zip(OTHERS.items(), (14, 18), strict=False)
    ]
    assert story_page_of(told).differing == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("for 48 kilometres", "for 30 miles"),
        ("for more than four days", "for eight days"),
        ("for three-plus days", "for eight days"),
        ("in the 1950s", "in the '50s"),
        ("in the 1950's", "in the 50's"),
        ("with 15, 800 litres", "with 15, 900 litres"),
        ("for $48 more", "for €30 ($35) more"),
    ],
)
def test_numbers_that_may_be_one_or_count_other_things_are_listed_nowhere(one: str, other: str) -> None:
    assert listed_of_two(one, other) == []
    assert page_rows(one, other) == []


def test_a_line_of_few_words_is_alike_without_telling_of_one_thing() -> None:
    told = [
        StoryText(name, plain_version(f"Updated at {n} pm.\n\n{SENTENCE.format('twice')} {more}"), name)
        for (name, more), n in zip(OTHERS.items(), (5, 8), strict=False)
    ]
    assert story_page_of(told).differing == ()


def test_a_row_the_dossier_has_already_is_told_once() -> None:
    told = [
        StoryText(
            name,
            plain_version(
                f"The tram of Aske left the rails with {n} people aboard, said Rolf Teller. {more}"
            ),
            name,
        )
        for (name, more), n in zip(OTHERS.items(), (64, 57), strict=False)
    ]
    assert len(story_page_of(told).differing) == 1
