"""A figure in one text, and in the other another one up to which there may be."""

from __future__ import annotations

import pytest
from tests.core.dossier.told import told_of

import variorum
from variorum.model.comparison import Comparison, Link
from variorum.model.span import Span

ONE = (
    "The council of Varg met on Tuesday to speak about the new harbour and its high costs. {} "
    "Vanda Kelm, who runs the ferry, said that nobody had asked her."
)
OTHER = (
    "Varg wants a new harbour, and on Tuesday its council spoke of what that would cost. {} "
    "Nobody has ever asked the captain of the ferry what she thinks of it."
)
LINKED = "The old harbour of Varg has room for {} fishing boats along its western quay, the engineer said."


def rows(one: str, other: str) -> list[tuple[str, str, str]]:
    return told_of(ONE.format(one), OTHER.format(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("25", "up to 30"), ("as many as 34", "29"), ("up to 25", "as many as 32"), ("about 25", "up to 30")],
)
def test_a_figure_is_shown_beside_another_up_to_which_there_may_be(one: str, other: str) -> None:
    assert rows(LINKED.format(one), LINKED.format(other)) == [
        (
            "count",
            "check",
            f"Possibly the same figure, stated differently – please check: fishing boats: {one} (A), {other} (B).",
        )
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("25", "at least 20"),
        ("25", "less than 30"),  # a limit, which 25 keeps
        ("30", "up to 30"),
        ("15", "up to 30"),
        ("298", "up to 300"),  # one is the other rounded
        ("at least 20", "up to 30"),
    ],
)
def test_what_says_no_other_figure_is_not(one: str, other: str) -> None:
    assert [row for row in rows(LINKED.format(one), LINKED.format(other)) if row[1] == "check"] == []


def test_a_text_that_has_the_other_figure_too_tells_of_two_things() -> None:
    told = "It has 25 fishing boats at this time of the year."
    assert rows(f"{LINKED.format('25')}", f"{LINKED.format('up to 30')} {told}") == []


MANY = (
    "The bank of the island lent money for {} fishing boats and their crews.",
    "A guild spoke for {} fishing boats.",
)


def with_a_possible_link(one: str, other: str, score: float = 0.5) -> list[str]:
    texts = [MANY[0].format(one), MANY[1].format(other)]
    left, right = (Span(0, len(text)) for text in texts)
    links = (Link(left, right, "reworded", score),) if score else ()
    known = {(0, 1): Comparison(texts[0], texts[1], "outlets", links=links)}
    found = variorum.cross_reference([variorum.annotate(text) for text in texts], known).disagreements
    return [row.tier for row in found]


@pytest.mark.parametrize(
    ("one", "other"), [("15,200", "up to 16,400"), ("as many as 15,200", "up to 16,400")]
)
def test_so_many_are_hardly_told_twice_and_a_possible_link_is_enough(one: str, other: str) -> None:
    assert with_a_possible_link(one, other) == ["check"]


@pytest.mark.parametrize(
    ("one", "other", "score"),
    [("14,000", "up to 19,400", 0.5), ("15", "up to 16", 0.5), ("15,200", "up to 16,400", 0.0)],
)
def test_few_or_farther_apart_or_without_any_link_they_may_be_of_two_things(
    one: str, other: str, score: float
) -> None:
    assert with_a_possible_link(one, other, score) == []
