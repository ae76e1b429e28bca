"""Figures with what they count."""

import itertools
from collections.abc import Callable
from datetime import date

import pytest

from variorum.entities.annotating import annotate
from variorum.entities.figures.finding import figures_in
from variorum.entities.figures.masks import masked_spans
from variorum.model.building import version_from

Growth = Callable[[Callable[[str], object], str], float]


@pytest.mark.parametrize(
    ("text", "words", "kind", "value", "unit"),
    [
        ("at least 25 people were killed", "25", "count", 25, "killed"),
        ("it killed three people", "three", "count", 3, "killed"),
        ("killing two and injuring nine others", "two", "count", 2, "killed"),
        ("18 people were treated", "18", "count", 18, "injured"),
        ("with 214 people aboard", "214", "count", 214, "aboard"),
        ("paid $1.2 million", "$1.2 million", "money", 1.2e6, "USD"),
        ("paid 30 euros", "30 euros", "money", 30, "EUR"),
        ("rose 4 percent", "4 percent", "percent", 4, "%"),
        ("Vanda Kelm, 41, said", "41", "age", 41, "year"),
        ("a 41-year-old man", "41-year-old", "age", 41, "year"),
        ("a magnitude 6.1 quake", "6.1", "magnitude", 6.1, "magnitude"),
        ("some 12 miles south of Oslo", "12 miles", "distance", 12, "mile"),
        ("for two decades", "two decades", "duration", 20, "year"),
        ("after half a mile", "half a mile", "distance", 0.5, "mile"),
        ("after a mile and a half", "a mile and a half", "distance", 1.5, "mile"),
        ("after an hour and a half", "an hour and a half", "duration", 1.5, "hour"),
        ("a 3 1/2-inch nail", "3 1/2-inch", "distance", 3.5, "inch"),
        ("a 2 1/2-year-old boy", "2 1/2-year-old", "age", 2.5, "year"),
        ("rose 4 1/2 percent", "4 1/2 percent", "percent", 4.5, "%"),
        ("a 1/3 share", "1/3", "other", 1 / 3, ""),
        ("its third trip", "third", "ordinal", 3, ""),
        ("won 52-3 in June", "52-3", "other", None, "score"),
        ("two-thirds of it", "two-thirds", "other", None, ""),
        ("at 9 p.m.", "9 p.m.", "time", None, "time"),
        ("at one o’clock", "one o’clock", "time", None, "time"),
        ("between three and four o'clock", "three and four o'clock", "time", None, "time"),
        ("at half past six", "half past six", "time", None, "time"),
        ("until a quarter to nine", "a quarter to nine", "time", None, "time"),
        ("by seven in the evening", "seven", "time", None, "time"),
    ],
)
def test_a_figure_has_its_kind_value_and_unit(
    text: str, words: str, kind: str, value: float | None, unit: str
) -> None:
    figure = figures_in(text)[0]
    assert (figure.text, figure.kind, figure.value, figure.unit) == (words, kind, value, unit)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("about 30 wooden fishing boats sank", "wooden fishing boats"),
        ("31 rockets were fired", "rockets"),
        ("two of the lifeboats", "lifeboats"),
        ("19 in all", ""),
    ],
)
def test_a_count_says_what_is_counted(text: str, about: str) -> None:
    assert figures_in(text)[0].about == about


@pytest.mark.parametrize(
    "text",
    [
        "the MQ-9 flew",
        "on Channel 4 today",
        "call 555-0100 now",
        "see www.a.com/2020/33",
        "no one knew",
        "One official said",
    ],
)
def test_digits_in_names_and_pronouns_state_nothing(text: str) -> None:
    assert [f for f in figures_in(text) if f.kind != "date"] == []


def test_a_range_is_no_score() -> None:
    (figure,) = figures_in("They saw 12-18 rockets")
    assert (figure.kind, figure.low, figure.high) == ("count", 12, 18)


def test_a_toll_road_kills_nobody() -> None:
    assert all(
        f.unit != "killed"
        for f in figures_in("They voted 19 to 17 for the toll; he got 5 years, a death sentence.")
    )


