"""Where somebody came from, which texts tell otherwise."""

import pytest

import variorum
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.dossier import Disagreement

SENTENCE = "Vanda Kelm arrived by boat at the harbour from {} late on Friday with the ore contract."


def rows(one: str, other: str) -> list[Disagreement]:
    links = {(0, 1): variorum.compare(one, other)}
    found = cross_reference([annotate(one), annotate(other)], links, names=("A", "B")).disagreements
    return [row for row in found if row.kind == "place" and "came from" in row.sentence]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("Norway", "either Denmark or Norway", "“from Norway” (A), “from either Denmark or Norway” (B)"),
        ("Norway", "Denmark", "“from Norway” (A), “from Denmark” (B)"),
    ],
)
def test_journeys_from_elsewhere_are_shown_to_be_checked(one: str, other: str, told: str) -> None:
    (row,) = rows(SENTENCE.format(one), SENTENCE.format(other))
    assert row.tier == "check"
    assert told in row.sentence
    for judgement in (None, "unsure", "rejected"):
        told_so = row.told(judgement)  # type: ignore[arg-type]
        assert told_so.startswith("Perhaps the texts differ on where Vanda Kelm came from")
    assert row.told("confirmed").startswith("The texts differ on where Vanda Kelm came from: “from")


def test_whose_journey_it_was_is_left_open_where_two_are_named_in_both() -> None:
    both = SENTENCE.replace("Vanda Kelm", "Ms. Vanda Kelm and Mr. Karim Halvadin")
    (row,) = rows(both.format("Norway"), both.format("Denmark"))
    assert row.sentence.startswith("Perhaps the texts differ on where somebody came from")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SENTENCE.format("Norway"), SENTENCE.format("Norway")),
        # A town and its country: one text names both.
        (SENTENCE.format("Norway"), SENTENCE.format("Oslo") + " The ore is mined in Norway."),
        # Another act.
        (SENTENCE.format("Norway"), SENTENCE.format("Denmark").replace("arrived", "sent word")),
        (SENTENCE.format("Norway"), "The crew of the ferry flew home from Denmark in May."),
    ],
)
def test_what_is_no_other_journey_is_not_shown(one: str, other: str) -> None:
    assert rows(one, other) == []
