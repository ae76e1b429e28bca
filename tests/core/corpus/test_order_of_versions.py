"""Two versions without times stand in the order they came in, until the reader says otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import ReadResult, Version
from variorum.model.order_of_versions import order_can_be_given, order_is_a_guess

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
