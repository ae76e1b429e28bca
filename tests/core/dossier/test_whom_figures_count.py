"""Figures that count the same of a story in other words: those aboard, signatures, ages told of "he", third texts."""

from __future__ import annotations

import pytest

import variorum
from variorum.model.dossier import Disagreement

TRAM = "The tram left the rails near Aske bridge on Tuesday with {} aboard, the transit office said."


def rows(*texts: str) -> list[Disagreement]:
    names = ("Herald", "Echo", "Post", "Wire")
    found = variorum.cross_reference([variorum.annotate(text) for text in texts], names=names[: len(texts)])
    return [row for row in found.disagreements if row.kind not in ("spelling", "quote", "speaker")]


def told(row: Disagreement) -> list[tuple[int, str]]:
    return sorted((document, words) for document, _, _, words in row.values)


def test_passengers_and_people_aboard_are_to_check_and_told_as_what_they_are() -> None:
    (row,) = rows(TRAM.format("64 people"), TRAM.format("57 passengers"))
    assert row.tier == "check"
    assert told(row) == [(0, "64 people"), (1, "57 passengers")]
    assert "57 passengers (Echo)" in row.sentence


def test_of_one_noun_the_figures_stand_alone() -> None:
    (row,) = rows(TRAM.format("64 people"), TRAM.format("57 people"))
    assert told(row) == [(0, "64"), (1, "57")]


def test_passengers_beside_whom_the_crew_is_counted_are_not_held_against_everybody() -> None:
    assert rows(TRAM.format("64 people"), TRAM.format("57 passengers and a crew of four")) == []


def test_a_crew_is_not_held_against_the_passengers() -> None:
    assert rows(TRAM.format("a crew of 24"), TRAM.format("57 passengers")) == []


def test_the_passengers_and_crew_with_the_article_are_all_those_aboard() -> None:
    (row,) = rows(
        TRAM.format("64 people"),
        "The 71 passengers and crew of the tram were led off at Aske bridge, the transit office said.",
    )
    assert told(row) == [(0, "64 people"), (1, "71 passengers and crew")]


@pytest.mark.parametrize(
    "some",
    [
        "Police spoke to 31 passengers and crew on the tram near Aske bridge.",
        "The 31 passengers and crew who were still in the tram near Aske bridge waved.",
    ],
)
def test_some_of_the_passengers_and_crew_are_not(some: str) -> None:
    assert rows(TRAM.format("64 people"), some) == []


def test_the_day_on_which_it_is_told_does_not_part_figures_of_those_aboard() -> None:
    later = (
        "The tram left the rails near Aske bridge with 71 people aboard, the transit office said on Friday."
    )
    (row,) = rows(TRAM.format("64 people"), later)
    assert row.tier == "check"


def test_the_day_of_the_accident_does() -> None:
    other = (
        "The tram left the rails near Aske bridge on Friday with 71 people aboard, the transit office said."
    )
    assert rows(TRAM.format("64 people"), other) == []


def test_a_third_text_with_the_very_number_stands_in_the_row() -> None:
    found = rows(
        "Some 60,000 people use the Aske tram each year, the transit office said.",
        "The transit office said 61,300 people used the Aske tram last year.",
        "Fares are low. The line carried 61,300 passengers last year, its annual report says.",
    )
    assert [told(row) for row in found] == [[(0, "Some 60,000"), (1, "61,300"), (2, "61,300")]]


def test_a_small_number_of_another_thing_does_not_join_a_row() -> None:
    found = rows(
        "The tram hit a wall near Aske bridge and six people were injured, the hospital said.",
        "Nine people were injured when the tram hit a wall near Aske bridge, the hospital said.",
        "Nobody knows why. In Lorne, a bakery oven blew up and nine people were injured in 2019.",
    )
    assert [told(row) for row in found] == [[(0, "six"), (1, "Nine")]]


def test_a_toll_joins_where_it_is_told_of_the_same() -> None:
    found = rows(
        "The tram hit a wall near Aske bridge and six people were injured, the hospital said.",
        "Nine people were injured when the tram hit a wall near Aske bridge, the hospital said.",
        "The tram hit a wall near Aske bridge, and nine people were injured.",
    )
    assert [told(row) for row in found] == [[(0, "six"), (1, "Nine"), (2, "nine")]]


def test_a_toll_joins_in_other_words_where_only_who_has_the_same_number_tells_of_the_same() -> None:
    found = rows(
        "The tram hit a wall near Aske bridge and six people were injured, the hospital said.",
        "Nine people were injured when the tram hit a wall near Aske bridge because Rolf Teller had braked late on "
        "wet leaves.",
        "Rolf Teller, who drove the tram, had braked late on wet leaves, and nine people were injured.",
    )
    assert [told(row) for row in found] == [[(0, "six"), (1, "Nine"), (2, "nine")]]


@pytest.mark.parametrize(
    "said", ["He is 47 and drives the number two.", "He is 47, and drives the number two.", "He was 47."]
)
def test_an_age_told_of_him_is_that_of_the_one_man_named_before(said: str) -> None:
    (row,) = rows(f"Rolf Teller drove the tram. {said}", "The tram was driven by Rolf Teller, 42, of Aske.")
    assert row.kind == "age"
    assert told(row) == [(0, "47"), (1, "42")]


@pytest.mark.parametrize(
    "said",
    [
        "Rolf Teller and Emil Harn drove the tram. He is 47.",
        "Rolf Teller drove the tram.\n\nHe is 47.",
        "Rolf Teller drove the tram. He is 47 minutes late.",
        "Rolf Teller drove the tram. He was 17 when he began.",
        "Rolf Teller drove the tram. He is 47.5 points ahead.",
    ],
)
def test_an_age_of_one_of_two_men_or_of_long_ago_is_not(said: str) -> None:
    assert rows(said, "The tram was driven by Rolf Teller, 42, of Aske.") == []


def test_somebodys_age_is_no_total_whatever_stands_beside_it() -> None:
    quoted = "“There was total silence,” said Rolf Teller, 47, a driver from Aske."
    assert [row.kind for row in rows(quoted, "The tram was driven by Rolf Teller, 42, of Aske.")] == ["age"]


def test_names_on_a_petition_are_signatures() -> None:
    (row,) = rows(
        "Neighbours collected 340 signatures for the tram stop in Aske.",
        "Emil Harn of Aske handed the mayor a petition with 430 names.",
    )
    assert row.tier == "check"
    assert told(row) == [(0, "340 signatures"), (1, "430 names")]


@pytest.mark.parametrize(
    "other",
    [
        "A vote in Aske needs 430 signatures.",
        "The clerk of Aske found 430 valid signatures.",
        "The stone in Aske bears 430 names.",
        "A petition for the tram in Aske has 4,300 signatures.",
        "A petition for the tram in Aske has more than 430 signatures.",
    ],
)
def test_what_is_needed_or_of_another_size_is_not_held_against_them(other: str) -> None:
    assert rows("Neighbours collected 340 signatures for the tram stop in Aske.", other) == []
