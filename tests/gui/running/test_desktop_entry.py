"""The window and the entry in the menu know each other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from variorum_gui.application import Application
from variorum_gui.folders import Folders
from variorum_gui.milestones import Milestones
from variorum_gui.settings.store import Settings

_ENTRIES = Path(__file__).resolve().parents[3] / "packaging" / "linux"


def test_the_desktop_finds_the_entry_that_the_window_names(qtbot: QtBot, folders: Folders) -> None:
    # Under Wayland this name is all a desktop has to find icon and entry of a window by.
    application = Application(folders, Settings(None), Milestones())
    qtbot.addWidget(application.window)
    named = QGuiApplication.desktopFileName()
    application.window.finish()
    application.stop()
    assert (_ENTRIES / f"{named}.desktop").is_file(), named
