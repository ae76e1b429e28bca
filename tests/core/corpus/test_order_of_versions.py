"""Two versions without times stand in the order they came in, until the reader says otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import Article, ReadResult, Version
from variorum.model.building import version_from
from variorum.model.order_of_versions import older_side, order_can_be_given, order_is_a_guess

Reading = Callable[..., ReadResult]


@pytest.fixture
def three(corpus: Corpus, reading: Reading) -> Corpus:
    """An article of three versions without times."""
    for words in ("The bridge stays shut.", "The bridge opens.", "The bridge opened."):
        corpus.add(reading(words, f"{words} Nobody said why, and nobody asked the mayor of the town."))
    corpus.move(("version", 2), ("version", 3), to=("article", 1))
    return corpus


def of_files(corpus: Corpus) -> list[Version]:
    """The versions, each as of a file of its own."""
    versions = enumerate(corpus.article(1).versions)
    return [replace(version, source_sha256=f"{number:064}") for number, version in versions]


def listed(corpus: Corpus) -> list[tuple[int, str]]:
    return [(row.id, row.label) for row in corpus.versions(1)]


def test_the_reader_turns_their_order_round_and_undo_turns_it_back(three: Corpus) -> None:
    assert order_is_a_guess(of_files(three))
    assert order_can_be_given(of_files(three))
    assert three.swap_order(1, 3).label == "Swap the order of two versions"
    assert listed(three) == [(3, "version 1"), (2, "version 2"), (1, "version 3")]
    assert not order_is_a_guess(of_files(three))
    three.swap_order(3, 2)
    assert listed(three) == [(2, "version 1"), (3, "version 2"), (1, "version 3")]
    three.undo()
    three.undo()
    assert listed(three) == [(1, ""), (2, ""), (3, "")]


def test_a_version_that_comes_later_leaves_the_order_given_as_it_is(three: Corpus, reading: Reading) -> None:
    three.swap_order(1, 2)
    three.add(reading("The bridge is new.", "A wholly other report, of another day and another place."))
    three.move(("version", 4), to=("article", 1))
    assert [id for id, _ in listed(three)] == [2, 1, 3, 4]
    assert order_can_be_given(of_files(three))


def test_times_and_numbers_and_the_order_of_a_file_are_no_guess(three: Corpus) -> None:
    versions = of_files(three)
    day = datetime(2026, 5, 3, tzinfo=UTC)
    assert not order_is_a_guess([replace(version, published=day) for version in versions])
    assert not order_is_a_guess([replace(version, label="version 6") for version in versions])
    assert not order_is_a_guess([replace(version, source_sha256="a" * 64) for version in versions])
    assert not order_is_a_guess(versions[:1])
    assert not order_can_be_given([replace(version, label="final edition") for version in versions])


def test_only_two_versions_of_one_article_have_an_order(three: Corpus, reading: Reading) -> None:
    three.add(reading("Elsewhere", "A wholly other report, of another day and another place."))
    for one, other in ((1, 1), (1, 4)):
        with pytest.raises(ValueError, match="are not two of one article"):
            three.swap_order(one, other)
    with pytest.raises(CorpusError, match="There is no version 9"):
        three.swap_order(9, 1)


def test_which_of_two_is_older_is_said_by_their_order_once_that_is_no_guess(three: Corpus) -> None:
    one, two, _ = of_files(three)
    article = Article(tuple(of_files(three)))
    assert older_side(one, two, (article, article)) is None
    given = Article(tuple(replace(v, label=f"version {n}") for n, v in enumerate(of_files(three), 1)))
    assert older_side(given.versions[0], given.versions[1], (given, given)) == "left"
    assert older_side(given.versions[1], given.versions[0], (given, given)) == "right"
    assert older_side(one, two, (given, given), (2, 1)) == "right"
    # As after a decision of the reader, and a text that is none of them.
    assert older_side(two, one, (given, given)) == "right"
    assert older_side(version_from([("Another text.", "body")]), two, (given, given)) is None
    assert older_side(one, one, (given, given)) is None


def test_which_of_two_texts_is_older_is_said_by_their_times(three: Corpus) -> None:
    one, two, _ = of_files(three)
    noon = datetime(2026, 5, 3, 12, tzinfo=UTC)
    first, second = replace(one, published=noon), replace(two, updated=noon.replace(hour=14))
    assert (older_side(first, second), older_side(second, first)) == ("left", "right")
    assert older_side(first, two) is None
    assert older_side(first, replace(two, published=noon)) is None
