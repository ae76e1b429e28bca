"""Undo and Redo bring back the texts that were shown, not only the corpus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

AtRest = Callable[[MainWindow], None]


def test_redo_shows_what_undoing_a_drop_took_away(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    shown = window.workspace.pair
    for _ in range(2):
        window.menus.actions["undo"].trigger()
        at_rest(window)
        assert window.workspace.pair.empty
        assert window.middle.currentWidget() is window.empty
        window.menus.actions["redo"].trigger()
        at_rest(window)
        assert window.workspace.pair == shown
        assert window.workspace.shown.comparison is not None


def test_undoing_a_removal_shows_both_texts_again(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    shown = window.workspace.pair
    assert shown.right is not None
    gone = shown.right
    window.workspace.act(lambda corpus: corpus.remove(("version", gone)))
    at_rest(window)
    assert window.workspace.pair == Pair(shown.left, None)
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert window.workspace.pair == shown


def test_what_was_chosen_since_stays(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.workspace.act(lambda corpus: corpus.add_story("Storms"))
    other = window.workspace.pair.swapped()
    window.workspace.swap()
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert window.workspace.pair == other
