"""Two sums for one thing: for what a rare name stands beside in linked sentences."""

from __future__ import annotations

import pytest

import variorum

STORY = (
    "The campaign of the mayor began on Monday in the harbour of Varg. {} "
    "The mayor said on Tuesday that the campaign would last until the election in autumn."
)
ONE = "The advertisement, to be shown in Testham and Brockwell, is costing the campaign {}."
OTHER = "The campaign has paid {} for the advertisement, to be shown in Brockwell and Testham."


def rows(one: str, other: str, *more: str) -> list[tuple[str, list[str]]]:
    texts = [variorum.annotate(STORY.format(said)) for said in (one, other, *more)]
    found = variorum.cross_reference(texts).disagreements
    return [(row.tier, [words for *_, words in row.values]) for row in found if row.kind == "money"]


@pytest.mark.parametrize(
    ("one", "other"), [("$1 million", "$500,000"), ("$82 million", "nearly $80 million")]
)
def test_two_sums_for_what_a_rare_name_stands_beside_are_to_be_checked(one: str, other: str) -> None:
    assert rows(ONE.format(one), OTHER.format(other)) == [("check", [one, other])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ONE.format("$5 million"), OTHER.format("$500,000")),
        (ONE.format("$1 million"), OTHER.format("at least $500,000")),
        (ONE.format("150,000 euros ($190,000)"), OTHER.format("150,000 euros ($180,000)")),
        (
            ONE.format("$1 million"),
            "The campaign has paid $500,000 for the advertisement, to be shown there.",
        ),
        # Two bidders for one thing.
        (
            "The Varg Wire Company offered Vanda Kelm $200 million for the mill.",
            "The Harland Rope Company offered Vanda Kelm $160 million for the mill.",
        ),
    ],
)
def test_other_sums_are_not(one: str, other: str) -> None:
    assert rows(one, other) == []


def test_names_on_one_side_alone_make_no_other_thing() -> None:
    one = "The advertisement, to be shown in Testham and Brockwell, is costing Harland Rope $1 million, it said."
    assert rows(one, OTHER.format("$500,000")) == [("check", ["$1 million", "$500,000"])]


def test_one_sum_and_nearly_the_same_are_no_row_when_the_text_that_differs_has_both() -> None:
    signed = "The rowing club of Varg signed Vanda Kelm to a five-year contract worth {} this summer"
    both = f"{signed.format('$82 million')} and kept Ruth Weil for $80 million."
    assert rows(f"{signed.format('nearly $80 million')}.", both, f"{signed.format('$80 million')}.") == []
