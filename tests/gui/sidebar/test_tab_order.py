"""Where Tab goes in the sidebar: from top to bottom, every button in it, and then out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from variorum_gui.shown import Shown
from variorum_gui.sidebar.pane import TABS, Sidebar


@pytest.fixture
def sidebar(qtbot: QtBot, outlets: Shown) -> Sidebar:
    made = Sidebar()
    qtbot.addWidget(made)
    made.resize(300, 800)
    made.show_texts(outlets)
    made.show()
    made.activateWindow()
    for words in reversed(TABS):  # in whichever order they are first opened
        made.open_tab(words.key)
    return made


def way(sidebar: Sidebar, key: str, qtbot: QtBot) -> list[QWidget]:
    """What Tab goes to from the tabs on, until it has been round."""
    sidebar.open_tab(key)
    tab = sidebar.tab(key)
    item = next((at for at, row in enumerate(tab.list.rows.rows) if row.kind == "item"), None)
    if item is not None:
        tab.list.setCurrentIndex(tab.list.rows.index(item))
    start = sidebar.tabs.tab(key)
    start.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    while len(found) < 40:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None
        if here is start:
            break
        found.append(here)
    return found


@pytest.mark.parametrize("key", [words.key for words in TABS])
def test_tab_goes_from_the_bar_to_the_list_to_its_buttons_to_the_foot(
    sidebar: Sidebar, qtbot: QtBot, key: str
) -> None:
    found = way(sidebar, key, qtbot)
    shown = sidebar.tab(key).list
    at = found.index(shown)
    tops = [widget.mapTo(sidebar, widget.rect().topLeft()).y() for widget in found]
    assert tops[:at] == sorted(tops[:at])
    buttons = shown.buttons()
    acts = [buttons.button(act) for act in buttons.shown_acts()]
    assert found[at + 1 : at + 1 + len(acts)] == acts
    if sidebar.along.isVisible():
        assert found[-2:] == [sidebar.along.copy, sidebar.along.save]


def test_who_comes_by_keyboard_sees_a_frame_around_the_list(sidebar: Sidebar, qtbot: QtBot) -> None:
    found = way(sidebar, "names", qtbot)
    assert sidebar.tab("names").list in found
    shown = sidebar.tab("names").list
    shown.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not shown._ring.shown
    shown.clearFocus()
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    assert shown._ring.shown
