"""Firms by their legal form or by who works there, double names of newspapers, scenes, and authorities."""

from __future__ import annotations

import pytest

from variorum.entities.annotating import annotate


def found(text: str) -> list[tuple[str, str]]:
    return [(m.text, m.type) for m in annotate(text).mentions]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("It was run by Granny Vorl, L.L.C., for years.", [("Granny Vorl, L.L.C.", "ORG")]),
        ("He worked for Ruth Ansel, P.L.L.C. on Monday.", [("Ruth Ansel, P.L.L.C.", "ORG")]),
        ("She sued the Vorl Bruun GmbH again.", [("Vorl Bruun GmbH", "ORG")]),
        ("She left Ansel & Vorl, LLP, in May.", [("Ansel & Vorl, LLP", "ORG")]),
        (
            "Ada Marlow, a partner at Vorl Boggs, left.",
            [("Ada Marlow", "PERSON"), ("Vorl Boggs", "ORG")],
        ),
        (
            "Her lawyer, Ada Marlow of Vorl Boggs, confirmed it.",
            [("Ada Marlow", "PERSON"), ("Vorl Boggs", "ORG")],
        ),
        ("He paid the Martha's Vineyard Sailing School.", [("Martha's Vineyard Sailing School", "ORG")]),
        ("The Spokesman-Review wrote it.", [("Spokesman-Review", "ORG")]),
        ("The Post-Gazette wrote it.", [("Post-Gazette", "ORG")]),
        ("She wrote in The Brenna Post-Dispatch.", [("Brenna Post-Dispatch", "ORG")]),
        ("He studied the Post-Soviet years.", [("Soviet", "NORP")]),
        ("He spent over $300 at Vorl-A-Bruun that day.", [("Vorl-A-Bruun", "ORG")]),
        ("They mourned the massacre at Sandy Vorl.", [("Sandy Vorl", "LOC")]),
        (
            "The Port Authority of Ohio and Indiana met.",
            [("Port Authority of Ohio and Indiana", "ORG")],
        ),
        ("The Harbour Authority of Bergen and others met.", [("Harbour Authority of Bergen", "ORG")]),
    ],
)
def test_what_is_no_person_is_told_by_what_is_around_it(sentence: str, names: list[tuple[str, str]]) -> None:
    assert found(sentence) == names


def test_a_firm_is_the_same_firm_without_its_legal_form() -> None:
    text = "It was called Granny Vorl, L.L.C., then. The lawyer eventually sued Granny Vorl in a court."
    assert found(text) == [("Granny Vorl, L.L.C.", "ORG"), ("Granny Vorl", "ORG")]


def test_a_person_a_firm_is_called_after_stays_a_person() -> None:
    text = "It was called Ruth Ansel, Inc., then. The lawyer eventually sued Ruth Ansel in a court."
    assert found(text) == [("Ruth Ansel, Inc.", "ORG"), ("Ruth Ansel", "PERSON")]
