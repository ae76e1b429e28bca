"""The form for details in a window that has little room: whole buttons, and the room given back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from variorum_gui.languages.choosing import use_language
from variorum_gui.window.intake import Given
from variorum_gui.window.main_window import MainWindow


@pytest.mark.parametrize("language", ["de", "fr"])
def test_the_form_for_details_has_room_for_its_buttons_and_gives_it_back(
    make_window: Callable[[], MainWindow],
    two_files: tuple[Path, Path],
    at_rest: Callable[[MainWindow], None],
    qtbot: QtBot,
    language: str,
) -> None:
    app = QApplication.instance()
    assert app is not None
    use_language(app, language)
    try:
        window = make_window()
        window.show()
        window.workspace.open_given(Given(tuple(map(str, two_files))), "window")
        at_rest(window)
        window.resize(640, 700)
        qtbot.waitUntil(lambda: window.width() == 640)
        window.grab()
        pane = window.corpus_pane
        before = pane.width()
        assert before < 200
        window.edit.details_of("left")
        qtbot.waitUntil(lambda: pane.details.isVisible() and pane.width() > 200)
        window.grab()
        for button in pane.details.buttons.buttons():
            words = button.fontMetrics().horizontalAdvance(button.text())
            assert button.width() >= words + 8, button.text()
        pane.details.close_form()
        assert pane.width() == before
        assert window.width() == 640
    finally:
        use_language(app, "en")
