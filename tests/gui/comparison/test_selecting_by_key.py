"""Words are selected by key from the start, without a click of the mouse before."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.gui.comparison.canvas_events import canvas_of, point_of

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_WORD = _SHIFT | Qt.KeyboardModifier.ControlModifier


def test_at_the_beginning_the_first_word_is_selected(show_pane: Any, qtbot: QtBot, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(3), invented.article(3)))
    canvas = canvas_of(pane)
    qtbot.keyClick(canvas, Qt.Key.Key_Right, _WORD)
    place = pane.selection()
    assert place.side == "left"
    first = canvas.content.left.segments[0].start
    assert place.span.start == first
    assert place.span.of(canvas.content.left.text) == canvas.content.left.text[first:].split()[0]


def test_after_scrolling_selecting_begins_in_the_first_line_in_sight(
    show_pane: Any, qtbot: QtBot, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(), invented.article()))
    canvas = canvas_of(pane)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    top = canvas.scroller.tops()
    qtbot.keyClick(canvas, Qt.Key.Key_Down, _SHIFT)
    place = pane.selection()
    assert place.side == "right"
    assert 0 <= point_of(canvas, "right", place.span.start).y() <= 2 * canvas.typography.line_height
    assert canvas.scroller.tops() == top


def test_after_a_step_selecting_begins_at_the_passage_gone_to(
    show_pane: Any, qtbot: QtBot, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(), invented.article(skip={7, 20, 33})))
    canvas = canvas_of(pane)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.passing.cursor is not None
    for _ in range(2):
        qtbot.keyClick(canvas, Qt.Key.Key_N)
    assert canvas.passing.cursor is None
    qtbot.keyClick(canvas, Qt.Key.Key_Right, _SHIFT)
    place = pane.selection()
    assert place.side == "left"
    assert place.span.start == canvas.passing.current["left"].start


def test_a_side_chosen_by_key_shows_where_its_selecting_begins(
    show_pane: Any, qtbot: QtBot, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(3), invented.article(3)))
    canvas = canvas_of(pane)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.passing.cursor == ("right", canvas.content.right.segments[0].start)
    assert pane.selection() is None
    qtbot.keyClick(canvas, Qt.Key.Key_End, _SHIFT)
    assert pane.selection().side == "right"


def test_without_texts_there_is_nothing_to_select(show_pane: Any, qtbot: QtBot) -> None:
    from variorum_gui.shown import Shown

    pane = show_pane(Shown())
    qtbot.keyClick(canvas_of(pane), Qt.Key.Key_Right, _SHIFT)
    assert pane.selection() is None
