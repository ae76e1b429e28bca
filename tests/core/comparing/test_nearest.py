"""What comes nearest to a sentence without a match: for a reader who wonders whether it is told there all the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

import variorum
from variorum.comparing.linking.nearest import LEAST, nearest, worth_a_glance
from variorum.model.comparison import Comparison
from variorum.model.span import Span

LEFT = (
    "Council shuts the harbour\n\nThe harbour of Aldport was closed on Monday because of the oil that leaked.\n\n"
    "Ada Quill, who fishes there, said nobody had warned the crews of the trawlers. Gulls circled above the mole.\n\n"
    "The price of herring rose by a third in a week, the guild said."
)
RIGHT = (
    "Oil in the port\n\nOn Monday the harbour of Aldport was closed because oil had leaked.\n\n"
    "Crews of trawlers heard of it too late. A choir sang in the evening.\n\n"
    "Buyers paid more for herring this week.\n\nIt snowed on the mountains of the north."
)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return variorum.compare(LEFT, RIGHT, mode="outlets")


def place(words: str, text: str = LEFT) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


CREWS = place("Ada Quill, who fishes there, said nobody had warned the crews of the trawlers.")
GULLS = place("Gulls circled above the mole.")
HEARD = place("Crews of trawlers heard of it too late.", RIGHT)


def test_the_nearest_is_the_first_of_the_candidates(comparison: Comparison) -> None:
    found = nearest(comparison, [(span,) for span in comparison.left_sentences], "left")
    assert found is not None
    for span, near in zip(comparison.left_sentences, found, strict=True):
        first = comparison.candidates(span)[0]
        expected = [(span, first.right, first.score)] if first.score >= LEAST else []
        assert [(each.here, each.there, each.score) for each in near] == expected
    assert any(found)


def test_to_a_sentence_that_shares_next_to_nothing_nothing_comes_near(comparison: Comparison) -> None:
    assert nearest(comparison, [(GULLS,)], "left") == ((),)


def test_of_a_passage_of_several_sentences_at_most_two_are_told_of_best_first(
    comparison: Comparison,
) -> None:
    whole = Span(0, len(LEFT))
    found = nearest(comparison, [(whole,)], "left")
    assert found is not None
    told = worth_a_glance(found[0])
    assert len(told) == 2
    assert told[0].score >= told[1].score
    assert len({near.there for near in told}) == 2
    assert len({near.here for near in found[0]}) == len(found[0]) >= 2, "each sentence has its own"


def test_a_passage_in_two_places_is_asked_about_as_one(comparison: Comparison) -> None:
    found = nearest(comparison, [(GULLS, CREWS)], "left")
    assert found is not None
    assert [(near.here, near.there) for near in found[0]] == [(CREWS, HEARD)]


def test_swapping_sides_mirrors_it(comparison: Comparison) -> None:
    swapped = variorum.compare(RIGHT, LEFT, mode="outlets")
    passages = [(span,) for span in comparison.left_sentences]
    assert nearest(comparison, passages, "left") == nearest(swapped, passages, "right")


@pytest.mark.parametrize("swapped", [False, True])
def test_what_the_reader_set_apart_is_passed_over(comparison: Comparison, swapped: bool) -> None:
    refused = [(HEARD, CREWS, False)] if swapped else [(CREWS, HEARD, False)]
    texts = variorum.compare(RIGHT, LEFT, mode="outlets") if swapped else comparison
    found = nearest(texts, [(CREWS,)], "right" if swapped else "left", refused)
    assert found is not None
    assert HEARD not in {near.there for near in found[0]}


def test_a_comparison_that_was_stopped_says_nothing(comparison: Comparison) -> None:
    assert nearest(replace(comparison, complete=False), [(CREWS,)], "left") is None


def test_texts_longer_than_any_article_say_nothing() -> None:
    long = "\n\n".join(f"Boat {n} came back to the port of Aldport." for n in range(900))
    texts = variorum.compare(long, RIGHT, mode="outlets")
    assert nearest(texts, [(Span(0, 20),)], "left") is None
