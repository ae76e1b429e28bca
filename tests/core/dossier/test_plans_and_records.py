"""What is planned here and there, records, years of founding, and what "it has" in two texts."""

from __future__ import annotations

import pytest

import variorum

SCHOOL = (
    "The council voted on Tuesday to close the primary school in Testham next summer. {} "
    "Parents said they would fight the decision in court."
)
CLOSED = (
    "The primary school in Testham will close next summer, the council decided on Tuesday. {} "
    "A group of parents plans to go to court."
)


def rows(one: str, other: str) -> list[tuple[str, str, list[str]]]:
    found = variorum.cross_reference([variorum.annotate(one), variorum.annotate(other)])
    return [(r.kind, r.tier, [words for *_, words in r.values]) for r in found.disagreements]


def of_school(one: str, other: str) -> list[tuple[str, str, list[str]]]:
    return rows(SCHOOL.format(one), CLOSED.format(other))


@pytest.mark.parametrize("told", ["expects to save", "will save", "is expecting to save", "hopes to save"])
def test_one_plan_is_told_with_many_verbs(told: str) -> None:
    assert of_school(
        "The closing would save 410,000 pounds a year.", f"The town {told} 400,000 pounds a year."
    ) == [("money", "range", ["410,000 pounds", "400,000 pounds"])]


def test_what_is_planned_is_not_what_happened() -> None:
    assert (
        of_school(
            "The closing would save 410,000 pounds a year.", "The town has saved 400,000 pounds a year."
        )
        == []
    )


def test_the_month_of_may_makes_nothing_possible() -> None:
    (row,) = rows(
        "The agency received nearly 235,000 comments on the harbour rules, most of them against.",
        "The agency proposed the harbour rules in May and has received nearly 300,000 comments on them, most against.",
    )
    assert row == ("count", "check", ["nearly 235,000", "nearly 300,000"])


@pytest.mark.parametrize(
    "record", ["the deadliest in the country's history", "the worst in decades", "the worst since 1998"]
)
def test_a_record_does_not_date_the_figure_beside_it(record: str) -> None:
    assert rows(f"The flood in Varg, {record}, killed 40 people.", "The flood in Varg killed 52 people.") == [
        ("toll", "differ", ["40", "52"])
    ]


@pytest.mark.parametrize(
    "ago",
    [
        "The flood in Varg in 1998 killed 40 people.",
        "It was the worst since 1998, when 40 people died in Varg.",
    ],
)
def test_a_figure_of_the_year_that_is_told_beside_it_stays_dated(ago: str) -> None:
    assert rows(ago, "The flood in Varg killed 52 people.") == []


ONE = "{} pupils, most of whom walk over the old bridge every morning with their brothers."
OTHER = "Behind the church, where rain drips through the roof, {} pupils left and no library."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It has 86", "it has 91"),
        ("The school now has only 86", "the building still has about 91"),
        ("The school was founded in 1911 and it has 86", "it has 91"),
        ("The school has 86", "the school has 91"),
        ("The institution has 86", "the school has 91"),
        ("It has 86", "the academy has 91"),
    ],
)
def test_what_a_thing_has_is_held_against_what_it_has(one: str, other: str) -> None:
    ((kind, tier, values),) = of_school(ONE.format(one), OTHER.format(other))
    assert (kind, tier) == ("count", "check")
    assert [value.split()[-1] for value in values] == ["86", "91"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It has 86 pupils.", "The house will be sold in spring; it has 91 pupils left."),
        ("It has 86 pupils.", "The house may be sold in spring, and it has 91 pupils left."),
        ("It has 86 pupils.", "The house is planned to be sold – it has 91 pupils left."),
        ("It has 86 pupils.", "It has – a planned move to Varg is off – 91 pupils left."),
        ("It has 86 pupils – fewer than ever – who would go by bus.", "It has 91 pupils left."),
        ("It has 86 pupils, who would go to Varg by bus.", "It has 91 pupils left."),
        ("It has 86 pupils seeking a place elsewhere.", "It has 91 pupils left."),
        ("It has 86 pupils and could be sold.", "It has 91 pupils left."),
        ("It has 86 pupils, and that could be too few.", "It has 91 pupils left."),
        ("It has 86 pupils.", "The mayor said that the house will close and that it has 91 pupils left."),
    ],
)
def test_what_will_be_in_one_clause_makes_no_plan_of_the_next(one: str, other: str) -> None:
    assert of_school(one, other) == [("count", "check", ["86", "91"])]


@pytest.mark.parametrize(
    "planned",
    [
        "The house was sold in spring; the town hopes it has 91 pupils left.",
        "The house was sold in spring; in 2030 it has 91 pupils left if the town is lucky.",
        "They hope that it stays and that it has 91 pupils left.",
        "The school would – teachers of the town say – have 91 pupils left.",
        "It has 91 pupils left – teachers of the town say – if all goes well.",
    ],
)
def test_a_plan_of_the_clause_itself_is_one(planned: str) -> None:
    assert of_school("It has 86 pupils.", planned) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("She has 86", "he has 91"),  # persons
        ("It had 86", "it has 91"),
        ("The school has 86", "the hospital has 91"),
        ("The school has 86", "the other school has 91"),
        ("The parish has 86", "the council has 91"),
        ("It has 86", "it has 240 pupils in summer and 91"),  # of two things
        ("It has 86", "it has 191"),
        ("It has five", "it has six"),
        ("It has 86 foreign", "it has 91"),
        ("It has 86", "there were 91"),
        ("It has 86", "it was opened in 1911 with 91"),
    ],
)
def test_what_others_have_or_had_is_not(one: str, other: str) -> None:
    assert of_school(ONE.format(one), OTHER.format(other)) == []
