"""Two limits below one thing: what is told, where they are two numbers, and what is not."""

from __future__ import annotations

import pytest
from tests.core.dossier.told import told_of

ONE = (
    "The council of Varg met on Tuesday to speak about its past and the new memorial. {} "
    "Vanda Kelm, who runs the ferry, said that nobody had asked her."
)
OTHER = (
    "Varg wants a memorial, and on Tuesday its council spoke of what that would cost. {} "
    "Nobody has ever asked the captain of the ferry what she thinks of it."
)
LONG_AGO = "In the quake of 1953 {} people were killed in the ancient city of Varg, the governor said."
NOW = "In the quake {} people were killed in the ancient city of Varg, the governor said."
HELD = "After the march along the quay of Varg the police had arrested {} people by noon, the governor said."
BOATS = "The old harbour of Varg has room for {} fishing boats along its western quay, the engineer said."
TAKEN = "From the till of the harbour shop in Varg the thief took {} in cash, the governor said."


def rows(one: str, other: str) -> list[tuple[str, str, str]]:
    return told_of(ONE.format(one), OTHER.format(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("more than 26,000", "more than 31,000"),
        ("at least 26,000", "more than 31,000"),
        ("at least seven", "at least six"),
        ("over 120", "more than 140"),
    ],
)
def test_two_numbers_that_the_dead_of_one_quake_are_more_than_are_told(one: str, other: str) -> None:
    assert rows(LONG_AGO.format(one), LONG_AGO.format(other)) == [
        (
            "toll",
            "check",
            f"Possibly the same figure, stated differently – please check: the dead: {one} (A), {other} (B).",
        )
    ]


def test_a_toll_of_today_may_have_risen() -> None:
    assert rows(NOW.format("at least 13"), NOW.format("at least 16")) == [
        (
            "toll",
            "check",
            "A: at least 13 killed; B: at least 16 killed. Tolls rise; the reports may be of different times.",
        )
    ]


@pytest.mark.parametrize(
    ("sentence", "kind", "one", "other"),
    [(HELD, "count", "at least 41", "more than 52"), (BOATS, "count", "at least 22", "at least 34")],
)
def test_limits_of_anything_counted_are(sentence: str, kind: str, one: str, other: str) -> None:
    assert [row[:2] for row in rows(sentence.format(one), sentence.format(other))] == [(kind, "check")]


@pytest.mark.parametrize(
    ("sentence", "one", "other"),
    [
        (LONG_AGO, "more than 26,000", "more than 26,300"),  # one rounded more
        (BOATS, "more than 500", "more than 600"),
        (LONG_AGO, "at least 26,000", "more than 26,000"),  # one limit
        (BOATS, "at least 4", "at least 34"),  # too low to say much
        (BOATS, "at least 22", "up to 34"),  # no two limits of one side
        (TAKEN, "at least $10,000", "more than $10,000"),
        (TAKEN, "more than $10,000", "more than $12,000"),
    ],
)
def test_one_limit_one_number_rounded_and_sums_are_not(sentence: str, one: str, other: str) -> None:
    found = rows(sentence.format(one), sentence.format(other))
    assert [row for row in found if row[1] != "range"] == []


def test_a_text_that_has_the_other_limit_too_tells_of_two_things() -> None:
    told = "In the quake of 1953 more than 31,000 people were killed on the mainland and the islands."
    one = f"{LONG_AGO.format('more than 26,000')} {told}"
    assert rows(one, LONG_AGO.format("more than 31,000")) == []
