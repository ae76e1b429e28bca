"""What is swapped, or come back to, is read on where one was."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.comparison.reading_state import reading_place
from variorum_gui.shown import Shown


@pytest.fixture
def pane(qtbot: Any) -> ComparisonPane:
    made = ComparisonPane()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def _place(pane: ComparisonPane) -> tuple[str, int]:
    return reading_place(pane._canvas)


def test_swapped_sides_stay_at_the_passage(pane: ComparisonPane, invented: Any) -> None:
    shown = invented.shown(invented.article(60), invented.article(60, skip=(3, 4)))
    pane.show_texts(shown)
    pane._canvas.verticalScrollBar().setValue(700)
    side, position = _place(pane)
    pane.show_texts(replace(shown, left=shown.right, right=shown.left, comparison=None))
    other, now = _place(pane)
    assert (other, now) == ("right" if side == "left" else "left", position)


def test_texts_come_back_to_are_where_they_were_left(pane: ComparisonPane, invented: Any) -> None:
    shown = invented.shown(invented.article(60), invented.article(60, skip=(3, 4)))
    pane.show_texts(shown)
    pane._canvas.verticalScrollBar().setValue(700)
    before = pane._canvas.scroller.tops()
    pane.show_texts(invented.shown(invented.article(20), invented.article(20, skip=(1,))))
    assert pane._canvas.scroller.tops() == (0, 0)
    pane.show_texts(Shown())
    pane.show_texts(shown)
    assert pane._canvas.scroller.tops() == before


def test_texts_left_at_the_top_are_at_the_top_again(pane: ComparisonPane, invented: Any) -> None:
    shown = invented.shown(invented.article(60), invented.article(60, skip=(3, 4)))
    pane.show_texts(shown)
    pane._canvas.verticalScrollBar().setValue(700)
    pane.show_texts(Shown())
    pane.show_texts(shown)
    pane._canvas.verticalScrollBar().setValue(0)
    pane.show_texts(Shown())
    pane.show_texts(shown)
    assert pane._canvas.scroller.tops() == (0, 0)
