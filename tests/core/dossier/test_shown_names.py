"""What places and bodies are called in the list."""

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.joining.shown_names import name_of
from variorum.entities.annotating import annotate
from variorum.model.dossier import Dossier


def dossier_of(*texts: str) -> Dossier:
    return cross_reference([annotate(t) for t in texts], links={})


@pytest.mark.parametrize(
    ("spellings", "shown"),
    [
        (("WASHINGTON", "Washington"), "Washington"),
        (("WASHINGTON",), "Washington"),
        (("NEW YORK", "N.Y."), "N.Y."),
        (("NEW YORK",), "New York"),
        (("NYC",), "NYC"),
        (("America", "U.S."), "U.S."),
        (("America", "U.S.", "United States"), "United States"),
        (("U.S.", "United States"), "United States"),
        (("America",), "America"),
        (("Norway", "Kingdom of Norway"), "Norway"),
    ],
)
def test_a_place_is_shown_neither_shouted_nor_under_a_vague_name(
    spellings: tuple[str, ...], shown: str
) -> None:
    assert name_of(spellings, "LOC") == shown


def test_initials_of_a_body_stay_in_capitals() -> None:
    assert name_of(("UNICEF",), "ORG") == "UNICEF"


def test_the_arabic_article_makes_no_other_body() -> None:
    dossier = dossier_of("The group Al Qaeda fled. It fought Al Qaeda.", "A Qaeda cell and al-Qaida fled.")
    bodies = [e.spellings for e in dossier.entities if any("aeda" in s for s in e.spellings)]
    assert len(bodies) == 1
    assert {"Al Qaeda", "Qaeda"} <= set(bodies[0])


def _offered(*texts: str) -> list[tuple[str, str]]:
    dossier = dossier_of(*texts)
    return [(dossier.entities[k.one].name, dossier.entities[k.other].name) for k in dossier.perhaps]


FULL = "The Varg Safety Committee met on Monday."


def test_a_committee_is_offered_to_the_only_one_named_in_full() -> None:
    assert ("Safety Committee", "Varg Safety Committee") in _offered(
        FULL, "Then the Safety Committee voted on it."
    )


def test_where_two_are_named_in_full_neither_is_offered() -> None:
    other = "The Soll Safety Committee met on Monday."
    assert _offered(FULL, other, "Then the Safety Committee voted on it.") == []


def test_a_state_branch_of_a_party_is_not_offered_as_the_party() -> None:
    found = _offered("The Oklahoma Republican Party met.", "The Republican Party met on Monday.")
    assert ("Republican Party", "Oklahoma Republican Party") not in found
