"""Texts whose links are known are compared almost without fault, at any length."""

from __future__ import annotations

import pytest
from known_texts import known_texts
from link_scores import Scores, scores
from made_sentences import vocabulary

import variorum


def compared(words: int, seed: int) -> Scores:
    texts = known_texts(words, seed)
    return scores(texts, variorum.compare(texts.left, texts.right))


def holds(got: Scores) -> None:
    assert got.f1 >= 0.985
    assert got.share("same") >= 0.98
    assert got.share("edited") >= 0.95
    assert got.share("reworded") >= 0.90
    assert got.share("split") >= 0.95
    assert got.share("merged") >= 0.95
    assert got.share_moved >= 0.90
    assert got.share_falsely_moved <= 0.03


def test_the_same_seed_writes_the_same_texts_and_another_seed_others() -> None:
    assert known_texts(300, 1) == known_texts(300, 1)
    assert known_texts(300, 1).left != known_texts(300, 2).left


def test_every_word_of_the_vocabulary_is_another() -> None:
    assert len(set(vocabulary(1))) == len(vocabulary(1)) == 60_000


def test_known_links_lie_on_whole_sentences_of_both_texts() -> None:
    texts = known_texts(3_000, 4)
    for link in texts.links:
        for text, places in ((texts.left, link.left), (texts.right, link.right)):
            for start, end in places:
                assert text[start] == "“" or text[start].isupper() or text[start].isdigit()
                assert text[end - 1] == "."
        if link.kind == "same":
            assert [texts.left[a:b] for a, b in link.left] == [texts.right[a:b] for a, b in link.right]


def test_a_comparison_that_links_nothing_scores_nothing() -> None:
    texts = known_texts(500, 1)
    nothing = variorum.compare("", "")
    assert scores(texts, nothing).recall == 0.0


@pytest.mark.parametrize("words", [500, 5_000])
def test_texts_of_an_article_s_length_are_linked_rightly(words: int) -> None:
    holds(compared(words, 1) + compared(words, 2) + compared(words, 3))


def test_texts_too_long_to_weigh_every_pair_are_linked_rightly() -> None:
    holds(compared(60_000, 1))


@pytest.mark.benchmark
def test_texts_of_twenty_thousand_words_are_linked_rightly() -> None:
    holds(compared(20_000, 1) + compared(20_000, 2) + compared(20_000, 3))