def test_what_could_befall_somebody_has_not_befallen_him() -> None:
    assert figures_in("if even one life can be saved")[0].unit == ""
    assert figures_in("two people had to be saved")[0].unit == "rescued"
    assert figures_in("two people were saved")[0].unit == "rescued"


def test_weekdays_are_resolved_against_the_day_of_the_version() -> None:
    from datetime import UTC, datetime

    version = version_from([("It sank on Thursday.", "body")], published=datetime(2025, 5, 3, tzinfo=UTC))
    (figure,) = annotate(version).figures
    assert figure.value == date(2025, 5, 1).toordinal()


def test_when_and_by_whom_a_page_was_made_are_no_figures_of_the_article() -> None:
    page = version_from(
        [
            ("Dam fails after 40 years", "headline"),
            ("By 2 reporters", "byline"),
            ("Published 12 May 2025, 17:30 UTC", "date"),
            ("VARG, 12 May —", "dateline"),
            ("It held 31 boats.", "body"),
            ("Photos by 3 people", "credit"),
            ("12 comments", "furniture"),
        ]
    )
    assert [f.text for f in annotate(page).figures] == ["40 years", "31"]


def test_numbers_of_texts_put_together_from_tokens_are_whole() -> None:
    text = "www. varg. no\nA quake of magnitude-5. 9 hurt 1, 400 people at 7: 21 p. m. in Varg."
    found = {f.text: (f.kind, f.value) for f in figures_in(text)}
    assert found["5. 9"] == ("magnitude", 5.9)
    assert found["1, 400"] == ("count", 1400.0)
    assert all(text[f.start : f.end] == f.text for f in figures_in(text))


def test_a_sentence_that_begins_with_a_number_is_not_joined_to_a_number_before_it() -> None:
    text = "The flood was in 2005. 12 people died, 140 were hurt."
    assert [f.value for f in figures_in(text) if f.kind == "count"] == [12.0, 140.0]


def test_broken_addresses_and_street_numbers_are_no_figures() -> None:
    text = "http://varg. no/news/story-19548736-detail/story. html\nIt was in the 12000 block of East Street."
    assert [f for f in figures_in(text) if f.kind == "count"] == []


@pytest.mark.parametrize(
    "text",
    [
        "He called 555-0142 or (555) 555-0142 from 12 Elm Tree Road, beside 117th Street.",
        "An iPhone 5, a Boeing 747, an AK 47 and a .38-caliber revolver; it was a one-time, two-way, four-door car.",
        "World War II and Super Bowl III; Type One; Fortune 500; B52 and F-16 over the 200 block of Elm.",
        "a7Ab- Type 9/11 24/7 1(2) .22 cal. 60 Minutes no. No. 7 Prop. 8 i iPad 2 three-point 3rd Main",
    ],
)
def test_quick_masks_are_those_of_a_text_with_an_address(text: str) -> None:
    assert masked_spans(text) == masked_spans(f"{text};\nx@y")[:-1]


@pytest.mark.parametrize(
    ("text", "words", "about", "unit"),
    [
        ("A 225-page report came out", "225-page", "report", "page"),
        ("the three-term Norland governor said", "three-term", "Norland governor", "term"),
        ("a 10-round limit on magazines", "10-round", "limit", "round"),
        ("a 12-person task force wrote it", "12-person", "task force", "person"),
        ("there is a one-in-three chance", "one-in-three", "", "chance"),
    ],
)
def test_a_number_joined_to_a_word_by_a_hyphen_counts_nothing(
    text: str, words: str, about: str, unit: str
) -> None:
    (figure,) = figures_in(text)
    assert (figure.kind, figure.text, figure.about, figure.unit) == ("other", words, about, unit)


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("after the two met to talk", ""),
        ("while two of them managed to flee", ""),
        ("since five past and present mayors urged it", ""),
        ("31 currently held by the league", ""),
        ("they found two more lifeboats there", "lifeboats"),
        ("hundreds of people walked", "people"),
        ("two plainclothes officers ran", "plainclothes officers"),
        ("300 crew members left", "crew members"),
        ("40 crew onboard", "crew"),
        ("12 Somali and some others", "Somali"),
        ("nine U.S. harbour firms", "U.S. harbour firms"),
        ("two of the mayor's aides", "aides"),
        ("six-plus seasons", "seasons"),
        ("at least one protester threw stones", "protester"),
        ("took one officer's grey uniform", "officer"),
        ("in one shooting a boy fell", "shooting"),
        ("at least one armed man ran", "armed man"),
    ],
)
def test_what_is_counted_ends_with_its_noun_and_holds_no_verb(text: str, about: str) -> None:
    assert figures_in(text)[0].about == about


