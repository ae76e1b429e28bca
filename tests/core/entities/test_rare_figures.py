"""Figures that few texts hold, each told as a reader means it."""

from __future__ import annotations

import pytest

from variorum import annotate
from variorum.entities.names.class_words import class_of_count
from variorum.model.annotations import Figure


def figures(text: str) -> list[Figure]:
    return list(annotate(text).figures)


@pytest.mark.parametrize(
    ("text", "words", "kind", "value", "unit"),
    [
        ("The yard was shut for half a century.", "half a century", "duration", 50, "year"),
        ("It took a decade and a half to build.", "a decade and a half", "duration", 15, "year"),
        ("The strike lasted a decade.", "a decade", "duration", 10, "year"),
        ("She won the twenty-third race.", "twenty-third", "ordinal", 23, ""),
        ("It was her Twenty-first win.", "Twenty-first", "ordinal", 21, ""),
        ("Kelm was fined after a fifty-second delay.", "fifty-second", "duration", 50, "second"),
        ("The club led in the 1999-00 season.", "1999-00", "date", None, "year"),
    ],
)
def test_spans_of_time_and_places_in_a_row(
    text: str, words: str, kind: str, value: float | None, unit: str
) -> None:
    (figure,) = figures(text)
    assert (figure.text, figure.kind, figure.value, figure.unit) == (words, kind, value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "It was a one-sided fight.",
        "Zero ferries ran, and berth 007 was empty.",
        "The crew counted one badly and went on.",
        "She came back with her seconds.",
    ],
)
def test_words_that_measure_nothing_are_no_figures(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "about"), [("They met one clerk asking for a ferry.", "clerk"), ("Five men left.", "men")]
)
def test_what_those_counted_are_doing_is_not_what_they_are(text: str, about: str) -> None:
    (figure,) = figures(text)
    assert figure.about == about


def test_a_dash_without_its_spaces_ends_what_is_counted() -> None:
    (figure,) = figures("Four people-one with broken bones were taken away.")
    assert (figure.text, figure.about) == ("Four", "people")


def test_a_number_after_a_weekday_or_month_is_no_age() -> None:
    kinds = {figure.text: figure.kind for figure in figures("On Monday, 34, and in May, 12, Kelm spoke.")}
    assert kinds["34"] == "count"
    assert "age" not in kinds.values()


@pytest.mark.parametrize("beside", ["were kept on death row", "had hurt feelings", "crossed the toll bridge"])
def test_words_that_only_sound_like_a_toll_are_none(beside: str) -> None:
    text = f"Ten men {beside} in Varg."
    assert class_of_count(text, 0, 3, "men") == ""
    assert class_of_count("Ten men were hurt in Varg.", 0, 3, "men") == "injured"


@pytest.mark.parametrize(
    "text",
    [
        "Voters approved Amendment 12, which Kelm wrote.",
        "Amendment 12 allows gulls on ferries.",
        "The board sought to repeal the part of Measure 7 that shut the quay.",
        "It hangs on Question 3.",
        "The council passed Resolution 1973/2.",
        "The ferry lay at Berth 9 with its lights out.",
        "They read Senate Bill 1062 aloud.",
        "They struck out Sections 3, 4 and 11.",
        "Among the groups is Project 21, a club of divers.",
        "Agenda 2030 was read, and Operation 1027 began; Project 25's head spoke.",
        "One of them is Pier 21.",
        "They welcomed the bill, known as HB 1062, in the end.",
    ],
)
def test_a_number_that_names_one_thing_of_a_row_counts_nothing(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The board passed Resolution 52-48 in the end.", ["52-48"]),
        ("In the vote on the amendment 12 members stayed away.", ["12"]),
        ("They offered 12 amendments.", ["12"]),
        ("Court Rules 5 to 4 for Aske", ["5", "4"]),
        ("The Local 12 people know is shut.", ["12"]),
        ("The Initiative 500 people signed is law.", ["500"]),
        ("Kelm paid Bill 40 dollars.", ["40 dollars"]),
        ("Near the Berth 1,200 people sang.", ["1,200"]),
        ("At the Skerry 21 sang along.", ["21"]),
        ("By Tuesday 45, mostly children, had died.", ["Tuesday", "45"]),
        ("The poll gave Kelm 51, his office said.", ["51"]),
        ("It was Skerry 7, hosts Bergen 1.", ["7", "1"]),
        ("Of those hurt in Bergen 21, all were divers.", ["21"]),
        ("The club beat Skerry 51, Moll 49.", ["51", "49"]),
        ("Of 100 voters Kelm had 51, and Moll 47.", ["100", "51", "47"]),
        ("Storm Surge Kills 21", ["21"]),
        ("The Skerries 21, a crew, were lost.", ["21"]),
        ("Rescue Operation 12 Dead as Ferry Sinks", ["12"]),
        ("In the Rescue Operation 30 people were brought ashore.", ["30"]),
        ("For the Ferry Project 600 people worked.", ["600"]),
        ("Of the firm's HR 12 were let go.", ["12"]),
        ("Rescue Operation\n5 people drowned.", ["5"]),
    ],
)
def test_a_number_beside_such_a_word_that_counts_or_tells_a_vote_stays_a_figure(
    text: str, words: list[str]
) -> None:
    assert [figure.text for figure in figures(text)] == words
