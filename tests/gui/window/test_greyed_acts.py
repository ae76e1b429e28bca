"""Acts for which nothing is there are grey."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
OF_PASSAGES = ("link", "unlink", "explain_link", "level", "sentence_life")


def test_acts_on_passages_are_grey_while_no_texts_are_shown(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    actions = window.menus.actions
    assert not any(actions[id].isEnabled() for id in OF_PASSAGES)
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    assert all(actions[id].isEnabled() for id in OF_PASSAGES)
    actions["close_texts"].trigger()
    at_rest(window)
    assert not any(actions[id].isEnabled() for id in OF_PASSAGES)
