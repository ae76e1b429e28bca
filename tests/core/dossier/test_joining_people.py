"""People known by one word, families, nicknames, misspellings; bodies by part of their name."""

import sys
from types import FrameType

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.dossier import Dossier, Entity


def dossier_of(*texts: str) -> Dossier:
    return cross_reference([annotate(t) for t in texts], links={})


def entity(dossier: Dossier, spelling: str) -> Entity:
    (found,) = [e for e in dossier.entities if spelling in e.spellings]
    return found


def test_a_surname_among_relatives_is_the_one_they_are_relatives_of() -> None:
    text = (
        "Peter Kelm, 42, was shot on Monday. His wife, Mary Kelm, wept, and his son, Jonas Kelm, spoke. "
        "The police said that Kelm had been alone."
    )
    peter = entity(dossier_of(text), "Kelm")
    assert peter.name == "Peter Kelm"
    assert any("relatives" in reason for reason in peter.why)


def test_a_surname_that_means_one_person_in_other_texts_means_him_here() -> None:
    one = "Peter Kelm, 42, was shot. The police said that Kelm had been alone."
    other = "Peter Kelm, 42, was hurt on Monday. A neighbour said that Kelm slept."
    family = "Mary Kelm, 40, spoke."
    bare = "The police looked for the man who shot Kelm. The mayor, Ada Brandt, said that Kelm lived."
    peter = entity(dossier_of(one, other, family, bare), "Peter Kelm")
    assert {document for document, _ in peter.mentions} == {0, 1, 3}


def test_a_middle_name_may_be_the_one_somebody_goes_by() -> None:
    texts = "Arthur James Kelm, 40, spoke.", "James Kelm, 40, spoke."
    assert entity(dossier_of(*texts), "James Kelm").name in ("Arthur James Kelm", "James Kelm")
    assert len([e for e in dossier_of(*texts).entities if e.type == "PERSON"]) == 1


def test_but_not_where_the_first_name_is_used_too() -> None:
    texts = "Arthur James Kelm, 40, spoke. Arthur Kelm left.", "James Kelm, 70, spoke."
    assert len([e for e in dossier_of(*texts).entities if e.type == "PERSON"]) == 2


def test_junior_without_a_father_in_the_text_is_one_person() -> None:
    texts = "John Kelm Jr., 40, spoke.", "John Kelm, 40, spoke."
    assert len([e for e in dossier_of(*texts).entities if e.type == "PERSON"]) == 1


def test_a_nickname_in_brackets_stands_within_the_name() -> None:
    dossier = dossier_of("Deputy Robert (Skip) Kelm, 40, spoke.", "Robert Kelm, 40, spoke. Mary Kelm left.")
    assert {d for d, _ in entity(dossier, "Robert Kelm").mentions} == {0, 1}


def test_a_name_clipped_from_a_full_one_is_joined() -> None:
    dossier = dossier_of("Lena Lorand, 30, sang. The crowd liked LeLo. They said LeLo was ill.")
    assert "LeLo" in entity(dossier, "Lena Lorand").spellings


def test_two_letters_the_wrong_way_round_are_a_slip() -> None:
    dossier = dossier_of("Mark Brendeira, 30, played.", "Mark Brendiera, 30, played.")
    assert set(entity(dossier, "Mark Brendeira").spellings) == {"Mark Brendeira", "Mark Brendiera"}


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("The House voted. The House Judiciary Committee met.", "House", "House Judiciary Committee"),
        ("The Senate voted. The Senate Republicans met.", "Senate", "Senate Republicans"),
    ],
)
def test_a_chamber_is_not_its_committee(text: str, one: str, other: str) -> None:
    names = {name: e for e in dossier_of(text).entities for name in e.spellings}
    assert one in names
    assert names[one] is not names.get(other)


def test_a_team_is_never_its_town() -> None:
    dossier = dossier_of("The Boston Red Sox won.", "It rained in Boston. The Red Sox won in Boston.")
    town = entity(dossier, "Boston")
    assert town.type == "LOC"
    assert "Red Sox" not in town.spellings


