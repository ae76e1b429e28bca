"""A figure that is below zero in one version only is another figure, and is told with its minus."""

from __future__ import annotations

import pytest

import variorum
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding
from variorum.reviewing.listing import findings

STORY = (
    "Frost on the quay\n\nThe books said it was {} in Port Ellery on Monday night.\n\n"
    "The harbour froze over, and two boats sank."
)


def found(old: str, new: str) -> list[Finding]:
    left, right = STORY.format(old), STORY.format(new)
    annotations = variorum.annotate(left), variorum.annotate(right)
    comparison = variorum.compare(left, right, mode="versions")
    return [*findings(comparison, Dossier(), ("version 1", "version 2"), annotations=annotations)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("-5", "5"),
        ("–5", "5"),
        ("−0.3", "0.3"),
        ("minus five", "five"),
        ("−$5 million", "$5 million"),
        ("-5", "-7"),
        ("−5", "7"),
    ],
)
def test_a_figure_is_told_with_its_minus(old: str, new: str) -> None:
    for one, other in ((old, new), (new, old)):
        (finding,) = found(one, other)
        assert (finding.kind, finding.weight) == ("figure", "meaning")
        assert finding.title == f"Figure changed: {one} → {other}"


@pytest.mark.parametrize(("old", "new"), [("−5", "-5"), ("minus 5", "-5")])
def test_the_same_figure_below_zero_written_otherwise_is_house_style(old: str, new: str) -> None:
    assert {finding.weight for finding in found(old, new)} <= {"other"}
    assert {finding.kind for finding in found(old, new)} <= {"style"}


@pytest.mark.parametrize(
    ("old", "new"),
    [("3-1", "3-2"), ("from 3 to 5", "from 3 to 7"), ("2010–15", "2010–17"), ("Covid-19", "Covid-20")],
)
def test_scores_ranges_and_names_have_no_minus(old: str, new: str) -> None:
    (finding,) = found(old, new)
    assert finding.kind == "figure"
    assert not any(f" {dash}{digit}" in finding.title for dash in "-–" for digit in "12")


BETWEEN = "Four people {} were seen on the quay in Port Ellery."


@pytest.mark.parametrize(
    ("aside", "figure"),
    [
        ("– 3 of them children –", "3"),
        ("- 3 of them children -", "3"),
        ("— 3 of them children —", "3"),
        ("–3 of them children–", "3"),
        ("-3 of them children-", "3"),
        ("in a 3 – 1 win", "3, 1"),
        ("– 12 of them for hours", "12"),
    ],
)
def test_a_dash_before_an_aside_is_no_minus(aside: str, figure: str) -> None:
    old = BETWEEN.format(aside)
    for one, other, how in (
        (old, BETWEEN.replace(" {}", ""), "removed"),
        (BETWEEN.replace(" {}", ""), old, "added"),
    ):
        told = [finding.title for finding in found(one, other) if finding.kind == "figure"]
        assert told == [f"Figure {how}: {figure}"]


def test_an_aside_that_went_is_told_without_its_dashes() -> None:
    (finding,) = found("quiet – 3 of its 5 boats sank – again", "quiet again")
    assert finding.title.endswith(": “3 of its 5 boats sank”")


def test_a_minus_that_opens_what_went_is_told_and_the_comma_behind_it_is_not() -> None:
    titles = [finding.title for finding in found("cold, –5 degrees, again", "cold again")]
    assert titles == ["Figure removed: –5"]
