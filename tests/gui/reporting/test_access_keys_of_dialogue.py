"""The report dialogue by keyboard: a letter for each choice, and Return saves from wherever one is."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from variorum_gui.reporting.access_keys import underlined
from variorum_gui.reporting.dialog import ReportDialog
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]


@pytest.fixture
def dialog(
    window: MainWindow,
    two_files: tuple[Path, Path],
    at_rest: AtRest,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> QDialog:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.edit.report()
    qtbot.waitUntil(lambda: not window.background.busy)
    (made,) = window.findChildren(ReportDialog)
    return made


def test_every_choice_has_a_letter_of_its_own(dialog: ReportDialog) -> None:  # type: ignore[type-arg]
    texts = [dialog.confirmed.text(), dialog.everything.text(), *(b.text() for b in dialog.parts.values())]
    keys = [key.lower() for text in texts for key in re.findall(r"&(\w)", text)]
    assert len(keys) == len(texts) == len(set(keys))
    assert "s" not in keys


def test_the_letter_of_a_part_ticks_it(dialog: ReportDialog, qtbot: QtBot) -> None:  # type: ignore[type-arg]
    box = next(iter(dialog.parts.values()))
    before = box.isChecked()
    letter = re.findall(r"&(\w)", box.text())[0].upper()
    qtbot.keyClick(dialog, getattr(Qt.Key, f"Key_{letter}"), Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: box.isChecked() != before)
    dialog.reject()


@pytest.mark.parametrize("where", ["preview", "kinds", "confirmed"])
def test_return_saves(dialog: QDialog, where: str, qtbot: QtBot) -> None:
    field: QWidget = getattr(dialog, where)
    field.setFocus()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_alt_s_saves(dialog: QDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)


@given(st.lists(st.text(max_size=12), max_size=8))
def test_no_letter_is_underlined_twice_and_no_word_is_changed(texts: list[str]) -> None:
    made = underlined(texts)
    assert [re.sub(r"&(.)", r"\1", text, flags=re.DOTALL) for text in made] == texts
    keys = [key.lower() for text in made for key in re.findall(r"&(\w)", text.replace("&&", ""))]
    assert len(keys) == len(set(keys))
