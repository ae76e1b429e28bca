"""A name of several words is one thing that two sentences have in common."""

from __future__ import annotations

import pytest

from variorum.comparing.linking.same_name import capitals_in_a_row
from variorum.comparing.pipeline import compare

FILLER = (
    "\n\nA bus runs by the coast road until Monday.\n\nThe choir of Marlow sang at the quay for an hour."
    "\n\nTwo trawlers were towed to the yard.\n\nFares rise by a tenth in May, the line wrote to its customers."
)


def first(left: str, right: str, mode: str) -> list[str]:
    found = compare(left + FILLER, right + FILLER, mode=mode)  # type: ignore[arg-type]
    return [k.tier for k in found.links if k.left.start == 0 and k.kind != "quote"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "He met Captain Ada Holm of the Port Ellery Harbour Board.",
            ["He", "Captain Ada Holm of the Port Ellery Harbour Board."],
        ),
        ("Ada Holm and Jon Dee came.", ["Ada Holm", "Jon Dee"]),
        ("Jon Dee’s Harbour Watch, Ada Holm", ["Jon Dee’s", "Harbour Watch", "Ada Holm"]),
        ("The paper wrote “Night of Fear” above it.", ["The"]),
        ("They came late.", ["They"]),
    ],
)
def test_a_name_is_words_in_a_row_that_begin_with_a_capital(sentence: str, names: list[str]) -> None:
    assert [sentence[start:end] for start, end in capitals_in_a_row(sentence)] == names


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_a_name_that_two_sentences_share_makes_no_likely_link(mode: str) -> None:
    left = "Harbour Master General Ada Ottilie Holm of Port Ellery has three deputies and a boat."
    right = "Nobody else was seen at sunset, and Harbour Master General Ada Ottilie Holm of Port Ellery wept."
    assert set(first(left, right, mode)) <= {"possible"}


def test_the_name_of_a_house_that_two_sentences_share_makes_no_likely_link() -> None:
    left = "Nobody at the Old Ropewalk Theatre Company has three cousins and a boat."
    right = "At sunset the Old Ropewalk Theatre Company wept."
    assert set(first(left, right, "outlets")) <= {"possible"}


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_two_sentences_that_tell_one_thing_of_a_name_are_linked_still(mode: str) -> None:
    left = "Harbour Master General Ada Ottilie Holm of Port Ellery has three deputies and a boat."
    right = "With three deputies, Harbour Master General Ada Ottilie Holm of Port Ellery runs one boat."
    assert first(left, right, mode) == ["sure"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Port Ellery’s mayor, Ada Ottilie Holm, a Democrat, has three deputies and a boat.",
            "Nobody else was seen at sunset, and Democratic Mayor Ada Ottilie Holm of Port Ellery wept.",
        ),
        (
            "“Nobody was seen,” said Ada Ottilie Holm, the Harbour House spokeswoman, about the oil.",
            "Three deputies and a boat wait for Harbour House spokeswoman Ada Ottilie Holm every day.",
        ),
        (
            "Representative Ada Ottilie Holm, Democrat of Ohio, has three deputies and a boat.",
            "Nobody else was seen at sunset, and Rep. Ada Ottilie Holm (D-Ohio) wept.",
        ),
        (
            "Assistant director Ada Ottilie Holm has three cousins and a boat.",
            "Nobody else was seen at sunset but the director, Ada Ottilie Holm, who wept.",
        ),
    ],
)
def test_who_somebody_is_makes_no_likely_link_however_it_is_said(left: str, right: str) -> None:
    assert set(first(left, right, "outlets")) <= {"possible"}


def test_an_office_is_no_name_of_every_name_near_it() -> None:
    left = "Mayor Holm and the painter Jon Dee opened the quay, three deputies and a boat."
    right = "The quay was opened with a boat by Mayor Holm, Jon Dee the painter and three deputies."
    assert first(left, right, "outlets") == ["sure"]


def test_what_is_told_beside_a_name_and_its_office_links_still() -> None:
    left = "Port Ellery’s mayor, Ada Ottilie Holm, a Democrat, vetoed the quay on Monday."
    right = "Nobody else was seen when Democratic Mayor Ada Ottilie Holm of Port Ellery vetoed the quay."
    assert first(left, right, "outlets")[0] in ("likely", "sure")


def test_a_short_sentence_around_a_name_that_was_edited_is_linked_still() -> None:
    left = "He met with Harbour Master General Ada Ottilie Holm."
    right = "He also met with Harbour Master General Ada Ottilie Holm."
    assert first(left, right, "versions") == ["sure"]


def test_two_headlines_that_share_a_name_stay_linked() -> None:
    left = "Harbour Master General Ada Holm is three deputies short"
    right = "No boat for Harbour Master General Ada Holm, who wept"
    bodies = "\n\nShe has asked for them twice.", "\n\nNobody was seen there at sunset."
    assert first(left + bodies[0], right + bodies[1], "outlets") == ["likely"]


def test_capitals_tell_no_names_where_all_is_set_in_them() -> None:
    left = "HARBOUR MASTER GENERAL ADA OTTILIE HOLM OF PORT ELLERY HAS THREE DEPUTIES AND A BOAT."
    right = "NOBODY WAS SEEN, AND HARBOUR MASTER GENERAL ADA OTTILIE HOLM OF PORT ELLERY WEPT."
    assert first(left, right, "outlets") != ["possible"]


def test_sentences_without_an_end_take_no_time() -> None:
    row = "Ada Holm " * 60_000
    assert len(list(capitals_in_a_row(row))) == 1
    assert first(row + "ran.", row + "wept.", "versions")
