"""A name that the newer text spells otherwise is no other name."""

import pytest

from variorum import annotate, compare, cross_reference, findings
from variorum.model.comparison import Side

FERRY = "The ferry was met by {} at the harbour on its way to the island."


def told(left: str, right: str, older: Side | None = "left") -> list[tuple[str, str]]:
    comparison = compare(left, right, mode="versions")
    both = annotate(left), annotate(right)
    dossier = cross_reference(both, {(0, 1): comparison})
    found = findings(comparison, dossier, annotations=both, older=older)
    return [(finding.title, finding.weight) for finding in found]


@pytest.mark.parametrize(
    ("old", "new", "names"),
    [
        ("Ola Peterson", "Ola Petersen", "Ola Peterson → Ola Petersen"),
        ("Mr. Schmid", "Mr. Schmitt", "Schmid → Schmitt"),
        ("Ola Teixeira", "Ola Teixiera", "Ola Teixeira → Ola Teixiera"),
        ("Anna Kelm", "Anne Kelm", "Anna Kelm → Anne Kelm"),
        ("the Peterson Museum", "the Petersen Museum", "Peterson Museum → Petersen Museum"),
        # Only one of them is a place that is known.
        ("people of Kabal", "people of Kabul", "Kabal → Kabul"),
    ],
)
def test_a_letter_or_two_of_a_name_that_is_gone_are_its_spelling(old: str, new: str, names: str) -> None:
    assert told(FERRY.format(old), FERRY.format(new)) == [(f"Name spelled otherwise: {names}", "other")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("troops from Iran", "troops from Iraq"),
        ("Iranian troops", "Iraqi troops"),
        ("Mr. Kelly", "Mr. Kerry"),
        ("Ola Lee", "Ola Lea"),
        ("people of FIFA", "people of FIBA"),
        ("Ola Bergh", "Ann Bergh"),
        ("Ola Bergh", "Ann Kelm"),
    ],
)
def test_two_places_and_two_names_are_others(old: str, new: str) -> None:
    ((title, weight),) = told(FERRY.format(old), FERRY.format(new))
    assert title.startswith("Name changed: ")
    assert weight == "meaning"


def test_a_name_that_both_texts_have_is_not_mended() -> None:
    before, after = FERRY.format("Ola Peterson"), FERRY.format("Ola Petersen")
    assert told(f"{before} Ola Peterson left.", f"{after} Ola Peterson left.") == [
        ("Name changed: Ola Peterson → Ola Petersen", "meaning")
    ]


def test_a_slip_is_mended_where_the_older_text_had_the_name_right_elsewhere() -> None:
    before, after = FERRY.format("Ola Peterson"), FERRY.format("Ola Petersen")
    title = "Name spelled otherwise: Ola Peterson → Ola Petersen"
    assert told(f"{before} Ola Petersen left.", f"{after} Ola Petersen left.") == [(title, "other")]
    before, after = FERRY.format("Anna Kelm"), FERRY.format("Anne Kelm")
    assert told(f"{before} Anne Kelm left.", f"{after} Anne Kelm left.") == [
        ("Name changed: Anna Kelm → Anne Kelm", "meaning")
    ]


def test_what_one_sentence_proves_holds_where_more_was_changed() -> None:
    before = FERRY.format("Ola Peterson") + " The crew saw Ola Peterson at the old pier near six."
    after = FERRY.format("Ola Petersen") + " The crew saw Ola Petersen at the new pier near six."
    assert sorted(told(before, after)) == [
        *[("Name spelled otherwise: Ola Peterson → Ola Petersen", "other")] * 2,
        ("Wording changed", "other"),
    ]
    _, alone = before.split(". ")
    _, again = after.split(". ")
    assert ("Name changed: Ola Peterson → Ola Petersen", "meaning") in told(alone, again)


def test_where_nobody_knows_which_is_older_both_spellings_are_told() -> None:
    title = "Name spelled otherwise: Ola Peterson / Ola Petersen"
    before, after = FERRY.format("Ola Peterson"), FERRY.format("Ola Petersen")
    assert told(before, after, older=None) == [(title, "other")]
    # The left one is the newer, perhaps.
    both = told(f"{before} Ola Peterson left.", f"{after} Ola Peterson left.", older=None)
    assert both == [(title, "other")]
