"""Joins and rows for shapes of names and facts that few stories hold."""

from __future__ import annotations

from typing import Any

import pytest

from variorum import annotate, compare, cross_reference
from variorum.dossier.disagreeing.row_sentences import sentences_with
from variorum.model.dossier import Dossier


def joined(*texts: str) -> dict[str, int]:
    """How often each entity is mentioned, by the name it is shown with."""
    return {e.name: len(e.mentions) for e in dossier_of(*texts).entities}


def dossier_of(*texts: str, linked: bool = False) -> Dossier:
    links = {(0, 1): compare(texts[0], texts[1])} if linked else None
    return cross_reference([annotate(text) for text in texts], links)


@pytest.mark.parametrize(
    ("texts", "name", "times"),
    [
        (("Bob Jackson Jr. came. Jackson Jr. left.",), "Bob Jackson Jr.", 2),
        (("They met J. Kelm.", "Jonas Kelm came."), "J. Kelm", 2),
        (("Ann Teixeira, a pilot, spoke.", "Ann Teixiera said so."), "Ann Teixeira", 2),
        (("Alex Bergh left.", "Alexan Bergh came.", "Alexander Bergh came."), "Alex Bergh", 3),
        (("They met Moammar.", "They saw Muammar there."), "Moammar", 2),
        (("The Zemb Ferries Group said so.", "Zemb Ferries left."), "Zemb Ferries", 2),
    ],
)
def test_a_person_or_body_called_in_two_ways_is_one(texts: tuple[str, ...], name: str, times: int) -> None:
    assert joined(*texts)[name] == times


@pytest.mark.parametrize(
    "texts",
    [
        ("They met Jonath Kelm.", "Jo Kelm came."),
        ("Marian Kelm came.", "Marina Kelm left."),
        ("They met Abe Lincoln.", "They drove to Lincoln, Nebraska."),
        ("The North Harbour Rowing Club met. The Harbour Rowing Club left.",),
        ("The mayor met Kelm.", "Ann Kelm left.", "Ola Kelm left."),
    ],
)
def test_names_that_are_only_alike_stay_apart(texts: tuple[str, ...]) -> None:
    assert set(joined(*texts).values()) == {1}


def test_a_surname_means_a_person_of_other_texts_only_where_several_call_that_person_so() -> None:
    others = ("Ann Kelm left. Kelm spoke.", "Ola Kelm left.")
    assert joined("The mayor met Kelm.", *others)["Kelm"] == 1


def test_a_nickname_in_marks_before_a_name_is_no_part_of_it() -> None:
    assert joined("They met Jo. “Jo” Jonas Kelm left.") == {"Jo": 2, "Jonas Kelm": 1}


def test_two_commissions_of_two_countries_leave_the_short_name_alone() -> None:
    found = joined(
        "The Election Commission of Turkmenistan met. The Election Commission of Norway left.",
        "The Election Commission said so.",
    )
    assert found["Election Commission"] == 1


def test_a_body_whose_name_another_begins_with_is_offered() -> None:
    dossier = dossier_of(
        "The Harbour Board met. The Harbour Board of Norway met, and the Harbour Board said no."
    )
    (link,) = dossier.perhaps
    assert link.kind == "part"
    assert link.reason == "The name “Harbour Board of Norway” begins with “Harbour Board”."


def test_places_exchanged_in_one_sentence_are_to_be_checked() -> None:
    left = "The ferry left Oslo for Bergen on Monday with forty passengers and a crew of nine."
    (row,) = dossier_of(left, left.replace("Bergen", "Stavanger"), linked=True).disagreements
    assert (row.kind, row.tier) == ("place", "check")
    assert "“Bergen” (text 1), “Stavanger” (text 2)" in row.sentence


def test_how_many_times_something_was_done_is_asked_in_words() -> None:
    left = "The ferry sank six times in the bay on Monday, police said."
    (row,) = dossier_of(left, left.replace("six", "nine"), linked=True).disagreements
    assert "how many times: six (text 1), nine (text 2)" in row.sentence


def test_a_hyphen_is_a_spelling_of_a_name() -> None:
    found = joined("Anne-Lise Kelm Bergh came to Elm.", "Annelise Kelm Bergh came.")
    assert found["Anne-Lise Kelm Bergh"] == 2


def test_the_sentences_of_a_row_are_whole_though_a_number_in_them_has_a_space() -> None:
    told = "The ferry of the town sank six times in 5. 6 miles of bay, police said."
    left = f"Police came at 10: 30 a. m. on Monday. {told} It was old."
    right = "The ferry of the town sank nine times in the bay, police said."
    texts = [annotate(left), annotate(right)]
    (row,) = cross_reference(texts, {(0, 1): compare(left, right)}).disagreements
    assert [(d, span.of((left, right)[d]), whole) for d, span, _, whole in sentences_with(texts, row)] == [
        (0, "six", told),
        (1, "nine", right),
    ]


@pytest.mark.parametrize(
    ("given", "error", "why"),
    [
        ({"links": {(0, 1): 3}}, TypeError, "links must hold comparisons, not int"),
        ({"links": {(0, 5): compare("a", "b")}}, ValueError, "there are no texts 0 and 5 among 1"),
        ({"decisions": 3}, TypeError, "decisions must be Decisions or None, not int"),
    ],
)
def test_what_cannot_be_joined_is_refused_in_a_sentence(
    given: dict[str, Any], error: type[Exception], why: str
) -> None:
    with pytest.raises(error, match=why):
        cross_reference([annotate("a")], **given)


def test_a_title_before_a_nickname_is_no_first_name() -> None:
    assert joined("Mayor “Duke” Kelm left Varg.", "Mayor Kelm left Varg.")["Kelm"] == 2


def test_the_daughters_of_a_president_are_called_after_him() -> None:
    text = "President Vane's daughters, Ada and Ruth, left Varg. President Tom Vane stayed."
    assert joined(text)["Tom Vane"] == 2


def test_a_body_within_a_longer_name_is_told_to_be_perhaps_the_same() -> None:
    texts = "Varg Union said no. Union Council Varg Union left.", "The Varg Union Fund met."
    told = [link.reason for link in dossier_of(*texts).perhaps]
    assert "The name “Union Council Varg Union” ends in “Varg Union”." in told
