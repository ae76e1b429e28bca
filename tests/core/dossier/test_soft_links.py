"""Entities that may be one, or belong together, are offered and not joined."""

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.decisions import Decisions, EntityDecision
from variorum.model.dossier import Dossier

TWO = "Mary Kelm, 40, and Peter Kelm, 42, came. The board named Kelm."


def dossier_of(*texts: str, decisions: Decisions | None = None) -> Dossier:
    return cross_reference([annotate(t) for t in texts], links={}, decisions=decisions)


def links(dossier: Dossier) -> list[tuple[str, str, str]]:
    return [(k.kind, dossier.entities[k.one].name, dossier.entities[k.other].name) for k in dossier.perhaps]


def test_a_bare_name_is_offered_to_those_who_bear_it() -> None:
    found = links(dossier_of(TWO))
    assert set(found) == {("same", "Kelm", "Mary Kelm"), ("same", "Kelm", "Peter Kelm")}


def test_each_offer_says_why() -> None:
    assert all(k.reason.endswith(".") and "Kelm" in k.reason for k in dossier_of(TWO).perhaps)


def test_an_offer_taken_up_is_a_merge_of_just_these_two() -> None:
    text = f"{TWO} Jonas Kelm, 9, slept. Ms. Kelm left."  # so that Mary, too, has a mention spelled “Kelm”
    merge = EntityDecision("merge", ("Kelm", "Peter Kelm"))
    dossier = dossier_of(text, decisions=Decisions(entities=(merge,)))
    (peter,) = [e for e in dossier.entities if "Peter Kelm" in e.spellings]
    assert "Kelm" in peter.spellings
    assert "Mary Kelm" not in peter.spellings


def test_a_declined_offer_joins_and_parts_nothing() -> None:
    before = dossier_of(TWO)
    apart = EntityDecision("apart", ("Kelm", "Peter Kelm"))
    after = dossier_of(TWO, decisions=Decisions(entities=(apart,)))
    assert after.entities == before.entities
    assert links(after) == [("same", "Kelm", "Mary Kelm")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Brenna Brigade, the armed wing of the Harbour Party, fired.",
            ("part", "Brenna Brigade", "Harbour Party"),
        ),
        (
            "The Harbour Party’s armed wing, the Brenna Brigade, fired.",
            ("part", "Brenna Brigade", "Harbour Party"),
        ),
        ("Peter Kelm, 42, came. Kelm’s wife, Ada Brandt, left.", ("family", "Peter Kelm", "Ada Brandt")),
        ("The Danish fleet left Denmark.", ("people", "Danish", "Denmark")),
    ],
)
def test_what_a_text_states_of_two_names_is_a_tie(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in links(dossier_of(text))


def test_relatives_listed_side_by_side_are_no_parts() -> None:
    assert links(dossier_of("Peter Kelm, 42, and Ada Brandt, 40, came to Oslo.")) == []


def test_a_seat_is_offered_as_the_body_that_sits_there_and_never_joined() -> None:
    dossier = dossier_of("The Pentagon said no.", "The U.S. Defense Department said no.")
    assert links(dossier) == [("same", "Pentagon", "U.S. Defense Department")]
    assert "the seat of" in dossier.perhaps[0].reason
    yard = links(dossier_of("Scotland Yard said no.", "The Metropolitan Police said no."))
    assert yard == [("same", "Scotland Yard", "Metropolitan Police")]
    apart = EntityDecision("apart", ("Pentagon", "U.S. Defense Department"))
    declined = dossier_of(
        "The Pentagon said no.",
        "The U.S. Defense Department said no.",
        decisions=Decisions(entities=(apart,)),
    )
    assert declined.perhaps == ()
    assert links(dossier_of("The Pentagon said no.", "The State Department said no.")) == []
