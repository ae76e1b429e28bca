"""What is sought stays sought when other texts are shown, and the counts are theirs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

AtRest = Callable[[MainWindow], None]


def aside(window: MainWindow) -> str:
    return window.toolbar.find_field._aside.text()


def test_the_counts_beside_the_words_are_those_of_the_texts_shown(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.toolbar.find_field.setText("ferry")
    assert aside(window) == "1 + 0"
    window.workspace.show_pair(Pair(window.workspace.pair.right, window.workspace.pair.left))
    at_rest(window)
    assert aside(window) == "0 + 1"
    window.workspace.show_pair(Pair(window.workspace.pair.left, None))
    at_rest(window)
    assert aside(window) == "0 + 0"


def test_before_a_corpus_is_open_nothing_invites_to_drop(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    assert window.middle.currentWidget() is window.empty
    window.workspace.close()
    window.show_texts(window.workspace.shown)
    assert window.middle.currentWidget() not in (window.empty, window.comparison)