def test_a_telephone_call_is_no_alias() -> None:
    dossier = dossier_of("Ada Brandt, 40, was ill. Ada Brandt called Peter Kelm, 42, on Monday.")
    assert entity(dossier, "Ada Brandt") != entity(dossier, "Peter Kelm")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brandt, 40, née Ada Kelm, spoke.",
        "Ada Brandt, 40, spoke. Ada Brandt, born Ada Kelm, left.",
        "Ada Brandt, 40, spoke. Ada Brandt, also known as Ada Kelm, left.",
    ],
)
def test_a_maiden_name_is_the_same_person(text: str) -> None:
    assert "Ada Kelm" in entity(dossier_of(text), "Ada Brandt").spellings


def test_every_entity_with_two_mentions_says_why_in_sentences() -> None:
    dossier = dossier_of(
        "Peter Kelm, 42, left Oslo. Kelm is a friend of the U.S. and of Ada Brandt.",
        "Peter Kelm was in the United States. Ada Brandt, 40, went to Oslo.",
    )
    for one in dossier.entities:
        assert (len(one.mentions) > 1) <= bool(one.why), one
        assert all(reason.endswith(".") and not reason[0].islower() for reason in one.why)


SANDRA = "Sandra Holt, 41, came to the station. Holt was calm."
SANDI = "Sandi Holt, 41, came to the station, a neighbour said."
SHORT = "“Sandi Holt” and “Sandra Holt”: the same surname, and “Sandi” can stand for “Sandra”."


def test_a_name_joined_by_a_short_form_of_the_first_name_says_so_and_that_no_text_does() -> None:
    holt = entity(dossier_of(SANDRA, SANDI), "Sandi Holt")
    assert holt.supposed == (SHORT,)
    assert set(holt.supposed) < set(holt.why)


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Ben Arlow, 50, spoke.", "Benjamin Arlow, 50, spoke.", "and “Ben” can stand for “Benjamin”."),
        ("Ada Brandt, 40, spoke.", "Ada Brandtt, 40, spoke.", "are one name in two spellings."),
        ("He went to Odesa, Ukraine.", "He went to Odessa, Ukraine.", "in two spellings."),
        ("Mr. Zelensky spoke on Monday.", "Mr. Zelenskyy spoke on Monday.", "in two spellings."),
    ],
)
def test_names_that_are_only_alike_are_said_to_be_held_for_one(one: str, other: str, reason: str) -> None:
    supposed = [each for entity in dossier_of(one, other).entities for each in entity.supposed]
    assert len(supposed) == 1
    assert supposed[0].endswith(reason)


def test_an_initial_and_a_surname_that_has_one_bearer_are_not_supposed() -> None:
    peter = entity(dossier_of("Peter Kelm, 42, left. Kelm spoke.", "P. Kelm, 42, left."), "Peter Kelm")
    assert len(peter.spellings) == 3
    assert peter.supposed == ()


def test_beside_a_smythe_a_smith_is_another() -> None:
    text = (
        "Lena Smith, 40, spoke for the ferry line. Austin Smythe, 50, spoke for the harbour. Smythe said "
        "that it was late. Smythe left."
    )
    other = "Lena Smith, 40, spoke. Smith left."
    assert entity(dossier_of(text, other), "Smythe").name == "Austin Smythe"


def _calls_for(times: int) -> int:
    """How many functions are called to join a name that is said so often; the same on every machine."""
    annotations = [annotate("Ada Kelm sailed to Varg on Friday, where Kelm spoke. " * times)]
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        dossier = cross_reference(annotations, links={})
    finally:
        sys.setprofile(before)
    assert [len(e.mentions) for e in dossier.entities if e.name == "Ada Kelm"] == [2 * times]
    return calls


def test_a_name_said_a_thousand_times_costs_each_time_the_same() -> None:
    assert _calls_for(1000) < 6 * _calls_for(250)  # sixteen times where each is held against all others
