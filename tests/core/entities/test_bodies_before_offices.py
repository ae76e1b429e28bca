"""A body named inside somebody's title is a mention of the body; the office is part of no name."""

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate


def found(text: str) -> list[tuple[str, str]]:
    return [(m.text, m.type) for m in annotate(text).mentions]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met Harbour Board Chairwoman Ola Kelm.", [("Harbour Board", "ORG"), ("Ola Kelm", "PERSON")]),
        (
            "They met Brenna Highway Patrol Capt. Ola Kelm.",
            [("Brenna Highway Patrol", "ORG"), ("Ola Kelm", "PERSON")],
        ),
        (
            "The chair of the Harbour Board, Ola Kelm, left.",
            [("Harbour Board", "ORG"), ("Ola Kelm", "PERSON")],
        ),
        ("They met White House Press Secretary Ola Kelm.", [("White House", "ORG"), ("Ola Kelm", "PERSON")]),
        ("They met Kelm Bank Chief Executive Ola Brandt.", [("Kelm Bank", "ORG"), ("Ola Brandt", "PERSON")]),
        ("They met Defense Secretary Ola Kelm.", [("Ola Kelm", "PERSON")]),
    ],
)
def test_a_body_before_an_office_is_named(text: str, names: list[tuple[str, str]]) -> None:
    assert found(text) == names


def test_a_body_named_elsewhere_is_found_before_an_office_also_at_the_start_of_a_sentence() -> None:
    text = "She left the Ocean Rights Campaign in May. Ocean Rights Campaign President Ola Kelm was sorry."
    assert found(text).count(("Ocean Rights Campaign", "ORG")) == 2


def test_a_body_told_of_only_in_a_title_is_told_of_by_both_texts() -> None:
    texts = ("The Ocean Rights Campaign said no.", "They met Ocean Rights Campaign President Ola Kelm.")
    dossier = cross_reference([annotate(t) for t in texts], links={})
    (body,) = [e for e in dossier.entities if e.type == "ORG"]
    assert {document for document, _ in body.mentions} == {0, 1}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They asked Peter Soll and Dean Kelmer.", [("Peter Soll", "PERSON"), ("Dean Kelmer", "PERSON")]),
        ("They asked spokesman Michael Steel.", [("Michael Steel", "PERSON")]),
        ("They asked a former GOP candidate.", [("GOP", "ORG")]),
        ("It was pushed by the Center for Brenna Policy.", [("Center for Brenna Policy", "ORG")]),
    ],
)
def test_a_title_makes_no_person_of_what_is_none(text: str, names: list[tuple[str, str]]) -> None:
    assert found(text) == names


def test_a_verb_of_a_headline_is_no_first_name() -> None:
    text = "U.S. Attorney Subpoenas Kelmer’s Campaign\n\nA court may subpoena anybody. Gov. Ola Kelmer left."
    assert {m for m, kind in found(text) if kind == "PERSON"} == {"Kelmer", "Ola Kelmer"}


def test_initials_before_news_agency_are_an_agency_and_a_scale_is_nobody() -> None:
    text = "The student NSNA news agency said it had 5.6 on the Richter scale. George Will was asked."
    assert found(text) == [("NSNA", "ORG"), ("Richter", "MISC"), ("George Will", "PERSON")]


def test_a_first_name_that_is_a_town_needs_a_surname() -> None:
    assert not [m for m, kind in found("Crews of Palmer Fire & Rescue came.") if kind == "PERSON"]
    assert found("They met Palmer Kelmer.") == [("Palmer Kelmer", "PERSON")]
