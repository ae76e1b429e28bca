"""A language that was chosen can be put on at once: the window comes back with what was open."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, QProcess, Signal
from pytestqt.qtbot import QtBot

from variorum_gui.settings.page import PreferencesPage
from variorum_gui.settings.store import Settings
from variorum_gui.window import restarting
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.restarting import command_for, restart


class Ending(QObject):
    """Stands for the application, which does not end in a test."""

    aboutToQuit = Signal()


def test_the_button_is_there_while_another_language_is_chosen_than_the_one_in_force(qtbot: QtBot) -> None:
    settings = Settings(None)
    settings.set("language", "en")
    page = PreferencesPage(settings)
    qtbot.addWidget(page)
    assert page.restart.isHidden()
    settings.set("language", "de")
    assert not page.restart.isHidden()
    with qtbot.waitSignal(page.restartWanted):
        page.restart.click()
    settings.set("language", "en")
    assert page.restart.isHidden()


def test_the_program_starts_anew_with_the_corpus_that_is_open(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open(tmp_path / "storm.variorum")
    assert command_for(window) == (sys.executable, ["-P", "-m", "variorum"])
    window.settings.set("reopen", False)
    assert command_for(window)[1][-1] == str(tmp_path / "storm.variorum")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command_for(window) == (sys.executable, [str(tmp_path / "storm.variorum")])


def test_the_window_is_closed_first_and_keeps_its_session(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[tuple[str, list[str]]] = []
    quits: list[bool] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda *given: (bool(begun.append(given)) or True, 1))
    app = Ending()
    qt = SimpleNamespace(instance=lambda: app, quit=lambda: quits.append(window.isVisible()))
    monkeypatch.setattr(restarting, "QCoreApplication", qt)
    window.files.open(tmp_path / "storm.variorum")
    window.show()
    restart(window)
    assert begun == []  # while this window listens it would take a second start for a call
    assert quits == [False]
    assert "storm.variorum" in window.folders.session_file.read_text()
    app.aboutToQuit.emit()
    assert begun == [(sys.executable, ["-P", "-m", "variorum"])]
