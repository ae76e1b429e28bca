"""Rare words that both texts put first tell that they are about one thing; others tell little."""

from __future__ import annotations

import sqlite3

import pytest

from variorum.corpus.likeness import Sketch
from variorum.corpus.shared_words import told_by_shared_words


@pytest.fixture
def marks() -> sqlite3.Connection:
    """A corpus in which two texts have the first word, and one more text has each next one."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE marks(mark INTEGER, version INTEGER)")
    connection.executemany(
        "INSERT INTO marks VALUES(?, ?)", [(mark, text) for mark in range(1, 9) for text in range(mark + 1)]
    )
    return connection


def leaning_on(*telling: int) -> Sketch:
    return Sketch(tuple(map(str, telling)), frozenset(), telling, ())


def test_texts_that_share_no_word_are_told_nothing_of(marks: sqlite3.Connection) -> None:
    assert told_by_shared_words(marks, 50, leaning_on(1, 2), leaning_on(3, 4)) == 0


def test_a_rare_word_tells_more_than_a_common_one(marks: sqlite3.Connection) -> None:
    rare, common = (told_by_shared_words(marks, 50, leaning_on(mark), leaning_on(mark)) for mark in (1, 8))
    assert rare > common > 0


def test_a_word_tells_more_the_more_both_texts_lean_on_it(marks: sqlite3.Connection) -> None:
    first, second = leaning_on(1, 2), leaning_on(3, 1)
    both = told_by_shared_words(marks, 50, first, first) - told_by_shared_words(
        marks, 50, leaning_on(9, 2), first
    )
    one = told_by_shared_words(marks, 50, first, second)
    assert both > one == told_by_shared_words(marks, 50, second, first)
    assert one > told_by_shared_words(marks, 50, second, second) - told_by_shared_words(
        marks, 50, leaning_on(3), second
    )


def test_a_word_is_the_rarer_the_more_stories_there_are_without_it(marks: sqlite3.Connection) -> None:
    text = leaning_on(1, 5)
    few, many = (told_by_shared_words(marks, stories, text, text) for stories in (2, 2_000))
    assert many > few > 0
