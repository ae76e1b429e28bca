"""Where spellings are set apart, a surname alone goes with the spelling its own text writes."""

from __future__ import annotations

from itertools import permutations

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.decisions import Decisions, EntityDecision
from variorum.reviewing.names_asked import answer

KARIM = "Karim Halvadin opened the harbour. Halvadin spoke for an hour, and Halvadin left by boat."
KAREEM = (
    "Mayor Kareem Halvadin opened the harbour. Halvadin spoke briefly.\n\n"
    "The picture shows Carim Halvadin at the harbour. Halvadin smiled."
)
NEITHER = "The harbour is open, and Halvadin was there. Halvadin waved."
SPELLINGS = "Carim Halvadin", "Kareem Halvadin", "Karim Halvadin"


def counted(texts: tuple[str, ...], *acts: EntityDecision) -> dict[str, dict[int, int]]:
    """How often each name stands in each text, by the name it is shown under."""
    dossier = cross_reference(
        [annotate(text) for text in texts], links={}, decisions=Decisions(entities=acts)
    )
    told: dict[str, dict[int, int]] = {}
    for entity in dossier.entities:
        if "Halvadin" in entity.name:
            for document, _ in entity.mentions:
                counts = told.setdefault(entity.name, {})
                counts[document] = counts.get(document, 0) + 1
    return told


def test_of_three_spellings_that_are_not_one_each_has_the_surnames_of_its_own_text() -> None:
    assert counted((KARIM, KAREEM)) == {"Carim Halvadin": {0: 3, 1: 4}}
    apart = {"Karim Halvadin": {0: 3}, "Kareem Halvadin": {1: 2}, "Carim Halvadin": {1: 2}}
    for names in permutations(SPELLINGS):
        assert counted((KARIM, KAREEM), *answer(names, one=False)) == apart


def test_no_name_is_counted_in_a_text_that_does_not_write_it() -> None:
    told = counted((KARIM, KAREEM, NEITHER), *answer(SPELLINGS, one=False))
    assert told.pop("Halvadin") == {2: 2}
    for name, counts in told.items():
        assert all(name in (KARIM, KAREEM, NEITHER)[document] for document in counts)


def test_a_surname_before_the_full_name_of_its_text_goes_with_that() -> None:
    headline = "Halvadin opens harbour\n\nKarim Halvadin spoke for an hour."
    told = counted((headline, KAREEM), *answer(SPELLINGS, one=False))
    assert told["Karim Halvadin"] == {0: 2}


def test_split_off_in_the_list_of_names_a_spelling_takes_the_surnames_of_its_text_along() -> None:
    act = EntityDecision("split", ("Karim Halvadin", "Kareem Halvadin", "Carim Halvadin", "Halvadin"))
    assert counted((KARIM, KAREEM), act) == {"Karim Halvadin": {0: 3}, "Carim Halvadin": {1: 4}}


def test_a_surname_split_off_a_full_name_leaves_it_and_nothing_else_does() -> None:
    assert counted((KARIM,), EntityDecision("split", ("Karim Halvadin", "Halvadin"))) == {
        "Karim Halvadin": {0: 1},
        "Halvadin": {0: 2},
    }
    assert counted((KARIM,), EntityDecision("split", ("Halvadin", "Karim Halvadin"))) == {
        "Karim Halvadin": {0: 1},
        "Halvadin": {0: 2},
    }


def test_split_and_merged_again_the_surnames_are_back() -> None:
    merge = EntityDecision("merge", ("Karim Halvadin", "Kareem Halvadin"))
    split = EntityDecision("split", ("Karim Halvadin", "Carim Halvadin"))
    told = counted((KARIM, KAREEM), split, merge)
    assert sum(sum(counts.values()) for counts in told.values()) == 7
    assert told["Carim Halvadin"] == {0: 3, 1: 4}


def test_said_to_be_one_after_all_they_are_again_what_they_were() -> None:
    texts = KARIM, KAREEM, NEITHER
    refused, confirmed = answer(SPELLINGS, one=False), answer(SPELLINGS, one=True)
    assert counted(texts, *refused, *confirmed) == counted(texts) == {"Carim Halvadin": {0: 3, 1: 4, 2: 2}}
    assert counted(texts, *refused, *confirmed, *refused[:1])["Halvadin"] == {2: 2}
