"""Tab goes through the window as one reads it, and nothing that the mouse can press is passed over."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from variorum_gui.comparison.canvas import Canvas
from variorum_gui.corpus_tree.drop_box import DropBox
from variorum_gui.return_key import never_default
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]


def test_a_window_begins_in_the_tree_of_the_corpus(window: MainWindow) -> None:
    assert window.focusWidget() is window.corpus_pane.tree


def test_tab_goes_down_the_corpus_and_then_to_the_texts_by_their_headers(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, qtbot: QtBot
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.corpus_pane.filter.setFocus()
    reached: list[QWidget | None] = [QApplication.focusWidget()]
    while not isinstance(reached[-1], Canvas) and len(reached) < 9:
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    pane = window.corpus_pane
    names = [each.accessibleName() for each in reached[3:-1] if each is not None]
    assert reached[:3] == [pane.filter, pane.tree, pane.findChild(DropBox)]
    assert names == ["Swap the two sides"]
    assert isinstance(reached[-1], Canvas)


def test_f6_gives_the_texts_themselves_the_keyboard(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.corpus_pane.tree.setFocus()
    window.menus.actions["next_pane"].trigger()
    assert isinstance(window.focusWidget(), Canvas)


def test_the_form_for_details_comes_after_the_tree_and_the_box_below_gives_way_to_it(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, qtbot: QtBot
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.edit.details_of("left")
    pane = window.corpus_pane
    pane.tree.setFocus()
    reached: list[QWidget] = [pane.tree]
    while pane.isAncestorOf(reached[-1]) and len(reached) < 25:
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        reached.append(now)
    fields = pane.details.fields
    assert [each for each in reached if each in fields.values()] == [
        field for field in fields.values() if field.isVisible()
    ]
    assert not any(box.isVisible() for box in pane.findChildren(DropBox))
    assert not pane.isAncestorOf(reached[-1])


def test_tab_goes_from_the_texts_by_the_sidebar_and_the_foot_to_the_toolbar_and_round(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, qtbot: QtBot
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.status.problems.show()
    window.messages.say("Something is to be known.")
    parts = {
        "toolbar": window.toolbar,
        "message": window.messages,
        "corpus": window.corpus_pane,
        "texts": window.comparison,
        "sidebar": window.sidebar,
        "foot": window.status,
    }
    window.toolbar.add.setFocus()
    reached: list[str] = []
    for _ in range(60):
        now = QApplication.focusWidget()
        assert now is not None
        reached.append(next(name for name, part in parts.items() if part.isAncestorOf(now)))
        qtbot.keyClick(now, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is window.toolbar.add:
            break
    assert [name for name, _ in groupby(reached)] == list(parts)


def test_return_presses_the_button_that_tab_has_reached_and_space_does_too(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, qtbot: QtBot
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        for button in (window.toolbar.forms.button("aligned"), window.toolbar.forms.button("flow")):
            assert not button.isChecked()
            button.setFocus()
            qtbot.keyClick(button, key)
            assert button.isChecked()
    before = window.toolbar.position.text()
    window.toolbar.next.setFocus()
    qtbot.keyClick(window.toolbar.next, Qt.Key.Key_Return)
    assert window.toolbar.position.text() != before
    told = window.toolbar.position.text()
    qtbot.keyClick(window.toolbar.next, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.toolbar.position.text() == told


def test_return_held_down_or_with_ctrl_presses_the_button_of_a_panel_no_second_time(qtbot: QtBot) -> None:
    panel = QDialog()
    qtbot.addWidget(panel)
    done: list[str] = []
    for words in ("Restore", "Close"):
        button = QPushButton(words, panel)
        button.clicked.connect(lambda _checked, words=words: done.append(words))
    restore, close = panel.findChildren(QPushButton)
    close.setDefault(True)
    never_default(restore)
    none, ctrl = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    for modifiers, held in ((none, False), (none, True), (none, True), (ctrl, False)):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, modifiers, "\r", held)
        QApplication.sendEvent(restore, press)
    assert done == ["Restore"]


def test_down_leaves_the_filter_for_the_tree(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, qtbot: QtBot
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    pane = window.corpus_pane
    pane.filter.setFocus()
    qtbot.keyClick(pane.filter, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is pane.tree


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere Qt knows these keys, or nobody does"
)
def test_f10_opens_the_menus_and_shift_f10_the_menu_of_what_has_the_keyboard(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, qtbot: QtBot
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    tree = window.corpus_pane.tree
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_F10)
    opened = QApplication.activePopupWidget()
    assert opened is window.menuBar().actions()[0].menu()
    assert opened is not None
    opened.close()
    asked: list[QContextMenuEvent.Reason] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QContextMenuEvent):
                asked.append(event.reason())
                return True
            return False

    watch = Watch()
    tree.installEventFilter(watch)
    qtbot.keyClick(tree, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [QContextMenuEvent.Reason.Keyboard]
    qtbot.keyClick(tree, Qt.Key.Key_F10, Qt.KeyboardModifier.ControlModifier)
    assert len(asked) == 1
