"""Slots beyond tolls, what keeps figures apart, and what is said of offices, places and quotations."""

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.disagreeing.claim_rejects import REJECTS
from variorum.entities.annotating import annotate
from variorum.model.dossier import Disagreement


def rows(*texts: str) -> tuple[Disagreement, ...]:
    return cross_reference([annotate(t) for t in texts], names=("A", "B", "C")).disagreements


def only(*texts: str) -> Disagreement:
    (row,) = rows(*texts)
    return row


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "The quake struck Varg Island, home to 120,000 people.",
            "The quake was felt on Varg island, home to 200,000 people.",
            "the population of Varg: 120,000 (A), 200,000 (B)",
        ),
        (
            "Police said that Kelm was shot eleven times in the harbour.",
            "The report said seven bullets hit Kelm in the harbour.",
            "how often somebody was hit",
        ),
        (
            "Vanda Kelm had been in a hospital in Varg for four weeks with a fever.",
            "Vanda Kelm was in a hospital in Varg for three weeks with a fever.",
            "how long something lasted: four weeks (A), three weeks (B)",
        ),
        (
            "The quake struck Varg at a depth of 10 km.",
            "The quake struck Varg at a depth of 33 km.",
            "the depth: 10 km (A), 33 km (B)",
        ),
        (
            "Varg lies 1,150 kilometers (715 miles) southeast of Oslo.",
            "The island is 1,500 kilometers south of Oslo, the capital.",
            "the distance from Oslo: 1,150 kilometers (A), 1,500 kilometers (B)",
        ),
        (
            "He spent $5,587.75 of the fund on a holiday at the Varg Harbour Hotel.",
            "He spent $5,687.75 of the fund on a holiday at the Varg Harbour Hotel.",
            "a sum of money: $5,587.75 (A), $5,687.75 (B)",
        ),
    ],
)
def test_facts_of_these_kinds_are_shown_to_be_checked(one: str, other: str, words: str) -> None:
    row = only(one, other)
    assert row.tier == "check"
    assert words in row.sentence


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # the sum of several raids beside one of them
            "The navy took 12 magazines in the raid off Varg.",
            "In their five operations so far the navy took 31 magazines off Varg.",
        ),
        (  # both numbers stand in one sentence: seven of one kind, four of another
            "The court in Varg gave Kelm seven life sentences and four sentences without parole.",
            "The court in Varg gave Kelm four life sentences without parole.",
        ),
        (  # seven of one make and two others are nine
            "The navy took seven Varg rifles and two other rifles from the boat.",
            "The navy took nine Varg rifles from the boat.",
        ),
        (  # a town beside the island
            "The quake shook Varg, a city of 500,000 people.",
            "The quake struck Skar island, home to 120,000 people.",
        ),
        ("A magnitude-6.0 quake can cause severe damage.", "A quake of magnitude 5.6 shook Varg."),
        (
            "Some 12 Danish and Dutch sailors were held in Varg.",
            "In Varg 23 Danish sailors were held at sea.",
        ),
        ("Kelm, who had worked there for 15 years, left Varg.", "Weil had worked in Varg for 37 years."),
    ],
)
def test_what_is_another_thing_is_not_shown(one: str, other: str) -> None:
    assert rows(one, other) == ()


def test_the_wounded_of_another_quake_are_not_these() -> None:
    found = rows(
        "A quake of magnitude 5.2 injured three people on Varg island.",
        "The quake on Varg island had a magnitude of 6.1. It injured five people on the island.",
    )
    assert [r.kind for r in found] == ["magnitude"]


def test_a_text_with_both_values_is_no_side() -> None:
    text = "A quake of magnitude {} shook Varg."
    both = "Officials said a quake of magnitude 6.1 shook Varg; others spoke of a magnitude of 5.9."
    row = only(text.format("6.1"), text.format("5.9"), both)
    assert [d for d, *_ in row.values] == [0, 1]


def test_every_reject_says_what_it_means() -> None:
    assert all(words and words[0].islower() and not words.endswith(".") for words, _ in REJECTS)
    assert len({words for words, _ in REJECTS}) == len(REJECTS)


def test_a_text_that_begins_with_its_date_is_ordered_by_it() -> None:
    row = only(
        "May 9, 2025\nTen people were killed when the dam at Varg broke.",
        "May 3, 2025\nAt least three people were killed when the dam at Varg broke.",
    )
    assert row.sentence.startswith("B, earlier: At least three killed; A, later: Ten killed.")


def test_a_chief_here_and_a_deputy_chief_there() -> None:
    row = only("Police Chief Vanda Kelm left Varg.", "Deputy Police Chief Vanda Kelm left Varg.")
    assert (row.kind, row.tier) == ("role", "check")
    assert "“Police Chief” (A), “Deputy Police Chief” (B)" in row.sentence


def test_a_chief_here_and_a_deputy_commander_of_the_same_there() -> None:
    row = only(
        "The militia chief, Vanda Kelm, left Varg.",
        "The raid hurt Vanda Kelm, deputy commander of Harland-backed militias in Varg.",
    )
    assert (row.kind, row.tier) == ("role", "check")
    assert "“chief” (A), “deputy commander” (B)" in row.sentence


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # What they lead has another name.
        ("The militia chief, Vanda Kelm, left.", "Vanda Kelm, deputy commander of the coastguard, left."),
        ("President Vanda Kelm left.", "Former President Vanda Kelm left."),
        ("Vanda Kelm, a militia commander, left.", "Vanda Kelm, deputy commander of the guard, left."),
        ("Mayor Vanda Kelm left.", "Vice Mayor Vanda Kelm left. Mayor Vanda Kelm came back."),
    ],
)
def test_style_and_other_offices_are_no_rows(one: str, other: str) -> None:
    assert rows(one, other) == ()


def test_an_ordinal_in_letters_and_a_name_in_other_letters_are_no_other_words() -> None:
    said = "“We stopped this {} rule of the harbour and told {} to go home,” Vanda Kelm said."
    assert (
        rows(said.format("11th-hour", "Muammar al-Qaddafi"), said.format("eleventh-hour", "Muammar Gadhafi"))
        == ()
    )


def test_all_reports_of_a_quotation_stand_in_one_row() -> None:
    said = "“This is a sad {} for the whole harbour,” Vanda Kelm said."
    row = only(said.format("time"), said.format("day"), said.format("time"))
    assert (row.kind, row.tier) == ("quote", "differ")
    assert row.sentence.count("sad time") == 1
    assert "(A, C)" in row.sentence


def test_two_names_that_only_begin_alike_are_no_spellings() -> None:
    assert rows("Alexandros Kelm, 15, died.", "Alexis Kelm, 15, died.") == ()
