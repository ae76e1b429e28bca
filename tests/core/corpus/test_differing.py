"""Stories whose texts tell differing figures are found, and looked at anew when a text of them changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from variorum.corpus.store import Corpus
from variorum.errors import Cancelled
from variorum.model.article import ReadResult

Reading = Callable[..., ReadResult]


@pytest.fixture
def told(corpus: Corpus, reading: Reading) -> Corpus:
    """Story 1: two outlets, other tolls. Story 2: two that agree. Story 3: one text alone."""
    corpus.add_story("The ferry")
    corpus.add_story("The bridge")
    corpus.add_story("The tide")
    toll = "The sinking of the ferry Isola off Port Ellery killed {} people on Saturday, the coastguard said."
    vote = "The council of Marlow voted for the bridge over the Tarn by nine votes, {} said."
    corpus.add(reading("Ferry sinks off Port Ellery", toll.format(14), outlet="Gazette"), story=1)
    corpus.add(reading("Isola ferry lost", toll.format(19), outlet="Post"), story=1)
    corpus.add(reading("Marlow votes", vote.format("the mayor"), outlet="Gazette"), story=2)
    corpus.add(reading("A bridge for Marlow", vote.format("its mayor"), outlet="Post"), story=2)
    corpus.add(reading("High water", "High water at Port Ellery is at nine.", outlet="Post"), story=3)
    return corpus


def test_only_what_differs_is_found_once_it_was_looked_through(told: Corpus) -> None:
    assert told.unexamined() == 2
    assert told.search("the", disagreement=True) == ()
    steps: list[str] = []
    assert told.examine(progress=lambda words, _part: steps.append(words)) == 2
    assert steps[-1] == "Comparing figures: story 2 of 2"
    assert told.unexamined() == 0
    assert {hit.version_id for hit in told.search("the", disagreement=True)} == {1, 2}
    assert {hit.version_id for hit in told.search("the", disagreement=True, outlet="Post")} == {2}
    rows = told.differing()
    assert {(row.story, row.article, row.version) for row in rows} == {(1, 1, 1), (1, 2, 2)}
    assert all("14" in row.sentence and "19" in row.sentence for row in rows)
    assert told.differing(2) == ()
    assert told.examine() == 0


def test_each_story_that_several_new_texts_belong_to_is_looked_at_anew(
    told: Corpus, reading: Reading
) -> None:
    told.examine()
    more = [
        reading(f"Ferry {i}", f"It killed {i} people, the coastguard said.", outlet=f"Paper {i}")
        for i in (20, 21)
    ]
    told.add(ReadResult(tuple(each.articles[0] for each in more)), story=1)
    assert told.unexamined() == 1
    assert told.examine() == 1
    assert {row.story for row in told.differing()} == {1}


def test_it_is_forgotten_with_the_text_and_comes_back_with_it(told: Corpus) -> None:
    told.examine()
    told.remove(("article", 2))
    assert told.differing() == ()
    assert told.unexamined() == 0  # a text alone is held against nothing
    told.undo()
    assert told.unexamined() == 1
    assert told.examine([1]) == 1
    assert len(told.differing(1)) == 2
    told.move(("article", 2), to=("story", 2))
    assert told.differing() == ()
    assert told.unexamined() == 1


def test_what_does_not_touch_the_texts_leaves_it(told: Corpus) -> None:
    told.examine()
    told.rename("story", 1, "The Isola")
    told.set(("article", 1), byline="Anna Dorrit")
    told.tag(("story", 1), "sea")
    assert len(told.differing()) == 2
    assert told.unexamined() == 0


def test_versions_of_one_article_are_held_against_each_other(corpus: Corpus, reading: Reading) -> None:
    toll = (
        "The sinking of the ferry Isola off Port Ellery killed {} people on Saturday, the coastguard said. "
        * 2
    )
    long = "The lifeboat crew of Cray Bay searched the sandbank with lights until the morning came. " * 3
    address = "https://gazette.example/isola"
    for killed in (14, 19):
        corpus.add(
            reading("Ferry sinks", toll.format(killed, killed), long, outlet="Gazette", address=address)
        )
    assert corpus.counts().articles == 1
    assert corpus.examine() == 1
    assert {row.version for row in corpus.differing()} == {1, 2}


def test_it_can_be_stopped_between_two_stories(told: Corpus) -> None:
    reached: list[float] = []
    with pytest.raises(Cancelled):
        told.examine(
            progress=lambda _words, part: reached.append(part),
            cancelled=lambda: len(reached) >= 1 and reached[-1] > 0,
        )
    assert told.unexamined() == 1
