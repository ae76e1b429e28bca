"""One force is counted by more than one name."""

from __future__ import annotations

import pytest

import variorum


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (
            "Roughly 700 soldiers of the 3rd Airborne Division were sent to Merrow on Tuesday, officials said.",
            True,
        ),
        (
            "Roughly 700 sailors of the 3rd Airborne Division were sent to Merrow on Tuesday, officials said.",
            False,
        ),
        (
            "Roughly 700 soldiers of the reserve will march in the parade of Testham in May, the mayor said.",
            False,
        ),
    ],
)
def test_troops_of_one_text_may_be_the_soldiers_of_another(other: str, found: bool) -> None:
    one = "The ministry deployed 750 troops from the 3rd Airborne Division to Merrow on Tuesday, it said."
    dossier = variorum.cross_reference([variorum.annotate(one), variorum.annotate(other)])
    assert [(row.kind, row.tier) for row in dossier.disagreements] == ([("count", "range")] if found else [])
