"""Years and months that differ in one place of linked sentences."""

from __future__ import annotations

import time

import pytest

import variorum
from variorum.dossier.disagreeing.years_told import years_that_differ
from variorum.dossier.linking import LinksOnDemand
from variorum.model.annotations import Annotations, Figure
from variorum.model.comparison import Comparison, Edit, Link
from variorum.model.dossier import Disagreement
from variorum.model.span import Span

STORY = (
    "The old mill beside the harbour of Varg burned down on Tuesday night, the fire service said. {} "
    "Nobody was in the building, and the fire was put out before it reached the boats."
)


def rows(one: str, other: str) -> list[Disagreement]:
    texts = [variorum.annotate(STORY.format(said)) for said in (one, other)]
    return [
        row for row in variorum.cross_reference(texts, names=("A", "B")).disagreements if row.kind == "date"
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1908", "1912"),
        ("December", "August"),
        ("March 1908", "July 1908"),
        ("early 1908", "1912"),
    ],
)
def test_a_year_or_month_that_stands_for_another_is_to_be_checked(one: str, other: str) -> None:
    told = "The mill was opened in {} by the grandfather of Vanda Kelm, who sold wool."
    (row,) = rows(told.format(one), told.format(other))
    assert row.tier == "check"
    assert row.sentence == f"Different dates for one thing – please check: {one} (A), {other} (B)."
    assert row.told("confirmed") == f"Different dates for one thing: {one} (A), {other} (B)."
    assert [words for *_, words in row.values] == [one, other]


@pytest.mark.parametrize("word", ["originally", "later"])
def test_one_such_word_on_one_side_alone_makes_no_two_acts(word: str) -> None:
    told = "The mill {}, said the grandfather of Vanda Kelm, who sold wool."
    assert rows(told.format(f"was {word} founded in 1911"), told.format("was founded in 1909"))


def test_both_ends_of_a_time_in_office_are_told() -> None:
    told = "The mill was run from {} to {} by the grandfather of Vanda Kelm, who sold wool."
    found = rows(told.format(1967, 1979), told.format(1966, 1978))
    assert [[words for *_, words in row.values] for row in found] == [["1967", "1966"], ["1979", "1978"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the winter of 1908", "the winter of 1908"),
        ("December", "January"),  # the turn of a month
        ("the 1950s", "the 1960s"),
        ("the 2008-09 season", "the 2009-10 season"),
        ("December", "1908"),
        ("December 4", "August 5"),  # days have a rule of their own
        ("1908, and sold in 1951", "1951, and sold in 1963"),  # to one text two years are two things
    ],
)
def test_other_dates_are_not_held_against_each_other(one: str, other: str) -> None:
    told = "The mill was opened in {} by the grandfather of Vanda Kelm, who sold wool."
    assert rows(told.format(one), told.format(other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("was first elected in 1908", "was re-elected in 1912"),
        ("was elected in 1908", "was re-elected in 1912"),
        ("was first elected in 1908", "was elected in 1912"),
        ("was first elected in 1908", "was elected again in 1912"),
        ("built the first bridge of wood in 1908", "built the second bridge of wood in 1912"),
        ("passed the budget for 1908", "passed the budget for 1912"),
        ("passed the budget of 1908", "passed the budget of 1912"),
        ("opened in 1908", "was rebuilt in 1912"),
        ("was built in 1908", "was reconstructed in 1912"),
        ("was founded in 1908", "was closed in 1912"),
        ("made most in fiscal year 1908", "made most in fiscal year 1912"),
        ("made most in fiscal 1908", "made most in fiscal 1912"),
        ("made most in the 1908 financial year", "made most in the 1912 financial year"),
        ("made most in the 1908 season", "made most in the 1912 season"),
        ("made most in FY 1908", "made most in FY 1912"),
    ],
)
def test_two_acts_or_two_fiscal_years_are_not_one(one: str, other: str) -> None:
    told = "The mill {}, said the grandfather of Vanda Kelm, who sold wool."
    assert rows(told.format(one), told.format(other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("served from 1967 to 1979", "held the post from 1966 to 1978"),
        ("was opened in 1908", "opened in 1912"),
        ("opened in 1908", "opened its doors for good in 1912"),
        ("‘opened’ in 1908", "“opened” in 1912"),
        ("was built in 1908", "was constructed in 1912"),
        ("was erected in 1908", "was put up in 1912"),
        ("was founded in 1908", "was set up in 1912"),
        ("was torn down in 1908", "was demolished in 1912"),
        ("was, said Kelm, opened in 1908", "was, said Kell, opened in 1912"),
        ("was opened in 1908 by a smith", "was opened in 1912 by a baker"),
        ("was opened in 1908 for the first time", "was opened in 1912 for a second time"),
    ],
)
def test_one_thing_told_in_other_words_is_one(one: str, other: str) -> None:
    told = "The mill of the old harbour {}, and the grandfather of Vanda Kelm sold wool there."
    assert rows(told.format(one), told.format(other))


def test_a_date_in_a_sentence_of_its_own_is_not() -> None:
    assert (
        rows("The mill was opened in 1908 by a merchant.", "Prices of wool fell in 1912, and rents too.")
        == []
    )


def test_of_more_than_four_texts_no_dates_are_held_against_each_other() -> None:
    told = STORY.format("The mill was opened in {} by the grandfather of Vanda Kelm, who sold wool.")
    texts = [variorum.annotate(told.format(1900 + n)) for n in range(5)]
    assert not [row for row in variorum.cross_reference(texts).disagreements if row.kind == "date"]


def test_of_months_in_another_language_nothing_is_said() -> None:
    told = (
        "Die alte Mühle am Hafen von Varg wurde im {} vom Großvater der Bürgermeisterin Vanda Kelm eröffnet."
    )
    texts = [variorum.annotate(told.format(month)) for month in ("Dezember", "Oktober")]
    units = [figure.unit for text in texts for figure in text.figures]
    assert units == ["month", "month"]
    assert not [row for row in variorum.cross_reference(texts).disagreements if row.kind == "date"]


@pytest.mark.soak
def test_many_dates_are_held_against_each_other_in_a_time_that_grows_no_faster_than_they_do() -> None:
    def seconds(count: int) -> float:
        spans = [Span(5 * n, 5 * n + 4) for n in range(count)]
        texts = [
            Annotations(
                f"{year} " * count,
                figures=tuple(
                    Figure(s.start, s.end, str(year), "date", None, year, year, "year") for s in spans
                ),
            )
            for year in (1908, 1912)
        ]
        links = tuple(Link(s, s, "edited", 1.0, edits=(Edit(s, s, "date"),)) for s in spans)
        known = Comparison(texts[0].text, texts[1].text, "outlets", links=links)
        on_demand = LinksOnDemand(texts, {(0, 1): known})
        start = time.process_time()
        assert len(years_that_differ(texts, on_demand, ("A", "B"))) == count
        return time.process_time() - start

    assert seconds(4_000) < 20 * max(seconds(500), 0.01)
