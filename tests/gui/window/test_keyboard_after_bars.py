"""The keyboard goes back when a bar goes, and Ctrl+Z undoes acts from fields with nothing to undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from variorum_gui.window.empty_fields import has_nothing_to_undo
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.message_bar import Offer

CTRL = Qt.KeyboardModifier.ControlModifier


def active(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def press_offer(window: MainWindow, qtbot: QtBot, do: Callable[[], object]) -> None:
    """Press with the mouse, which gives the button the keyboard, and take the bar away as acts do."""
    bar = window.messages.say("Are these one?", offers=[Offer("Make One Story", do)])
    button = next(b for b in bar.findChildren(QPushButton) if b.text() == "Make One Story")
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert QApplication.focusWidget() is button
    button.click()
    window.messages.dismiss(bar)


def test_the_keyboard_goes_back_to_where_it_was_when_a_bar_goes(window: MainWindow, qtbot: QtBot) -> None:
    active(window, qtbot)
    tree = window.corpus_pane.tree
    tree.setFocus()
    press_offer(window, qtbot, lambda: None)
    assert QApplication.focusWidget() is tree


def test_where_that_is_gone_it_goes_to_what_is_in_sight_and_not_to_a_field(
    window: MainWindow, qtbot: QtBot
) -> None:
    active(window, qtbot)
    button = QPushButton("somewhere else", window.corpus_pane)
    button.show()
    button.setFocus()
    press_offer(window, qtbot, button.hide)
    assert QApplication.focusWidget() is window.corpus_pane.tree


def test_a_list_that_gets_it_back_chooses_nothing_and_the_texts_stay(
    opened: MainWindow, qtbot: QtBot
) -> None:
    active(opened, qtbot)
    findings = opened.sidebar.tab("findings").list
    findings.setFocus(Qt.FocusReason.MouseFocusReason)
    findings.choose("")  # as when the texts it was chosen of were left
    with qtbot.assertNotEmitted(findings.chosen):
        press_offer(opened, qtbot, lambda: None)
    assert QApplication.focusWidget() is findings
    assert findings.chosen_key() == ""
    qtbot.keyClick(findings, Qt.Key.Key_Down)
    assert findings.chosen_key() == findings.rows.rows[0].key


def test_a_bar_hidden_by_a_newer_one_gives_the_keyboard_back(window: MainWindow, qtbot: QtBot) -> None:
    active(window, qtbot)
    window.corpus_pane.tree.setFocus()
    older = window.messages.say("One thing.", offers=[Offer("Do it", lambda: None)])
    older.findChildren(QPushButton)[0].setFocus()
    window.messages.say("Another thing.")
    assert QApplication.focusWidget() is window.corpus_pane.tree


def test_ctrl_z_in_an_empty_field_undoes_the_act_that_the_menu_names(
    window: MainWindow, qtbot: QtBot
) -> None:
    active(window, qtbot)
    window.workspace.act(lambda corpus: corpus.add_story("Storms"))
    field = window.corpus_pane.filter
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert window.workspace.corpus.counts().stories == 0
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.workspace.corpus.counts().stories == 1


def test_ctrl_z_where_something_was_typed_takes_that_back_and_no_act(
    window: MainWindow, qtbot: QtBot
) -> None:
    active(window, qtbot)
    window.workspace.act(lambda corpus: corpus.add_story("Storms"))
    field = window.corpus_pane.filter
    field.setFocus()
    qtbot.keyClicks(field, "bo")
    for _ in range(3):  # once or twice more than there is to take back
        qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == ""
    assert window.workspace.corpus.counts().stories == 1


@pytest.mark.parametrize(("words", "nothing"), [("", True), ("a note", False)])
def test_a_note_with_words_in_it_keeps_its_keys(qtbot: QtBot, words: str, nothing: bool) -> None:
    note = QPlainTextEdit(words)
    qtbot.addWidget(note)
    assert has_nothing_to_undo(note) is nothing
