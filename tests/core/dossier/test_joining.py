"""Which mentions are one person, body or place, within and across texts."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.decisions import Decisions
from variorum.model.dossier import Dossier, Entity

FERRY = (
    "Capt. Henrik Soll left Oslo. Harbour master Ines Calder saw Soll. "
    "The U.S. ferry of the Brenna Fishing Union sank."
)
OTHER = (
    "Hendrik Soll, the master, is from Oslo in Norway. Inés Calder, 52, knew Soll. "
    "The BFU is in the United States."
)


def dossier_of(*texts: str, decisions: Decisions | None = None) -> Dossier:
    return cross_reference([annotate(t) for t in texts], links={}, decisions=decisions)


def entity(dossier: Dossier, spelling: str) -> Entity:
    (found,) = [e for e in dossier.entities if spelling in e.spellings]
    return found


def joined(dossier: Dossier, *texts: str) -> set[frozenset[tuple[str, int]]]:
    """The groups as (text, offset) so that they can be compared whatever the order of texts."""
    found = [annotate(t) for t in texts]
    return {
        frozenset((texts[d], found[d].mentions[i].start) for d, i in e.mentions) for e in dossier.entities
    }


def test_a_bare_surname_goes_to_its_only_bearer_and_says_why() -> None:
    soll = entity(dossier_of(FERRY), "Soll")
    assert soll.name == "Henrik Soll"
    assert any("surname" in reason for reason in soll.why)


def test_spellings_and_accents_are_one_person_across_texts() -> None:
    dossier = dossier_of(FERRY, OTHER)
    assert set(entity(dossier, "Henrik Soll").spellings) == {"Henrik Soll", "Hendrik Soll", "Soll"}
    assert {d for d, _ in entity(dossier, "Ines Calder").mentions} == {0, 1}


def test_initials_and_aliases_of_places_are_joined() -> None:
    dossier = dossier_of(FERRY, OTHER)
    assert "BFU" in entity(dossier, "Brenna Fishing Union").spellings
    assert "United States" in entity(dossier, "U.S.").spellings


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Robert Kelm, 41, was here. It rained.", "Bob Kelm, 41, was here. It rained."),
        ("Gen. Qasim Taheri was here.", "Gen. Qassem Taheri was here."),
        ("Jane Q. Kelm, 30, was here.", "Jane Kelm, 30, was here."),
    ],
)
def test_nicknames_transliterations_and_initials_are_one_person(one: str, other: str) -> None:
    people = [e for e in dossier_of(one, other).entities if e.type == "PERSON"]
    assert len(people) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mary Kelm, 40, spoke.", "Anna Kelm, 38, spoke."),
        ("John Kelm Jr., 40, met his father, John Kelm, 70.", "It rained."),
        ("Hassan Assad, 40, spoke.", "Hassan Assadi, 50, spoke."),
        ("Kristen Bell, 40, spoke. Bella, 12, sang.", "It rained."),
        ("James A. Kelm, 40, spoke.", "James B. Kelm, 41, spoke."),
        ("Abu Nasir al-Karim, 40, spoke.", "Adel Abdul Karimi, 40, spoke."),
    ],
)
def test_relatives_and_lookalikes_stay_apart(one: str, other: str) -> None:
    dossier = dossier_of(one, other)
    people = [e for e in dossier.entities if e.type == "PERSON"]
    assert len(people) == 2, people


def test_in_a_family_the_title_decides_and_otherwise_nobody() -> None:
    text = (
        "Mary Kelm, 40, and Peter Kelm, 42, came. Mary Kelm sang. Peter Kelm spoke. "
        "Mr. Kelm left. The Kelm family ate. Kelm slept."
    )
    dossier = dossier_of(text)
    assert any(
        text[: annotate(text).mentions[i].start].endswith("Mr. ")
        for _, i in entity(dossier, "Peter Kelm").mentions
    )
    unclear = [e for e in dossier.entities if e.spellings == ("Kelm",)]
    assert len(unclear) == 2


def test_an_alias_the_text_states_is_taken() -> None:
    dossier = dossier_of("The rebel, Omar Taheri, better known as Abu Nasir, 40, was seen.")
    assert "Abu Nasir" in entity(dossier, "Omar Taheri").spellings


def test_a_province_is_not_its_town_and_a_people_is_not_its_country() -> None:
    dossier = dossier_of("It rained in Kirkuk. It rained in Kirkuk province. The Danish left Denmark.")
    assert [e.listed for e in dossier.entities if "Kirkuk" in e.spellings] == ["Kirkuk", "Kirkuk (province)"]
    assert entity(dossier, "Danish").type == "NORP"
    assert entity(dossier, "Denmark").type == "LOC"


def test_a_province_is_called_one_only_beside_a_town_of_its_name() -> None:
    dossier = dossier_of(
        "It rained in Kirkuk province. It rained in Kirkuk province again.", "It rained in Oslo."
    )
    assert [e.listed for e in dossier.entities if e.type == "LOC"] == ["Kirkuk", "Oslo"]


def test_the_words_used_for_a_person_are_listed_by_text() -> None:
    one = "The powerful Danish commander Ola Bergh was killed. Ola Bergh was a revered figure of the army."
    descriptions = entity(dossier_of(one, "Ola Bergh, an enemy of the town, left."), "Ola Bergh").descriptions
    assert [(d.document, d.text) for d in descriptions] == [
        (0, "powerful Danish commander"),
        (0, "a revered figure of the army"),
        (1, "an enemy of the town"),
    ]
    assert all(d.span.of(one) == d.text for d in descriptions if d.document == 0)


NAMES = ("Henrik Soll", "Hendrik Soll", "Soll", "Ines Calder", "Oslo", "Norway", "BFU")


@pytest.mark.parametrize("texts", list(itertools.permutations((FERRY, OTHER, "Soll met Calder in Oslo."))))
def test_the_order_of_texts_does_not_change_the_joins(texts: tuple[str, ...]) -> None:
    first = (FERRY, OTHER, "Soll met Calder in Oslo.")
    assert joined(dossier_of(*texts), *texts) == joined(dossier_of(*first), *first)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.lists(
            st.sampled_from(
                [
                    "Mr. Ann Kelm",
                    "Kelm",
                    "Bob Kelm",
                    "Robert Kelm Jr.",
                    "the Kelms",
                    "Ms. Kelm",
                    "of the BFU",
                    "Oslo",
                    "said",
                    "and",
                ]
            ),
            max_size=8,
        ).map(" ".join),
        max_size=3,
        unique=True,
    )
)
def test_any_texts_in_any_order_are_joined_alike(texts: list[str]) -> None:
    back = list(reversed(texts))
    assert joined(dossier_of(*texts), *texts) == joined(dossier_of(*back), *back)


def test_nothing_gives_an_empty_dossier() -> None:
    assert dossier_of().entities == ()
    assert dossier_of("", "").disagreements == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("She was taken to Brenna Hospital Medical Center.", "She was taken to Brenna Hospital."),
        ("The L.A. Herald said so.", "The Los Angeles Herald said so."),
        ("He drove a Toyota Camry.", "He drove a Camry."),
        ("The Centers for Flood Control said so.", "The Centers for Flood Control and Prevention said so."),
        ("Prime Minister Bibi Kelm spoke.", "Prime Minister Benjamin Kelm spoke."),
    ],
)
def test_prefixes_of_ships_hospitals_towns_and_makers_make_no_other_name(one: str, other: str) -> None:
    dossier = dossier_of(one, other)
    assert any({d for d, _ in e.mentions} == {0, 1} for e in dossier.entities)


def test_a_ship_is_one_with_and_without_its_prefix() -> None:
    ship = entity(dossier_of("The frigate HMS Quorva sank. They saw the Quorva go down."), "Quorva")
    assert set(ship.spellings) == {"HMS Quorva", "Quorva"}
