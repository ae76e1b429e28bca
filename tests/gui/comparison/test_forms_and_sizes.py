"""What is read stays, whatever the form, the size, the theme, and what becomes known; odd texts are shown."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.comparison.canvas_events import canvas_of, point_of, turn_wheel

from variorum.model.span import Span
from variorum_gui.shown import Shown
from variorum_gui.theme.applying import apply_theme
from variorum_gui.theme.palette import dark_theme, light_theme


def test_more_becoming_known_keeps_the_place(show_pane: Any, invented: Any) -> None:
    shown = invented.shown(invented.article(), invented.article(skip={4}))
    pane = show_pane(Shown(shown.left, shown.right))
    canvas = canvas_of(pane)
    canvas.scroll_to(700)
    before = canvas.scroller.tops()[0]
    pane.show_texts(shown)
    assert canvas.scroller.tops()[0] == pytest.approx(before, abs=2)


@pytest.mark.parametrize("change", ["zoom", "narrower", "dark"])
def test_zoom_size_and_theme_keep_what_is_read(
    show_pane: Any, qapp: QApplication, change: str, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(), invented.article()))
    canvas = canvas_of(pane)
    canvas.show_position("left", canvas.content.left.text.index("Item 20 of"))
    place = canvas.scroller.place()
    if change == "zoom":
        pane.zoom_to(3)
    elif change == "narrower":
        pane.resize(700, 600)
    else:
        apply_theme(qapp, dark_theme())
    after = canvas.scroller.place()
    apply_theme(qapp, light_theme())
    assert (after.segment, after.share) == (place.segment, pytest.approx(place.share, abs=0.08))


def test_ctrl_and_wheel_zoom(show_pane: Any, qtbot: QtBot, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(), invented.article()))
    with qtbot.waitSignal(pane.zoomChanged) as told:
        turn_wheel(canvas_of(pane), -1, QPoint(60, 60), Qt.KeyboardModifier.ControlModifier)
    assert told.args == [1]


def test_the_reading_state_comes_back_in_a_new_pane(show_pane: Any, invented: Any) -> None:
    shown = invented.shown(invented.article(), invented.article(skip={4}))
    pane = show_pane(shown)
    pane.zoom_to(2)
    canvas_of(pane).scroll_to(900)
    state = pane.reading_state()
    again = show_pane(shown)
    again.restore_reading_state(state)
    assert canvas_of(again).scroller.tops() == pytest.approx(canvas_of(pane).scroller.tops(), abs=2)
    again.restore_reading_state({"segment": 10_000, "zoom": "large"})  # another text's state does no harm
    before = again.reading_state()
    for share in (float("nan"), float("inf"), 10**30, "half"):  # JSON may say so
        again.restore_reading_state({**before, "top": False, "share": share, "beside": [0, share]})
        assert again.reading_state() == before


def test_one_text_alone_is_shown_with_an_invitation(show_pane: Any, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(3), None))
    assert canvas_of(pane).right.content.segments == ()
    assert not pane.grab().isNull()
    pane.step(1)
    pane.show_texts(Shown())
    assert not pane.grab().isNull()


def test_unreadable_characters_and_empty_texts_are_shown(show_pane: Any, invented: Any) -> None:
    odd = [
        ("a\x00b \ud800 " + invented.sentences[0], "body"),
        ("", "body"),
        ("🧑‍🚒" * 30, "body"),
        ("שלום " * 40, "body"),
    ]
    pane = show_pane(invented.shown(odd, [("", "body")], "outlets"))
    assert not pane.grab().isNull()


@pytest.mark.parametrize("form", ["flow", "aligned", "differences", "column"])
def test_every_form_offered_shows_the_passage_that_was_read(show_pane: Any, invented: Any, form: str) -> None:
    pane = show_pane(invented.shown(invented.article(), invented.article(skip={8, 9, 30})))
    canvas = canvas_of(pane)
    assert form in pane.forms()
    at = canvas.content.left.text.index("Item 30 of")
    canvas.show_position("left", at)
    pane.set_form(form)
    assert pane.form() == form
    side, span = canvas.content.place_of("left", Span(at, at))
    assert 0 <= point_of(canvas, side, span.start).y() <= canvas.viewport().height()
    pane.grab()
    if canvas.scroller.v > 0:  # else everything is in view, and nothing says what is read
        pane.set_form("aligned")
        assert 0 <= point_of(canvas, "left", at).y() <= canvas.viewport().height()


def test_aligned_rows_are_level_all_the_way_down(show_pane: Any, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(), invented.article(skip={0, 8, 9, 30})))
    pane.set_form("aligned")
    canvas = canvas_of(pane)
    for item in (1, 7, 10, 20, 31, 39):
        words = f"Item {item} of"
        a, b = canvas.content.left.text.index(words), canvas.content.right.text.index(words)
        canvas.show_position("left", a)
        assert point_of(canvas, "left", a).y() == point_of(canvas, "right", b).y()
    assert canvas.left.column.total == canvas.right.column.total
    pane.zoom_to(2)
    assert canvas.left.column.total == canvas.right.column.total


def test_only_differences_folds_what_is_the_same_and_a_click_opens_it(
    show_pane: Any, qtbot: QtBot, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(12), invented.article(12, {6})))
    pane.set_form("differences")
    canvas = canvas_of(pane)
    words = [segment.words for segment in canvas.content.left.segments if segment.kind == "fold"]
    assert words == ["¶1 to ¶6 unchanged", "¶8 to ¶12 unchanged"]
    fold = QPoint(canvas.columns.left_x + 50, round(canvas.left.column.top(0)) + 8)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=fold)
    assert [segment.number for segment in canvas.content.left.segments][1:7] == [1, 2, 3, 4, 5, 6]
    assert canvas.content.right.segments[0].kind == "fold"
    assert canvas.content.left.segments[0].words == "Fold again: ¶1 to ¶6 unchanged"
    assert round(canvas.left.column.top(1)) > round(canvas.left.column.top(0))
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=fold)
    assert [segment.words for segment in canvas.content.left.segments if segment.kind == "fold"] == words
