"""What texts shown together are called."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta, timezone
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.model.precision import Told
from variorum.text.names_of_texts import Nameable, begins_sentence, names_of

LONG = "The ferry Isola struck the {} bank off Port Ellery on Saturday"


def at(day: int, hour: int = 9, minute: int = 40, year: int = 2026, *, only_a_day: bool = False) -> Told:
    return Told("published", datetime(year, 5, day, hour, minute, tzinfo=UTC), only_a_day=only_a_day)


def herald(title: str = "", file: str = "", time: Told | None = None) -> Nameable:
    return Nameable("Herald", title, file, time)


def nameless(title: str, file: str = "") -> Nameable:
    return Nameable("", title, file)


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        pytest.param((Nameable("Herald"), Nameable("Post")), ("Herald", "Post"), id="two outlets"),
        pytest.param(
            (Nameable("Herald"), nameless("Ferry aground")),
            ("Herald", "“Ferry aground”"),
            id="one without outlet",
        ),
        pytest.param(
            (Nameable("A.P.", time=at(3)), Nameable("AP", time=at(4))),
            ("A.P. 3 May", "AP 4 May"),
            id="one agency with and without dots",
        ),
        pytest.param(
            (nameless("Ferry aground"), nameless(LONG.format("sandy"))),
            ("“Ferry aground”", "“The ferry Isola struck […]”"),
            id="two without outlet",
        ),
        pytest.param(
            (
                nameless("The ferry Isola struck a bank"),
                nameless("The ferry Isola struck rocks off Port Ellery"),
            ),
            ("“The ferry Isola struck a bank”", "“The ferry Isola struck rocks off […]”"),
            id="two that begin alike",
        ),
        pytest.param(
            (nameless("A 61-year-old pleaded guilty on Friday"), nameless("A 61-year-old man was charged")),
            ("“A 61-year-old pleaded […]”", "“A 61-year-old man was […]”"),
            id="two of which the one is not cut where the other goes on",
        ),
        pytest.param(
            (
                nameless("The navy captures twenty-three of the men", "a.txt"),
                nameless("The navy said on Sunday that it was content", "b.txt"),
                nameless("The navy said on Sunday that nobody was hurt", "c.txt"),
            ),
            (
                "“The navy captures […]”",
                "“The navy […] that it was content”",
                "“The navy […] that nobody was hurt”",
            ),
            id="three of which two begin alike for longer",
        ),
        pytest.param(
            (
                nameless("The warship caught both of the reconnoitring vessels", "a.txt"),
                nameless("The warship caught both of the misidentified trawlers", "b.txt"),
            ),
            ("“The warship […] the reconnoitring […]”", "“The warship […] the misidentified […]”"),
            id="whose first other word is long: it stands in the name",
        ),
        pytest.param(
            (nameless(LONG.format("sandy"), "fox.txt"), nameless(LONG.format("long"), "nyt.txt")),
            ("“The ferry Isola struck the sandy […]”", "“The ferry Isola struck the long […]”"),
            id="two with almost one headline",
        ),
        pytest.param(
            (nameless("Driver surrenders after crash", "a.txt"), nameless("Driver surrendered after crash")),
            ("“Driver surrenders […]”", "“Driver surrendered […]”"),
            id="two that differ in the form of a word",
        ),
        pytest.param(
            (
                nameless(f"{LONG.format('sandy')} morning", "fox.txt"),
                nameless("Fees rise", "sun.txt"),
                nameless(f"{LONG.format('sandy')} evening", "nyt.txt"),
            ),
            ("“The ferry […] Saturday morning”", "“Fees rise”", "“The ferry […] Saturday evening”"),
            id="two that differ behind what is cut off, and a third",
        ),
        pytest.param(
            (nameless(LONG.format("sandy")), nameless(f"{LONG.format('sandy')} evening")),
            ("“The ferry […] Saturday”", "“The ferry […] Saturday evening”"),
            id="of which one goes on",
        ),
        pytest.param(
            (
                nameless("Hafenschlepperführerprüfungsausschussvorsitz wechselt", "a.txt"),
                nameless("Hafenschlepperführerprüfungsausschussvorsitz bleibt", "b.txt"),
            ),
            ("a.txt", "b.txt"),
            id="two that share a word longer than a name may be",
        ),
        pytest.param(
            (
                nameless(LONG.format("sandy"), "fox.txt"),
                nameless("Fees rise", "sun.txt"),
                nameless(LONG.format("SANDY,"), "nyt.txt"),
            ),
            ("fox.txt", "sun.txt", "nyt.txt"),
            id="two with one headline but for a capital, and a third that goes by its file with them",
        ),
        pytest.param(
            (nameless(""), nameless("")), ("the left text", "the right text"), id="two without a word"
        ),
        pytest.param((None, nameless("")), ("", "the right text"), id="one alone"),
        pytest.param((None, nameless("", "fox.txt")), ("", "fox.txt"), id="one alone with a file"),
        pytest.param(
            (herald("Ferry aground", time=at(3)), herald("Ferry freed", time=at(5))),
            ("Herald 3 May", "Herald 5 May"),
            id="one outlet on two days",
        ),
        pytest.param(
            (herald(time=at(3)), herald(time=at(3, year=2025))),
            ("Herald 3 May 2026", "Herald 3 May 2025"),
            id="in two years",
        ),
        pytest.param(
            (herald(time=at(3)), herald(time=at(3, 12, 5)), herald(time=at(3, 17, 30))),
            ("Herald 09:40", "Herald 12:05", "Herald 17:30"),
            id="three on one day",
        ),
        pytest.param(
            (herald(time=at(3)), Nameable("Post"), herald(time=at(3, 12, 5)), herald(time=at(5))),
            ("Herald 3 May 09:40", "Post", "Herald 3 May 12:05", "Herald 5 May 09:40"),
            id="three on two days among others",
        ),
        pytest.param(
            (herald("Dam breaks", time=at(3, only_a_day=True)), herald("Farms wet", time=at(3))),
            ("Herald “Dam breaks”", "Herald “Farms wet”"),
            id="no hour known",
        ),
        pytest.param(
            (herald("Dam breaks", time=at(3)), herald("Farms wet")),
            ("Herald “Dam breaks”", "Herald “Farms wet”"),
            id="no time known",
        ),
        pytest.param(
            (herald("Dam breaks", "a.html"), herald("Dam breaks", "b.html")),
            ("Herald a.html", "Herald b.html"),
            id="one headline",
        ),
        pytest.param(
            (herald("Dam breaks"), herald("Dam breaks")),
            ("Herald (left)", "Herald (right)"),
            id="nothing tells them apart",
        ),
        pytest.param(
            (herald(), herald(), herald()),
            ("Herald (1)", "Herald (2)", "Herald (3)"),
            id="of several neither",
        ),
        pytest.param((nameless(""),) * 3, ("text 1", "text 2", "text 3"), id="nor without outlet"),
        pytest.param(
            (Nameable("Herald", article=0, number=6), Nameable("Herald", article=0, number=7)),
            ("version 6", "version 7"),
            id="two versions",
        ),
        pytest.param(
            (Nameable("Herald", article=0, number=6),) * 2,
            ("version 6 (left)", "version 6 (right)"),
            id="one version twice",
        ),
        pytest.param(
            (
                Nameable("Herald", article=0, number=6),
                Nameable("Post", article=1),
                Nameable("Herald", article=0, number=7),
            ),
            ("Herald version 6", "Post", "Herald version 7"),
            id="two versions and another article",
        ),
        pytest.param(
            (Nameable("The  Herald", time=at(3)), Nameable("the herald", time=at(4))),
            ("The Herald 3 May", "the herald 4 May"),
            id="one outlet in two spellings",
        ),
    ],
)
def test_each_text_has_a_short_name_of_its_own(texts: tuple[Nameable, ...], names: tuple[str, ...]) -> None:
    assert names_of(texts) == names


def test_clocks_of_two_zones_tell_nobody_apart() -> None:
    there = Told("published", datetime(2026, 5, 3, 11, 45, tzinfo=timezone(timedelta(hours=2))))
    assert names_of((herald("Dam breaks", time=at(3)), herald("Farms wet", time=there))) == (
        "Herald “Dam breaks”",
        "Herald “Farms wet”",
    )


def test_the_name_of_an_outlet_that_has_no_end_is_cut() -> None:
    assert len(names_of((Nameable("Herald " * 100_000), None))[0]) <= 100


_times = st.none() | st.builds(at, st.integers(1, 3), st.integers(9, 11), only_a_day=st.booleans())
_texts = st.builds(
    Nameable,
    st.sampled_from(("", "Herald", "Post")),
    st.sampled_from(("", "Ferry aground", LONG, LONG + " evening")),
    st.sampled_from(("", "a.txt", "b.txt")),
    _times,
    st.none() | st.integers(0, 1),
    st.integers(1, 2),
)


@given(st.lists(_texts, min_size=1, max_size=6))
def test_no_two_texts_have_one_name(texts: list[Nameable]) -> None:
    names = names_of(texts)
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("outlet", ["", "Herald"])
def test_twice_as_many_texts_take_twice_the_work(outlet: str) -> None:
    def calls(number: int) -> int:
        texts = [
            Nameable(outlet, f"Ferry {at} {at + 1} aground off {at + 2}", f"{at}.txt") for at in range(number)
        ]
        made = count()
        before = sys.getprofile()
        sys.setprofile(lambda *_: next(made) and None)
        try:
            names_of(texts)
        finally:
            sys.setprofile(before)
        return next(made)

    assert calls(1600) < 2.5 * calls(800)


def test_many_whose_headlines_are_cut_to_the_same_words_are_told_apart_by_where_they_differ() -> None:
    texts = [
        nameless(f"The ferry Isola struck the sandy bank at pier {at}", f"{at}.txt") for at in range(400)
    ]
    assert names_of(texts) == tuple(f"“The ferry […] pier {at}”" for at in range(400))


@pytest.mark.parametrize(
    ("name", "begun"),
    [
        ("version 12", "Version 12"),
        ("text 3", "Text 3"),
        ("the left text", "The left text"),
        ("dpa", "dpa"),
        ("storm.txt", "storm.txt"),
        ("“ferry aground”", "“ferry aground”"),
    ],
)
def test_only_what_the_program_calls_a_text_gets_a_capital_where_a_sentence_begins(
    name: str, begun: str
) -> None:
    assert begins_sentence(name) == begun
