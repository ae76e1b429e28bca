"""The places two texts share, without the words that differ inside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.comparing.likely_links import likely_links
from variorum.comparing.pipeline import compare
from variorum.comparing.witness import witness_of
from variorum.errors import Cancelled

ONE = (
    "A fire in the Varg bakery killed four people on Monday. Vanda Kelm, the fire chief, said the ovens had burnt "
    "all night. The street was shut.\n\n“We stopped this rule of the harbour and told everybody to go home,” she said."
)
OTHER = (
    "Four people were killed on Monday by a fire in the Varg bakery. The market will open on Friday. Vanda Kelm, "
    "the fire chief of Varg, said that the ovens had been burning all night."
)


def test_they_are_those_of_a_comparison() -> None:
    links = compare(ONE, OTHER, mode="outlets").links
    wanted = {
        ((k.left.start, k.left.end), (k.right.start, k.right.end))
        for k in links
        if k.tier in ("sure", "likely")
    }
    assert wanted
    assert set(likely_links(witness_of(ONE), witness_of(OTHER))) == wanted


@given(st.text("ab. \nAB“”,", max_size=80), st.text("ab. \nAB“”,", max_size=80))
def test_changing_sides_mirrors_them(one: str, other: str) -> None:
    there = likely_links(witness_of(one), witness_of(other))
    back = likely_links(witness_of(other), witness_of(one))
    assert sorted((b, a) for a, b in back) == sorted(there)


def test_they_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        likely_links(witness_of(ONE), witness_of(OTHER), cancelled=lambda: True)
