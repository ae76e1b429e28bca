"""The buttons of the chosen row: over their row wherever the list is scrolled, and told to screen readers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from variorum_gui.shown import Shown
from variorum_gui.sidebar.pane import Sidebar
from variorum_gui.sidebar.row_list import RowList


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    """Held by pytest: were it only in `chosen`, Python would delete it at any moment, and its list with it."""
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    return sidebar


@pytest.fixture
def chosen(sidebar: Sidebar, outlets: Shown) -> RowList:
    sidebar.resize(300, 420)
    sidebar.show_texts(outlets)
    sidebar.show()
    shown = sidebar.tab("findings").list
    item = next(at for at, row in enumerate(shown.rows.rows) if row.kind == "item")
    shown.setCurrentIndex(shown.rows.index(item))
    QApplication.processEvents()
    return shown


def names(spoken: QAccessibleInterface) -> Iterator[str]:
    if spoken.role() == QAccessible.Role.Button:
        yield spoken.text(QAccessible.Text.Name)
    for number in range(spoken.childCount()):
        child = spoken.child(number)
        if child is not None:
            yield from names(child)


def test_screen_readers_are_told_of_them(chosen: RowList) -> None:
    told = list(names(QAccessible.queryAccessibleInterface(chosen.window())))
    buttons = chosen.buttons()
    assert buttons.shown_acts()
    assert {buttons.button(act).accessibleName() for act in buttons.shown_acts()} <= {*told}


def test_they_go_with_their_row_and_never_over_what_is_beside_the_list(chosen: RowList) -> None:
    buttons, bar = chosen.buttons(), chosen.verticalScrollBar()
    before = buttons.mapTo(chosen.window(), QPoint())
    bar.setMaximum(max(bar.maximum(), 200))
    for step in range(0, 200, 7):
        bar.setValue(step)
        if buttons.isVisible():
            top = chosen.viewport().mapFromGlobal(buttons.mapToGlobal(QPoint())).y()
            assert top >= 0
            assert top + buttons.height() <= chosen.viewport().height()
    bar.setValue(0)
    assert buttons.mapTo(chosen.window(), QPoint()) == before


def test_they_are_away_while_the_list_is(chosen: RowList) -> None:
    chosen.hide()
    assert not chosen.buttons().isVisible()
    chosen.show()
    assert chosen.buttons().isVisible()


def test_the_wheel_scrolls_the_list_under_them(chosen: RowList) -> None:
    chosen.verticalScrollBar().setMaximum(300)
    at = QPointF(4, 4)
    turned = QWheelEvent(
        at,
        QPointF(chosen.buttons().mapToGlobal(at)),
        QPoint(0, -40),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chosen.buttons(), turned)
    assert chosen.verticalScrollBar().value() > 0


def test_a_click_leaves_the_keyboard_to_the_list(chosen: RowList, qtbot: QtBot) -> None:
    chosen.window().activateWindow()
    button = chosen.buttons().button("confirm")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.window().focusWidget() is chosen


def test_the_letters_of_the_row_work_on_its_buttons(chosen: RowList, qtbot: QtBot) -> None:
    acts: list[str] = []
    chosen.acted.connect(lambda _key, act: acts.append(act))
    button = chosen.buttons().button("confirm")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_R)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert acts == ["reject", "confirm"]
    assert chosen.window().focusWidget() is button
