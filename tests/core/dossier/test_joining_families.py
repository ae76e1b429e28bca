"""Families are no persons, a title fits whom it fits, and nicknames in marks belong to a name."""

from __future__ import annotations

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.dossier import Dossier, Entity


def dossier_of(*texts: str) -> Dossier:
    return cross_reference([annotate(t) for t in texts], links={})


def entity(dossier: Dossier, spelling: str) -> Entity:
    (found,) = [e for e in dossier.entities if spelling in e.spellings]
    return found


def test_a_family_and_a_quarrel_within_it_are_one_family_and_no_person() -> None:
    texts = (
        "Call it Kelm versus Kelm. Mary Kelm spoke to Peter Kelm.",
        "Mary Kelm spoke. Peter Kelm left. The Kelm family feud went on.",
    )
    family = entity(dossier_of(*texts), "Kelm")
    assert (family.name, family.type, len(family.mentions)) == ("Kelm family", "NORP", 3)
    assert "“Kelm” is said of the family." in family.why


def test_a_family_of_which_one_alone_is_named_is_told_by_that_one() -> None:
    assert entity(dossier_of("Peter Kelm, 4, died. The Kelm family wept."), "Kelm").name == "Peter Kelm"


def test_a_title_is_not_given_to_children_who_share_the_surname() -> None:
    texts = (
        "President Jonas Vane spoke.",
        "Mary and Ruth Vane stood by President Vane. Mr. Vane laughed. The Vane daughters did not.",
    )
    dossier = dossier_of(*texts)
    assert len(entity(dossier, "Jonas Vane").mentions) == 3
    assert "Vane" not in entity(dossier, "Ruth Vane").spellings
    (family,) = [e for e in dossier.entities if e.name == "Vane family"]
    assert len(family.mentions) == 1


def test_a_nickname_in_marks_belongs_to_the_name_around_it() -> None:
    one = dossier_of("Robert “Quill” Vorl left early. Then Quill Vorl came back.")
    assert [(e.type, len(e.mentions)) for e in one.entities] == [("PERSON", 3)]
    two = dossier_of("Robert “Quill” Vorl left early.", "Then Quill Vorl came back.")
    assert [(e.name, e.type) for e in two.entities] == [("Quill Vorl", "PERSON")]


def test_a_full_name_that_ends_in_another_is_offered_within_one_text() -> None:
    dossier = dossier_of("They met Eric Allen Vorl. Then Allen Vorl left.")
    (link,) = dossier.perhaps
    assert (link.kind, link.reason) == ("same", "The name “Eric Allen Vorl” ends in “Allen Vorl”.")


def test_an_authority_of_a_town_is_not_that_of_another() -> None:
    dossier = dossier_of("The Elm Harbour Authority met. Later the Harbour Authority of Bergen left.")
    assert {e.name for e in dossier.entities} == {"Elm Harbour Authority", "Harbour Authority of Bergen"}
