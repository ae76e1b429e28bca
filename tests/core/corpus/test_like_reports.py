"""Many like reports of one event are one story, however many: their own names are not taken for common words."""

from __future__ import annotations

import random

import pytest

import variorum
from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult

PLACES = (
    "bridge",
    "school",
    "library",
    "market",
    "harbour",
    "stadium",
    "clinic",
    "bath",
    "tramway",
    "theatre",
)
MORE = (
    "park",
    "quarry",
    "museum",
    "cemetery",
    "windmill",
    "brewery",
    "station",
    "fountain",
    "lighthouse",
    "orchard",
)


def council_on(place: str, number: int) -> Article:
    """What one meeting of a council decided on one thing."""
    (article,) = variorum.read_text(
        f"""Testham council decides on the {place}

The council of Testham voted on Tuesday evening on the plans for the {place}, Mayor Henrietta Calloway said after a \
meeting of {3 + number} hours.

Mayor Calloway told reporters that {120 + 7 * number} residents of Testham had signed a petition about the {place}, \
which the Testham Residents' League had handed in {number + 2} weeks ago.

"We have listened, and the {place} will be paid for out of the reserve of the county of Merrow," Calloway said.

Councillor Bartholomew Finch of the opposition in Testham called the decision on the {place} a mistake of \
{number + 2} million pounds. Merrow county officials declined to comment.
"""
    ).articles
    return article


@pytest.mark.parametrize("together", [True, False])
def test_twenty_like_reports_are_one_story(corpus: Corpus, together: bool) -> None:
    reports = tuple(council_on(place, number) for number, place in enumerate(PLACES + MORE))
    for articles in (reports,) if together else ((report,) for report in reports):
        corpus.add(ReadResult(articles))
    assert [story.articles for story in corpus.stories()] == [20]


@pytest.mark.parametrize("together", [True, False])
def test_what_a_paper_prints_below_every_report_makes_no_story_of_them(
    corpus: Corpus, together: bool
) -> None:
    imprint = (
        "The Merrow Herald is printed by Finch and Calloway in Testham Quay. Publisher: Henrietta Ashworth. "
        "Editors: Bartholomew Ludlow, Rosamund Pemberton, Ignatius Thornbury."
    )
    syllables = ("bran", "dor", "fel", "gar", "hul", "kes", "lin", "mor", "nar", "pol", "rath", "sund")
    reports: list[Article] = []
    for number in range(60):
        chance = random.Random(number)
        one, two, where = ("".join(chance.choices(syllables, k=3)).capitalize() for _ in range(3))
        happened = f"{where} {PLACES[number % 10]} {('burns', 'opens', 'closes')[number % 3]}"
        body = f"{one} of {where} said that {two} had seen it on day {number}. {two} told {one} of {number}0 pounds."
        text = f"{happened}\n\n{body}\n\n{body[::-1].title()}\n\n{imprint}\n"
        reports += variorum.read_text(text).articles
    for articles in (tuple(reports),) if together else ((report,) for report in reports):
        corpus.add(ReadResult(articles))
    # Among very many texts of one act the first thirteen are not held against each other: no more may join them.
    assert max(story.articles for story in corpus.stories()) <= 13
