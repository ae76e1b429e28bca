"""What is chosen is lit: a row that comes below a resting pointer is not, and a window that comes back chooses none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.gui.sidebar.pointer import move_beside_the_rows, move_over

from variorum_gui.sidebar.list_tab import ListTab
from variorum_gui.sidebar.pane import Sidebar


@pytest.fixture
def tab(sidebar: Sidebar) -> ListTab:
    sidebar.open_tab("findings")
    return sidebar.tab("findings")


def keys_of(tab: ListTab) -> list[str]:
    return [row.key for row in tab.list.rows.rows if row.kind == "item"]


def test_a_row_that_comes_below_a_resting_pointer_does_not_take_the_light_from_the_chosen_one(
    tab: ListTab, qtbot: QtBot
) -> None:
    one, chosen, other, *_ = keys_of(tab)
    with qtbot.waitSignal(tab.list.pointed) as pointed:
        at = move_over(tab.list, one)
    assert pointed.args == [one]
    tab.list.choose(chosen)
    with qtbot.assertNotEmitted(tab.lightRequested), qtbot.waitSignal(tab.pointedRequested) as pointed:
        qtbot.keyClick(tab.list, Qt.Key.Key_C)  # and rows move
    assert pointed.args == [()]
    with qtbot.assertNotEmitted(tab.list.pointed, wait=300):
        move_over(tab.list, other, at)
    with qtbot.waitSignal(tab.list.pointed) as pointed:
        move_over(tab.list, other)
    assert pointed.args == [other]


def test_what_is_chosen_stays_lit_while_the_pointer_rests_on_another_row(tab: ListTab, qtbot: QtBot) -> None:
    one, chosen, *_ = keys_of(tab)
    tab.list.choose(chosen)
    row = tab.list.row_of(one)
    assert row is not None
    with qtbot.assertNotEmitted(tab.lightRequested), qtbot.waitSignal(tab.pointedRequested) as pointed:
        move_over(tab.list, one)
    assert pointed.args == [row.places]
    with qtbot.waitSignal(tab.pointedRequested) as pointed:
        move_over(tab.list, chosen)
    assert pointed.args == [()]


def test_a_row_that_a_key_took_the_light_from_is_lit_again_when_the_pointer_moves_in_it(
    tab: ListTab, qtbot: QtBot
) -> None:
    one, *_ = keys_of(tab)
    with qtbot.waitSignal(tab.list.pointed):
        at = move_over(tab.list, one)
    with qtbot.waitSignal(tab.list.pointed) as pointed:
        qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    assert pointed.args == [""]
    with qtbot.waitSignal(tab.list.pointed) as pointed:
        move_over(tab.list, one, at + QPointF(2, 0))
    assert pointed.args == [one]
    with qtbot.waitSignal(tab.list.pointed) as pointed:
        move_beside_the_rows(tab.list)
    assert pointed.args == [""]


@pytest.mark.parametrize("key", ["Key_Shift", "Key_Control", "Key_Alt", "Key_Meta"])
def test_a_key_that_does_nothing_by_itself_takes_the_light_from_no_row(
    tab: ListTab, qtbot: QtBot, key: str
) -> None:
    with qtbot.waitSignal(tab.list.pointed):
        move_over(tab.list, keys_of(tab)[0])
    with qtbot.assertNotEmitted(tab.list.pointed):
        qtbot.keyClick(tab.list, getattr(Qt.Key, key))


def test_a_click_on_the_chosen_row_goes_there_again(tab: ListTab, qtbot: QtBot) -> None:
    key = keys_of(tab)[1]
    tab.list.choose(key)
    row = tab.list.row_of(key)
    assert row is not None
    middle = tab.list.visualRect(tab.list.currentIndex())
    with qtbot.waitSignal(tab.revealRequested) as gone:
        at = middle.topLeft() + QPointF(middle.width() / 2, 12).toPoint()
        qtbot.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert gone.args == [row.places[0]]


@pytest.mark.parametrize("reason", ["ActiveWindowFocusReason", "PopupFocusReason"])
def test_a_dialogue_that_closes_chooses_no_row(tab: ListTab, qtbot: QtBot, reason: str) -> None:
    tab.list.choose("")
    with qtbot.assertNotEmitted(tab.list.chosen):
        came = QFocusEvent(QEvent.Type.FocusIn, getattr(Qt.FocusReason, reason))
        QApplication.sendEvent(tab.list, came)
    assert tab.list.chosen_key() == ""
    with qtbot.waitSignal(tab.list.chosen):  # one who comes by key is at a row
        QApplication.sendEvent(tab.list, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
