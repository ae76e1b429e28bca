"""Which figures are one "stated with different precision", and which a reader should look at."""

import pytest

import variorum

ABOARD = "The ferry Isola ran aground near Port Ellery with {} people aboard."


def tier(one: str, other: str) -> tuple[str, str] | None:
    found = variorum.cross_reference([variorum.annotate(one), variorum.annotate(other)], names=("A", "B"))
    rows = [row for row in found.disagreements if row.kind in ("count", "toll", "money")]
    assert len(rows) <= 1
    return (rows[0].tier, rows[0].sentence) if rows else None


@pytest.mark.parametrize(
    ("rough", "fine"),
    [
        ("about 210", "214"),
        ("about 200", "214"),
        ("some 250", "246"),
        ("nearly 220", "214"),
        ("more than 200", "214"),
        ("over 5,000", "5,320"),
        ("5,000", "5,200"),
        ("two dozen", "23"),
    ],
)
def test_a_figure_and_the_same_rounded_are_stated_with_different_precision(rough: str, fine: str) -> None:
    shown = tier(ABOARD.format(rough), ABOARD.format(fine))
    assert shown is not None
    assert shown[0] == "range"
    assert shown[1].startswith("Stated with different precision")


@pytest.mark.parametrize(
    ("one", "other"), [("about 230", "214"), ("about 220", "about 230"), ("around 2,600", "2,300")]
)
def test_figures_that_no_rounding_makes_alike_are_to_be_checked(one: str, other: str) -> None:
    shown = tier(ABOARD.format(one), ABOARD.format(other))
    assert shown is not None
    assert shown[0] == "check"
    assert "precision" not in shown[1]


@pytest.mark.parametrize(
    ("one", "other"), [("about 230", "230"), ("up to 230", "214"), ("at least 40", "300")]
)
def test_a_bound_that_holds_and_the_same_number_are_no_row(one: str, other: str) -> None:
    assert tier(ABOARD.format(one), ABOARD.format(other)) is None


def test_estimates_of_the_dead_that_overlap_are_never_said_to_differ() -> None:
    shown = tier("The quake killed about 230 people.", "The quake killed 214 people.")
    assert shown is not None
    assert shown[0] == "check"


def test_a_sum_and_the_same_rounded_need_what_was_paid_for() -> None:
    bought = "Vanda Kelm spent {} on {}, the court heard."
    shown = tier(bought.format("$43,350", "a Brunel watch"), bought.format("$43,000", "a gold Brunel watch"))
    assert shown is not None
    assert shown[0] == "range"
    other = "The court was told in the afternoon that the mayor had lost {} at cards in Oslo."
    assert tier(bought.format("$43,350", "a Brunel watch"), other.format("$43,000")) is None


def test_over_a_round_sum_is_the_sum_right_above_it() -> None:
    shown = tier(
        "Kelm spent over $10,000 at Brunel Radio, prosecutors said.",
        "From 2007 to 2011 Kelm bought $10,977.74 worth of sets at Brunel Radio, the papers say.",
    )
    assert shown is not None
    assert shown[0] == "range"


def test_the_shop_of_a_sum_stands_before_the_next_sum_of_a_list() -> None:
    one = (
        "Additional records that came out on Wednesday revealed costs of $4,272 on the Varg cruise, over $300 at "
        "Brunel Toys, $3,544 at Quorvex."
    )
    told = (
        "The couple paid $313.89 for “stuffed bears and the small coats and hats that such bears wear” from {}. "
        "It was told by the clerk of the court in the afternoon."
    )
    shown = tier(one, told.format("Brunel Toys"))
    assert shown == ("range", "Stated with different precision: a sum of money: over $300 (A), $313.89 (B).")
    assert tier(one, told.format("Quorvex")) is None


def test_more_than_none_is_not_rounded() -> None:
    assert tier(ABOARD.format("more than 0"), ABOARD.format("3")) is None


PARKED = "About 5,000 {}lorries are parked on the Ellery pier as part of the work to widen the harbour and its road."
WAITING = "The Ellery pier has about 5,200 {}lorries, mainly to widen the harbour and the road beside it."


def test_one_of_two_linked_sentences_may_say_less_of_what_is_counted() -> None:
    for one, other in (("", ""), ("county ", ""), ("", "county ")):
        shown = tier(PARKED.format(one), WAITING.format(other))
        assert shown is not None
        assert shown[0] == "range"


def test_other_things_said_of_what_is_counted_make_another_count() -> None:
    assert tier(PARKED.format("county "), WAITING.format("army ")) is None


def test_a_count_of_which_one_text_says_less_is_not_asked_about_where_it_differs() -> None:
    assert tier(PARKED.format("county "), WAITING.format("").replace("5,200", "7,400")) is None
