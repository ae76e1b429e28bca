"""Days that differ between reports of one day, for one act in linked sentences."""

from datetime import UTC, datetime

import pytest

import variorum
from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.dossier import Disagreement

STORY = (
    "The harbour of Varg was closed for the summer.",
    "The mayor Vanda Kelm was arrested {} in the old town hall by two officers from Oslo.",
    "Nobody else was in the building.",
)


def written(words: str, day: int = 6) -> Version:
    parts = [(part.format(words), "body") for part in STORY]
    return version_from(parts, published=datetime(2020, 3, day, 12, tzinfo=UTC))  # type: ignore[arg-type]


def rows(*versions: Version) -> list[Disagreement]:
    found = variorum.cross_reference([variorum.annotate(v) for v in versions], names=("A", "B"))
    return [row for row in found.disagreements if row.kind == "day"]


@pytest.mark.parametrize(
    ("one", "other"), [("Tuesday", "Thursday"), ("Monday", "Thursday"), ("Sunday", "March 4")]
)
def test_days_that_are_no_neighbours_are_to_be_checked(one: str, other: str) -> None:
    (row,) = rows(written(f"on {one}"), written(f"on {other}"))
    assert row.tier == "check"
    assert row.sentence == f"Different days for one act – please check: {one} (A), {other} (B)."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("late on Tuesday", "on Wednesday"),
        ("on Sunday evening", "on Monday morning"),
        ("on Tuesday", "on March 3"),
        ("in the ice on Tuesday", "on Wednesday"),
    ],
)
def test_one_day_apart_is_one_night_told_from_two_places(one: str, other: str) -> None:
    assert rows(written(one), written(other)) == []


def test_reports_of_different_days_are_not_held_against_each_other() -> None:
    assert rows(written("on Tuesday"), written("on Thursday", 7)) == []


def test_the_day_on_which_something_was_said_is_no_day_of_the_act() -> None:
    said = "The mayor said {} that the harbour was closed because of the ice in the fjord."
    texts = [
        version_from([(said.format(day), "body")], published=datetime(2020, 3, 6, 12, tzinfo=UTC))
        for day in ("on Tuesday", "on Thursday")
    ]
    assert rows(*texts) == []


def test_a_finding_is_called_what_it_is() -> None:
    versions = written("on Tuesday"), written("on Thursday")
    dossier = variorum.cross_reference([variorum.annotate(v) for v in versions])
    found = variorum.findings(variorum.compare(*versions, mode="outlets"), dossier)
    assert "Days to check" in {f.title for f in found}


def test_days_of_a_sentence_turned_round_belong_to_what_they_stand_with() -> None:
    """The sentence is told anew: nothing was put for the day, and the words beside it agree."""
    left = (
        "On Monday, the ferry Isola ran aground off Varg with ninety passengers on board, and two were hurt."
    )
    right = "With ninety passengers on board the ferry Isola ran aground off Varg on Friday; two were hurt."
    day = datetime(2025, 5, 1, tzinfo=UTC)
    (row,) = rows(*(version_from([(text, "body")], published=day) for text in (left, right)))
    assert "Monday (A), Friday (B)" in row.sentence
