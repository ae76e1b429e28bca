"""What befell those whom a number counts is told by the verb that has them, not by what they say of others."""

from __future__ import annotations

import pytest

from variorum.entities.annotating import annotate


def befell(text: str) -> list[tuple[str, str]]:
    return [(figure.text, figure.unit) for figure in annotate(text).figures]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # who says it
        ("Two militia leaders loyal to Kelm also confirmed the deaths.", [("Two", "")]),
        ("Three witnesses told police they saw a man shot dead.", [("Three", "")]),
        ("Four officials said that a ferry had been destroyed.", [("Four", "")]),
        # of whom it is said
        ("Twelve people are now said to be dead.", [("Twelve", "killed")]),
        ("Twelve people were later confirmed to have died.", [("Twelve", "killed")]),
        ("Twelve people confirmed dead, many hurt", [("Twelve", "killed")]),
        ("Twelve people reported missing were found.", [("Twelve", "missing")]),
        ("The twelve people police say were killed had left.", [("twelve", "killed")]),
        # a clause of its own
        ("There were demonstrations in which hundreds have been killed.", [("hundreds", "killed")]),
        ("He was arrested when two cars were destroyed.", [("two", "destroyed")]),
        ("They killed people of whom two were children.", [("two", "killed")]),
    ],
)
def test_what_befell_those_who_are_counted(text: str, figures: list[tuple[str, str]]) -> None:
    assert befell(text) == figures
