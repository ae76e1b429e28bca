"""F6 goes round the panes, and comes back to where one was in each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from variorum_gui.sidebar.row_list import RowList
from variorum_gui.window.main_window import MainWindow


@pytest.fixture
def opened(opened: MainWindow, qtbot: QtBot) -> MainWindow:
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    for bar in list(opened.messages.bars):
        opened.messages.dismiss(bar)
    opened.corpus_pane.tree.setFocus()
    return opened


def go(window: MainWindow, id: str) -> QWidget:
    window.menus.actions[id].trigger()
    focused = window.focusWidget()
    assert focused is not None
    return focused


def panes(window: MainWindow) -> list[QWidget]:
    return [window.corpus_pane, window.middle, window.sidebar, window.toolbar]


def test_f6_goes_through_all_panes_in_order_and_shift_f6_back(opened: MainWindow) -> None:
    for pane in (*panes(opened)[1:], opened.corpus_pane):
        assert pane.isAncestorOf(go(opened, "next_pane"))
    for pane in reversed(panes(opened)):
        assert pane.isAncestorOf(go(opened, "previous_pane"))


def test_each_pane_gets_the_keyboard_where_it_had_it(opened: MainWindow) -> None:
    findings = opened.sidebar.tab("findings").list
    findings.setFocus()
    for _ in range(len(panes(opened)) - 1):
        assert go(opened, "next_pane") is not findings
    assert go(opened, "next_pane") is findings


def test_hidden_panes_are_passed_over_and_a_bar_with_a_message_is_not(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.sidebar.hide()
    assert opened.middle.isAncestorOf(go(opened, "next_pane"))
    assert opened.toolbar.isAncestorOf(go(opened, "next_pane"))
    bar = opened.messages.say("Something happened.")
    qtbot.waitUntil(bar.cross.isVisible)
    assert opened.messages.isAncestorOf(go(opened, "next_pane"))


def test_in_reader_mode_the_list_is_the_pane_of_the_texts(opened: MainWindow) -> None:
    opened.menus.actions["reader_mode"].trigger()
    opened.corpus_pane.tree.setFocus()
    assert go(opened, "next_pane") is opened.reader_mode.reader
    assert opened.sidebar.isAncestorOf(go(opened, "next_pane"))


def test_nothing_dies_with_a_button_the_keyboard_went_past(opened: MainWindow, qtbot: QtBot) -> None:
    held = [
        opened.menuBar(),
        opened.menus.ignore,
        *opened.menus.ignore.actions(),
        *opened.findChildren(QWidget),
    ]
    bar = opened.messages.say("Something happened.")
    qtbot.waitUntil(bar.cross.isVisible)
    for _ in range(6):
        go(opened, "next_pane")
    gone = {bar, *bar.findChildren(QWidget)}
    opened.messages.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [widget for widget in held if widget not in gone and not isValid(widget)] == []


def test_the_sidebar_is_entered_in_its_list_and_a_tab_by_key_leads_into_its_own(opened: MainWindow) -> None:
    go(opened, "next_pane")
    assert go(opened, "next_pane") is opened.sidebar.tab("findings").list
    assert go(opened, "go_names") is opened.sidebar.tab("names").list
    assert go(opened, "go_findings") is opened.sidebar.tab("findings").list


def test_a_list_entered_by_key_shows_the_row_it_goes_to_as_chosen(opened: MainWindow) -> None:
    shown = go(opened, "go_findings")
    assert isinstance(shown, RowList)
    assert shown.currentIndex().isValid()
    assert [index.row() for index in shown.selectedIndexes()] == [shown.currentIndex().row()]