@pytest.mark.parametrize(
    "text",
    [
        "the guards stood there; one warned photographers to stay",
        "two houses, one used by clerks, burned",
        "but I for one have no fear",
        "no-one was hurt",
        "the decision was a difficult one",
        "a strike, if one occurred, would hurt",
        "the next one will be a town hall",
    ],
)
def test_one_that_stands_for_somebody_named_before_is_no_figure(text: str) -> None:
    assert [f.text for f in figures_in(text) if f.text == "one"] == []


def test_a_span_of_years_is_one_date_and_no_count() -> None:
    (figure,) = figures_in("the 2008-09 season began")
    assert (figure.kind, figure.low, figure.high) == (
        "date",
        date(2008, 1, 1).toordinal(),
        date(2009, 12, 31).toordinal(),
    )


def test_both_numbers_before_a_shared_unit_have_it() -> None:
    found = [(f.text, f.kind, f.unit) for f in figures_in("a 40- to 60-hour course")]
    assert found == [("40", "duration", "hour"), ("60-hour", "duration", "hour")]


@pytest.mark.parametrize("text", ["one-" * 20_000, "1-" * 20_000, "one-page-" * 10_000])
def test_a_row_of_numbers_and_hyphens_takes_no_time(text: str, growth: Growth) -> None:
    assert growth(figures_in, text) < 30


@pytest.mark.parametrize(
    "text", ["won half of seven seats", "ten past winners came", "the last quarter to two banks"]
)
def test_numbers_that_only_look_like_a_clock_time_stay_counts(text: str) -> None:
    assert [f.kind for f in figures_in(text) if f.kind == "time"] == []


@pytest.mark.parametrize("text", ["At berth two quarter to five it left.", "Berths: 3 1/2 quarter to five."])
def test_no_two_figures_share_a_letter(text: str) -> None:
    found = annotate(text).figures
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    assert "quarter to five" in [figure.text for figure in found]


@pytest.mark.parametrize(
    ("words", "text", "kind", "value"),
    [
        ("chased for 48km by police", "48km", "distance", 48.0),
        ("some 2,500km away", "2,500km", "distance", 2500.0),
        ("a bag of 5kg was found", "5kg", "other", 5.0),
        ("drove at 193km/h for an age", "193km/h", "other", 193.0),
        ("drove at 60 miles an hour", "60 miles an hour", "other", 60.0),
    ],
)
def test_a_unit_right_behind_the_digits_belongs_to_them_and_a_speed_is_no_distance(
    words: str, text: str, kind: str, value: float
) -> None:
    (figure,) = annotate(f"They {words}.").figures[:1]
    assert (figure.text, figure.kind, figure.value) == (text, kind, value)


def test_letters_behind_digits_that_are_no_unit_make_a_name() -> None:
    assert annotate("A B52 and a 5G mast and 10kmx stood there.").figures == ()


def test_a_paper_called_today_is_no_day() -> None:
    kinds = [
        (f.text, f.kind) for f in annotate("USA Today told of it. Today the bank in Varg is shut.").figures
    ]
    assert kinds == [("Today", "date")]
    assert annotate("USA Today told of it.").figures == ()
    assert [f.kind for f in annotate("Aske Schools Close Today").figures] == ["date"]
