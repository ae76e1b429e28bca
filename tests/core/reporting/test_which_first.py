"""Which of two texts was first, in one sentence that claims no more than the dates do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.reporting.which_first import first_and_by_how_much, span_words

NAMES = ("gazette", "Post")
NINE = datetime(2025, 5, 3, 9, tzinfo=UTC)


def version(**times: Any) -> Version:
    return version_from([("Ferry aground", "headline")], **times)


def day(number: int) -> dict[str, Any]:
    return {"published": datetime(2025, 5, number, tzinfo=UTC), "published_raw": f"{number} May 2025"}


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        ({}, {}, "Publication dates unknown"),
        ({}, {"published": NINE}, "gazette: date of the article unknown"),
        ({"published": NINE}, {}, "Post: date of the article unknown"),
        (
            {"published": NINE},
            {"published": NINE + timedelta(hours=1, minutes=13)},
            "Gazette was published 1 h 13 min before Post",
        ),
        (
            {"published": NINE + timedelta(days=3)},
            {"published": NINE - timedelta(hours=1), "updated": NINE},
            "Post was updated 3 days before gazette was published",
        ),
        ({"published": NINE}, {"published": NINE}, "Gazette and Post bear the same time"),
        (
            {"published": NINE, "seen": NINE + timedelta(minutes=5)},
            {"published": NINE, "seen": NINE + timedelta(minutes=5, seconds=20)},
            "Gazette was first seen less than a minute before Post was first seen",
        ),
        (
            {"published": NINE},
            {"published": NINE.replace(tzinfo=None)},
            "Which was first is not known: the time of Post has no zone",
        ),
        (
            {"published": NINE.replace(tzinfo=None)},
            {"published": NINE},
            "Which was first is not known: the time of gazette has no zone",
        ),
        (day(3), day(3), "Gazette and Post bear the same day; which was first is not known"),
        (day(3), day(5), "Gazette was published 2 days before Post"),
    ],
)
def test_it_is_said_as_far_as_the_dates_go(left: dict[str, Any], right: dict[str, Any], told: str) -> None:
    assert first_and_by_how_much(NAMES, version(**left), version(**right)) == told


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(seconds=30), "less than a minute"),
        (timedelta(minutes=59), "59 min"),
        (timedelta(hours=2), "2 h"),
        (timedelta(days=1, hours=2), "26 h"),
        (timedelta(days=1), "1 day"),
        (timedelta(days=4, hours=5), "4 days"),
    ],
)
def test_a_span_is_told_in_the_largest_units_that_matter(span: timedelta, words: str) -> None:
    assert span_words(span) == words
