"""Quotations of a word or two, which both texts have."""

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate


def pairs(one: str, other: str) -> list[tuple[str, str, set[str]]]:
    texts = [annotate(one), annotate(other)]
    found = cross_reference(texts, links={}).quote_pairs
    return [(texts[0].quotes[p.left[1]].text, texts[1].quotes[p.right[1]].text, set(p.how)) for p in found]


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        (
            "Vanda Kelm called the plan “reckless” on Monday.",
            "Vanda Kelm said that it was “reckless” to sail.",
            {"identical"},
        ),
        ("Vanda Kelm called the plan “reckless” on Monday.", "“It’s reckless,” said Vanda Kelm.", {"cut"}),
        # Who speaks is told in one text only, or by no name.
        (
            "Vanda Kelm called the plan “reckless” on Monday.",
            "A statement described the plan as “reckless” in every way.",
            {"identical"},
        ),
        # However both spell it, and one of them.
        (
            "Vanda Kelm called the plan “colourful” on Monday.",
            "Vanda Kelm said that it was “colourful” to sail.",
            {"identical"},
        ),
        (
            "Vanda Kelm called the plan “dishonourable” on Monday.",
            "Vanda Kelm said that it was “dishonorable” to sail.",
            {"identical"},
        ),
        # What begins with a capital in one text begins a sentence there.
        (
            "The crew chanted “Thieves, thieves!” all night.",
            "Men chanted “thieves, thieves” again.",
            {"identical"},
        ),
    ],
)
def test_a_word_or_two_of_one_speaker_are_a_quotation_of_both(one: str, other: str, how: set[str]) -> None:
    assert [relation for *_, relation in pairs(one, other)] == [how]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Two people known by name may well hit on one word.
        (
            "Vanda Kelm called the plan “reckless” on Monday.",
            "Ola Bergh called the plan “reckless” on Monday.",
        ),
        # Within a longer quotation only one speaker makes it the same.
        ("A statement called the plan “reckless” again.", "“It’s a reckless plan,” said Vanda Kelm."),
        # A word that a text has in its own voice, too, is what it writes about.
        ("Vanda Kelm called it a “prank” on Monday. The prank grew.", "“It was a prank,” said Vanda Kelm."),
        (
            "Vanda Kelm called it “colourful” on Monday. The colourful plan grew.",
            "“It’s colorful,” said Vanda Kelm.",
        ),
        # A name or a title in both; small words.
        ("Vanda Kelm told “Tonight” of it.", "Vanda Kelm said on “Tonight,” a show, that she would sail."),
        ("Vanda Kelm said “yes and no” to it.", "Vanda Kelm said “that” to it."),
        ("Vanda Kelm said “no” to it.", "Vanda Kelm said “no” to the plan."),
        # A number is nobody's word.
        ("Vanda Kelm spoke of “47” on Monday, she said.", "Vanda Kelm said that “47” were there."),
        # What is put in marks, and nobody says it.
        ("The “reckless” plan went on.", "The “reckless” plan went on."),
    ],
)
def test_a_common_word_a_title_and_what_two_people_say_are_none(one: str, other: str) -> None:
    assert pairs(one, other) == []


def test_who_else_says_the_word_is_not_asked_where_its_speaker_has_it() -> None:
    one = "Vanda Kelm called the plan “reckless” on Monday."
    other = "“It’s reckless,” said Vanda Kelm. Later others called the plan “reckless” again."
    assert pairs(one, other) == [("reckless", "It’s reckless,", {"cut"})]


def test_who_repeats_a_word_says_it_once() -> None:
    one = "Vanda Kelm called the plan “reckless” on Monday. "
    other = "Vanda Kelm said that it was “reckless” to sail. "
    assert len(pairs(one * 3, other * 2)) == 3


def test_a_word_quoted_again_and_again_is_a_refrain() -> None:
    one = "Vanda Kelm called the plan “reckless” on Monday. "
    assert pairs(one * 30, one * 30) == []
