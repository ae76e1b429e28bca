"""The places two texts share, without the words that differ inside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.comparing.linked_places import linked_places
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
    wanted = {((k.left.start, k.left.end), (k.right.start, k.right.end), k.score) for k in links}
    assert {k.tier for k in links} >= {"sure", "possible"}
    assert set(linked_places(witness_of(ONE), witness_of(OTHER))) == wanted


@given(st.text("ab. \nAB“”,", max_size=80), st.text("ab. \nAB“”,", max_size=80))
def test_changing_sides_mirrors_them(one: str, other: str) -> None:
    there = linked_places(witness_of(one), witness_of(other))
    back = linked_places(witness_of(other), witness_of(one))
    assert sorted((b, a, score) for a, b, score in back) == sorted(there)


def test_they_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        linked_places(witness_of(ONE), witness_of(OTHER), cancelled=lambda: True)
