"""Between two outlets a minus counts where it is written, and words that say the same count as much."""

from __future__ import annotations

import pytest

import variorum
from variorum.model.finding import Finding
from variorum.reviewing.listing import findings

QUAY = "The books of the harbour gave {} for the quay of Port Ellery on Monday, the office said."


def found(one: str, other: str, sentence: str = QUAY) -> list[Finding]:
    left, right = sentence.format(one), sentence.format(other)
    annotations = variorum.annotate(left), variorum.annotate(right)
    comparison = variorum.compare(left, right, mode="outlets")
    dossier = variorum.cross_reference(annotations, {(0, 1): comparison})
    told = findings(comparison, dossier, ("Gazette", "Post"), annotations=annotations)
    return [one for one in told if one.kind == "figure"]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("−5 °C", "5 °C", "−5 / 5"),
        ("-5 percent", "5 percent", "-5 / 5"),
        ("minus 20 degrees", "20 degrees", "minus 20 / 20"),
        ("-$5 million", "$5 million", "-5 million / 5 million"),
        ("−20 degrees", "−21 degrees", "−20 / −21"),
        ("−5 °C", "6 °C", "−5 / 6"),
    ],
)
def test_a_figure_below_zero_in_one_text_only_is_to_be_checked(one: str, other: str, told: str) -> None:
    assert [finding.title for finding in found(one, other)] == [f"Figures to check: {told}"]
    assert len(found(other, one)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("−5 percent", "a fall of 5 percent"),
        ("-5 percent", "a 5-percent decline"),
        ("−5 percent", "a loss of about 5 percent"),
        ("minus 20 degrees", "20 degrees below zero"),
        ("−20 degrees", "minus 20 degrees"),
        ("−5 °C", "23 °F"),
        ("−5 Prozent", "ein Minus von 5 Prozent"),
        ("−5 pour cent", "une baisse de 5 pour cent"),
    ],
)
def test_one_figure_in_other_words_is_no_disagreement(one: str, other: str) -> None:
    assert found(one, other) == found(other, one) == []


def test_what_fell_by_less_is_another_figure_though_one_text_writes_it_with_a_minus() -> None:
    assert [finding.title for finding in found("−5 percent", "a fall of 7 percent")] == [
        "Figures to check: 5 / 7"
    ]


def test_how_far_something_fell_says_nothing_of_where_it_stands() -> None:
    sentence = "The harbour office of Port Ellery said it fell to {} on the long quay on Monday."
    assert len(found("−5 degrees", "5 degrees", sentence)) == 1


def test_the_hour_of_a_clock_parted_by_a_blank_is_no_figure() -> None:
    assert found("9: 53 AM", "10: 24 AM") == []
