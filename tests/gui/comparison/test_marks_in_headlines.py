"""What is chosen beside the texts is marked in the headlines too, which stand above them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from variorum import compare
from variorum.model.article import Article, Version
from variorum.model.building import version_from
from variorum.model.span import Span
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.shown import Place, Shown, ShownText

LEFT = version_from(
    [("Ferry with 214 people runs aground off Port Ellery", "headline"), ("Nobody was hurt.", "body")]
)
RIGHT = version_from(
    [("Ferry runs aground", "headline"), ("All 230 people are safe. Nobody was hurt.", "body")]
)


def at(version: Version, words: str) -> Span:
    start = version.text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def pane(qtbot: QtBot) -> ComparisonPane:
    pane = ComparisonPane()
    qtbot.addWidget(pane)
    pane.resize(900, 500)
    pane.show()
    left, right = (ShownText(Article((version,)), version) for version in (LEFT, RIGHT))
    pane.show_texts(Shown(left, right, compare(LEFT, RIGHT)))
    return pane


def test_words_of_a_finding_in_a_headline_are_marked_and_nothing_moves(
    pane: ComparisonPane, qtbot: QtBot
) -> None:
    headline, other = (pane._headers._headlines[side] for side in ("left", "right"))
    high, before = pane._headers.height(), pane._headers.grab().toImage()
    place = Place("left", at(LEFT, "214"))
    pane.light((place, Place("right", at(RIGHT, "230"))), place, "finding")
    assert headline._lit.under
    assert headline._lit.over
    assert not other._lit.over
    assert (headline.current, other.current) == (place.span, at(RIGHT, "230"))
    assert pane._headers.height() == high
    assert pane._headers.grab().toImage() != before
    pane.resize(700, 500)  # it is set anew
    assert pane._headers._headlines["left"]._lit.over
    pane.clear_light()
    assert not pane._headers._headlines["left"]._lit.over


def test_steps_say_in_the_headline_where_one_is(pane: ComparisonPane) -> None:
    stops = pane._canvas.content.stops
    for stop in stops:
        pane.step(1)
        standing = {side: headline.current for side, headline in pane._headers._headlines.items()}
        assert standing == {"left": stop.left, "right": stop.right}


def test_what_a_long_headline_does_not_show_is_not_marked_behind_its_ellipsis(qtbot: QtBot) -> None:
    version = version_from(
        [(" ".join(f"word{n}" for n in range(100)), "headline"), ("Nobody was hurt.", "body")]
    )
    pane = ComparisonPane()
    qtbot.addWidget(pane)
    pane.resize(900, 500)
    pane.show()
    text = ShownText(Article((version,)), version)
    pane.show_texts(Shown(text, text, compare(version, version)))
    headline = pane._headers._headlines["left"]
    for words, is_marked in (("word7", True), ("word70", False)):
        place = Place("left", at(version, f"{words} "))
        pane.light((place,), place, "finding")
        assert bool(headline._lit.over) is is_marked
