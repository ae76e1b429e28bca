"""Where a window manager gives the keyboard to nobody, a window of ours takes it back; never from another program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from variorum_gui.keyboard_back import KeyboardBack


class Field(QWidget):
    """A window with a field, which counts how often it asked for the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)

    def activateWindow(self) -> None:
        self.asked += 1


@pytest.fixture
def back(qapp: QApplication) -> Iterator[KeyboardBack]:
    made = KeyboardBack(qapp, qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def field(qtbot: QtBot, back: KeyboardBack) -> Field:
    made = Field()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    back._moved(None, made.field)
    return made


def test_after_a_dialogue_that_left_nobody_active_the_window_before_it_is(
    qtbot: QtBot, back: KeyboardBack, field: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = QDialog(field)
    button = QLineEdit(dialog)
    back._moved(field.field, button)  # it is not in sight any more
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: None))
    back._moved(button, None)
    qtbot.waitUntil(lambda: field.asked == 1)


def test_who_went_to_another_program_is_left_there(
    qtbot: QtBot, back: KeyboardBack, field: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    menu = QMenu(field)
    back._moved(field.field, menu)  # open when another window was clicked
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: None))
    back._moved(menu, None)
    qtbot.wait(400)
    assert field.asked == 0


def test_where_a_window_was_made_active_meanwhile_nothing_is_asked_for(
    qtbot: QtBot, back: KeyboardBack, field: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = QDialog(field)
    button = QLineEdit(dialog)
    back._moved(field.field, button)
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: field))
    back._moved(button, None)
    qtbot.wait(400)
    assert field.asked == 0


def test_a_dialogue_of_the_system_keeps_the_keyboard(
    qtbot: QtBot, back: KeyboardBack, field: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = QDialog(field)
    back._moved(field.field, QLineEdit(dialog))
    hidden = Field()  # Qt's own for files, while the system's is shown
    qtbot.addWidget(hidden)
    hidden.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: None))
    monkeypatch.setattr(QApplication, "activeModalWidget", staticmethod(lambda: hidden))
    back._moved(field.field, None)
    qtbot.wait(400)
    assert (hidden.asked, field.asked) == (0, 0)
