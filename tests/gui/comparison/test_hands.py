"""Mouse and keyboard on the texts: dragging words out, the menu, and everything by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.comparison.canvas_events import canvas_of

from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.comparison.ribbons import calm, ribbons_of
from variorum_gui.shown import Place

# What the offscreen platform says of every menu that pops up.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


def point_of(canvas: Canvas, position: int) -> QPoint:
    """Where a code point of the left text stands in the view."""
    segment = canvas.left.column.segment_of(position)
    layout, piece = canvas.left.column.layout(segment), canvas.left.content.segments[segment]
    x = layout.x_of(layout.map.to_units(position - piece.start)) + canvas.columns.left_x
    y = canvas.left.column.y_of(position) - canvas.scroller.tops()[0] + canvas.typography.line_height / 2
    return QPoint(round(x) + 1, round(y))


def send_mouse(canvas: Canvas, kind: QEvent.Type, at: QPoint) -> None:
    moving = kind == QEvent.Type.MouseMove
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind,
        QPointF(at),
        QPointF(canvas.viewport().mapToGlobal(at)),
        Qt.MouseButton.NoButton if moving else left,
        Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def open_menu(canvas: Canvas, at: QPoint, reason: QContextMenuEvent.Reason) -> QMenu:
    event = QContextMenuEvent(reason, at, canvas.viewport().mapToGlobal(at))
    by_mouse = reason == QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(canvas.viewport() if by_mouse else canvas, event)
    menu = canvas.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    assert menu.isVisible()
    return menu


def act(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_selected_words_can_be_dragged_out_as_text(
    show_pane: Any, qtbot: QtBot, invented: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = show_pane(invented.shown(invented.article(3), invented.article(3)))
    canvas = canvas_of(pane)
    at = canvas.content.left.text.index("minutes")
    point = point_of(canvas, at + 3)
    qtbot.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    carried: list[str] = []
    monkeypatch.setattr(pane.selecting, "drag", lambda: carried.append(pane.selecting.mime().text()))
    pane._pointer._last_double = 0.0  # the double click was long ago
    send_mouse(canvas, QEvent.Type.MouseButtonPress, point)
    send_mouse(canvas, QEvent.Type.MouseMove, point + QPoint(2, 0))
    assert not carried
    monkeypatch.setattr("variorum_gui.comparison.selecting.QDrag.exec", lambda *_: Qt.DropAction.CopyAction)
    send_mouse(canvas, QEvent.Type.MouseMove, point + QPoint(40, 30))
    send_mouse(canvas, QEvent.Type.MouseButtonRelease, point + QPoint(40, 30))
    assert carried == ["minutes"]
    assert pane.selection() == Place("left", Span(at, at + 7))  # nothing was moved out


def test_a_click_on_selected_words_only_puts_the_cursor_there(
    show_pane: Any, qtbot: QtBot, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(3), invented.article(3)))
    canvas = canvas_of(pane)
    point = point_of(canvas, canvas.content.left.text.index("minutes") + 3)
    qtbot.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    pane._pointer._last_double = 0.0
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert pane.selection() is None


def test_the_menu_asks_for_a_note_on_the_paragraph_under_the_mouse(
    show_pane: Any, qtbot: QtBot, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(3), invented.article(3)))
    canvas = canvas_of(pane)
    text = canvas.content.left.text
    at = text.index("Item 1 of")
    menu = open_menu(canvas, point_of(canvas, at), QContextMenuEvent.Reason.Mouse)
    with qtbot.waitSignal(pane.noteRequested) as asked:
        act(menu, "Note on this paragraph…")
    (place,) = asked.args
    assert place.side == "left"
    assert place.span.of(text).startswith("Item 1 of")


@pytest.mark.parametrize("form", ["flow", "column"])
def test_the_menu_key_opens_the_menu_at_the_selection(
    show_pane: Any, qtbot: QtBot, invented: Any, form: str
) -> None:
    pane = show_pane(invented.shown(invented.article(3), invented.article(3, {1})))
    pane.set_form(form)
    canvas = canvas_of(pane)
    point = point_of(canvas, canvas.content.left.text.index("minutes") + 3)
    qtbot.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=point)
    menu = open_menu(canvas, QPoint(0, 0), QContextMenuEvent.Reason.Keyboard)
    with qtbot.waitSignal(pane.noteRequested) as asked:
        act(menu, "Note on the selection…")
    (place,) = asked.args
    text = canvas.content.shown.text(place.side)
    assert text is not None
    assert place.span.of(text.version.text) == "minutes"


def test_a_role_is_given_by_the_menu(show_pane: Any, qtbot: QtBot, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(3), invented.article(3)))
    canvas = canvas_of(pane)
    at = canvas.content.left.text.index("Item 1 of")
    menu = open_menu(canvas, point_of(canvas, at), QContextMenuEvent.Reason.Mouse)
    roles = next(action.menu() for action in menu.actions() if action.text() == "This paragraph is")
    assert isinstance(roles, QMenu)
    with qtbot.waitSignal(pane.roleRequested) as asked:
        act(roles, "Picture caption")
    assert asked.args[1] == "caption"
    menu.close()


def test_tab_leads_to_the_texts_and_keys_do_the_rest(show_pane: Any, qtbot: QtBot, invented: Any) -> None:
    shown = invented.shown(invented.article(), invented.article(skip={7, 20}))
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, pane = QLineEdit(), ComparisonPane()
    column.addWidget(before)
    column.addWidget(pane)
    window.resize(912, 740)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    pane.show_texts(shown)
    canvas = canvas_of(pane)
    before.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is before)
    for _ in range(4):
        focus = QApplication.focusWidget()
        if focus is canvas or focus is None:
            break
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is canvas
    assert canvas._focus_ring.shown
    assert not pane.grab().isNull()
    line, page = canvas.typography.line_height, canvas.viewport().height()
    moves = (
        (Qt.Key.Key_Down, line, line),
        (Qt.Key.Key_Up, -line, -line),
        (Qt.Key.Key_PageDown, page / 2, page),
        (Qt.Key.Key_PageUp, -page, -page / 2),
        (Qt.Key.Key_Space, page / 2, page),
    )
    for key, least, most in moves:
        v = canvas.scroller.v
        qtbot.keyClick(canvas, key)
        assert least <= canvas.scroller.v - v <= most, key
    qtbot.keyClick(canvas, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.scroller.v == 0
    told: list[tuple[int, int]] = []
    pane.positionChanged.connect(lambda at, total: told.append((at, total)))
    for letter in "nnp":
        qtbot.keyClicks(canvas, letter)
    assert told == [(1, 2), (2, 2), (1, 2)]


def test_many_uncertain_links_only_show_where_they_begin(show_pane: Any, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(12), invented.article(12), "outlets"))
    canvas = canvas_of(pane)
    every = list(ribbons_of(canvas.left, canvas.right, canvas.columns, (0, 0), 600))
    assert {ribbon.manner for ribbon in every} <= {"band", "stub"}
    faint = [replace(ribbon, manner="faint") for ribbon in every[:3]]
    assert [ribbon.manner for ribbon in calm(faint)] == ["faint"] * 3
    assert [ribbon.manner for ribbon in calm([*faint, *faint])] == ["stub"] * 6


def test_a_partner_out_of_view_has_an_arrow_and_no_band(show_pane: Any, invented: Any) -> None:
    left, right = invented.article(30), invented.article(30)
    right.append(right.pop(1))
    canvas = canvas_of(show_pane(invented.shown(left, right)))
    moved = next(r for r in canvas.ribbons() if canvas.content.passages[r.number].role == "moved")
    assert moved.manner == "stub"
    assert not moved.arrow.isEmpty()
    assert moved.holds(moved.reach.boundingRect().center())
    assert not moved.holds(moved.fill.pointAtPercent(0.2) + QPointF(0, 200))
