"""Only the kinds of edit that are wanted: chosen in the menus; list, marks and both menus follow."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
AtRest = Callable[[MainWindow], None]
OLD = "Fees rise\n\nThe board met on the quay at noon. About 200 people came and may stay in the old hall.\n"
NEW = "Fees rise\n\nThe board met on the quay at noon. About 214 people came and will stay in the old hall.\n"


@pytest.fixture
def opened(open_texts: Callable[[str, str], MainWindow], at_rest: AtRest) -> MainWindow:
    window = open_texts(OLD, NEW)
    window.view.mode("versions")
    at_rest(window)
    return window


def kinds_menu(window: MainWindow) -> QMenu:
    compare = next(a.menu() for a in window.menuBar().actions() if a.text() == "&Compare")
    assert isinstance(compare, QMenu)
    menu = next(a.menu() for a in compare.actions() if a.text() == "Show Only These &Kinds")
    assert isinstance(menu, QMenu)
    return menu


def tick(menu: QMenu, words: str) -> None:
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_findings_and_marks_of_other_kinds_go_and_come_back(opened: MainWindow, qtbot: QtBot) -> None:
    tab = opened.sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    assert "of 2" in opened.toolbar.position.text() or opened.toolbar.position.text() == "2 places"
    tick(kinds_menu(opened), "Figures and dates")
    rows = [row.title for row in tab.list.rows.rows if row.kind == "item"]
    assert len(rows) == 1
    assert "200 / 214" in rows[0], "which of two files without a time is older nobody knows"
    assert opened.toolbar.position.text() == "1 place"
    told = [row.title for row in tab.list.rows.rows if row.kind == "remark"]
    assert told == ["Only figures and dates. 1 of other kinds: choose “All Kinds” above."]
    assert "1 kind" in tab.filters._order.text()
    hidden = next(f.id for f in opened.workspace.shown.findings if f.kind != "figure")
    assert tab.select(hidden), "a finding gone to from the texts is shown all the same"
    tick(kinds_menu(opened), "&All Kinds")
    assert opened.toolbar.position.text() == "2 places"
    assert not any("of other kinds" in row.title for row in tab.list.rows.rows)


def test_the_kinds_chosen_are_there_again_after_a_restart(
    opened: MainWindow, make_window: Callable[[], MainWindow], at_rest: AtRest
) -> None:
    tick(kinds_menu(opened), "Figures and dates")
    opened.finish()
    again = make_window()
    at_rest(again)
    assert again.kinds.kinds == {"figures"}
    assert again.toolbar.position.text() == "1 place"
    assert "marked: only figures and dates" in again.comparison._band.words().rest


def test_the_menu_of_the_findings_shows_what_the_menu_bar_chose(opened: MainWindow) -> None:
    tab = opened.sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    tick(kinds_menu(opened), "Qualifiers")
    menu = next(a.menu() for a in tab.filters._menu.actions() if a.menu() is not None)
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Qualifiers"]
    tick(menu, "Names")
    assert opened.kinds.kinds == {"qualifiers", "names"}
