"""Things that bear the names of persons: ships, court cases, houses, prizes; and places told by what they are."""

from __future__ import annotations

import pytest

import variorum


def _kinds(text: str) -> list[tuple[str, str]]:
    return [(mention.text, mention.type) for mention in variorum.annotate(text).mentions]


@pytest.mark.parametrize(
    ("text", "ship"),
    [
        ("They boarded the trawler Ada Kelm off the coast.", "Ada Kelm"),
        ("It hit a small trawler “Ada Kelm 5”, which sank.", "Ada Kelm 5"),
        ("It hit a boat named Ada Kelm in the fog.", "Ada Kelm"),
        ("Two men, said the owner of the Ada Kelm 5.", "Ada Kelm 5"),
        ("The crew of the Ada Kelm came home.", "Ada Kelm"),
        ("Five were aboard the Ada Kelm.", "Ada Kelm"),
        ("On Monday the Ada Kelm sank within an hour.", "Ada Kelm"),
        ("The frigate HMS Ada Kelm was near.", "HMS Ada Kelm"),
    ],
)
def test_ships_called_after_persons_are_no_persons(text: str, ship: str) -> None:
    assert _kinds(text) == [(ship, "MISC")]


@pytest.mark.parametrize(
    "text",
    [
        "The boat Ada Kelm owned was old.",
        "The Ada Kelm who wrote this is another.",
        "They came to hear Ada Kelm 5 times.",
        "They spoke of the Ada Kelm plan for the harbour.",
    ],
)
def test_persons_beside_ships_and_articles_stay_persons(text: str) -> None:
    assert _kinds(text) == [("Ada Kelm", "PERSON")]


def test_a_ship_is_known_again_without_its_number_and_its_word() -> None:
    text = "The trawler Ada Kelm 5 was seized. The Ada Kelm had left at dawn. Ola Bergh watched the Ada Kelm."
    assert [m for m in _kinds(text) if m[1] != "PERSON"] == [
        ("Ada Kelm 5", "MISC"),
        ("Ada Kelm", "MISC"),
        ("Ada Kelm", "MISC"),
    ]


def test_a_distance_is_no_number_of_a_ship() -> None:
    assert _kinds("They stopped the trawler Ada Kelm 5 miles off the coast.") == [("Ada Kelm", "MISC")]


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("Under the law (Kelm v. Lowe 2005) it stays so.", "Kelm v. Lowe"),
        ("Citing Kelm v. Board of Education, she left.", "Kelm v. Board of Education"),
        ("The court heard Kelm vs. Lowe in May.", "Kelm vs. Lowe"),
        ("The court heard Brenna v Norway in May.", "Brenna v Norway"),
    ],
)
def test_a_court_case_is_one_name_and_neither_side_is_a_person(text: str, case: str) -> None:
    assert _kinds(text) == [(case, "MISC")]


@pytest.mark.parametrize(
    "text", ["It was Kelm vs. Lowe over ten rounds.", "Norway v. Sweden ended in a draw."]
)
def test_a_match_is_no_court_case(text: str) -> None:
    assert "MISC" not in [kind for _, kind in _kinds(text)]


def test_a_case_is_known_in_a_headline() -> None:
    text = "Judges Strike Down Kelm v. Lowe After Years\n\nThe court struck down Kelm v. Lowe on Monday."
    assert _kinds(text) == [("Kelm v. Lowe", "MISC")] * 2


def test_many_sides_in_one_line_take_no_time() -> None:
    assert len(variorum.annotate("The court heard " + "Kelm versus " * 5_000 + "Lowe.").mentions) > 0


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("She worked for the Ada Kelm Crusade.", "Ada Kelm Crusade", "MISC"),
        ("He bought it from Kelm & Lowe.", "Kelm & Lowe", "ORG"),
        ("He bought it from Ada & Ola.", "Ada & Ola", "?"),
        ("She joined the law firm of Kelm Lowe.", "Kelm Lowe", "ORG"),
        ("A resident of Gavarn who fled came back.", "Gavarn", "LOC"),
        ("People at the village of Gavarn complained.", "Gavarn", "LOC"),
        ("It happened in Stockholm, killing one man.", "Stockholm", "LOC"),
        ("She read it in the Ada Nea newspaper.", "Ada Nea", "ORG"),
        ("Said Secretary of the Interior Ada Kelm.", "Ada Kelm", "PERSON"),
        ("It is his Marine Commando badge.", "Marine Commando", "?"),
        ("He met the Kelm there.", "Kelm", "?"),
        ("She lives in Santa Monica with two dogs.", "Santa Monica", "LOC"),
        ("They asked a Santa Monica baker.", "Santa Monica", "LOC"),
        ("They say Carol Stream was late.", "Carol Stream", "PERSON"),
        ("The ferry of the Brenna Fishing Union sank.", "Brenna Fishing Union", "ORG"),
    ],
)
def test_what_stands_around_a_name_tells_its_kind(text: str, name: str, kind: str) -> None:
    assert (name, kind) in _kinds(text)


def test_a_clinic_in_a_headline_is_called_after_somebody() -> None:
    text = "Famous Singer Leaves Ada Kelm Clinic After Nine Weeks\n\nThe singer went home."
    assert ("Ada Kelm Clinic", "LOC") in _kinds(text)
