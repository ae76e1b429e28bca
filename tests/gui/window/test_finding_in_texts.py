"""Finding through the field, the line's buttons and the menu, while the window goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from variorum_gui.comparison import sought
from variorum_gui.comparison.find_bar import FindBar
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]


def bar_of(window: MainWindow) -> FindBar:
    bar = window.comparison.findChild(FindBar)
    assert isinstance(bar, FindBar)
    return bar


def type_in(window: MainWindow, qtbot: QtBot, words: str) -> None:
    window.menus.actions["find"].trigger()
    qtbot.keyClicks(window.toolbar.find_field, words)


def test_counts_of_both_texts_and_whole_words_by_the_button_of_the_line(
    opened: MainWindow, qtbot: QtBot
) -> None:
    type_in(opened, qtbot, "harbour")
    assert "4 in Gazette of Testham · 1 in The Testham Post" in bar_of(opened).words()
    opened.toolbar.find_field.clear()
    type_in(opened, qtbot, "on")
    before = bar_of(opened).words()
    qtbot.mouseClick(bar_of(opened).whole, Qt.MouseButton.LeftButton)
    assert opened.menus.actions["find_whole"].isChecked()
    assert bar_of(opened).words() != before
    assert "2 in Gazette of Testham · 2 in The Testham Post" in bar_of(opened).words()
    opened.menus.actions["find_whole"].trigger()
    assert not bar_of(opened).whole.isChecked()
    assert bar_of(opened).words() == before


def test_a_pattern_is_found_stepped_through_and_kept_for_other_texts(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    opened.menus.actions["find_pattern"].trigger()
    type_in(opened, qtbot, r"(boats|schools)\b")
    at_rest(opened)
    assert "1 in Gazette of Testham · 3 in The Testham Post" in bar_of(opened).words()
    qtbot.keyClick(opened.toolbar.find_field, Qt.Key.Key_Return)
    assert "3 of 4" in bar_of(opened).words()
    opened.workspace.swap()
    at_rest(opened)
    assert "3 in The Testham Post · 1 in Gazette of Testham" in bar_of(opened).words()


def test_the_window_goes_on_while_a_pattern_takes_years(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sought, "SECONDS", 0.6)
    with two_files[0].open("a", encoding="utf-8") as file:
        file.write("\nA long cry: " + "a" * 5000 + "! And a b.\n")
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    ticks: list[bool] = []
    window.menus.actions["find_pattern"].trigger()
    window.toolbar.find_field.setText(r"(a+)+b")
    timer = QTimer(window)
    timer.timeout.connect(lambda: ticks.append(window.background.busy))
    timer.start(5)
    at_rest(window)
    timer.stop()
    assert "Stopped after 0.6 seconds: there may be more" in bar_of(window).words()
    # Searched for on this thread, it would have come to rest before the first one.
    assert sum(ticks) > 3, "the event loop ran all the while"
    window.toolbar.find_field.setText("(")
    at_rest(window)
    assert "This is no pattern" in bar_of(window).words()


def test_selected_words_are_found_in_the_other_text_and_in_the_corpus(
    opened: MainWindow, qtbot: QtBot
) -> None:
    said: list[str] = []
    opened.status.tell = said.append  # type: ignore[method-assign]
    opened.menus.actions["find_in_other"].trigger()
    assert said == ["Select the words to look for first"]
    text = opened.workspace.shown.left.version.text  # type: ignore[union-attr]
    at = text.index("Ada Brook")
    opened.comparison._selection.set("left", at, at + 9)
    opened.menus.actions["find_pattern"].trigger()
    opened.menus.actions["find_in_other"].trigger()
    assert not opened.menus.actions["find_pattern"].isChecked()
    assert opened.toolbar.find_field.text() == "Ada Brook"
    hit = opened.comparison._hits.hit
    assert hit is not None
    assert hit[0] == "right"
    assert "1 in The Testham Post" in bar_of(opened).words()
    opened.menus.actions["find_in_corpus"].trigger()
    assert opened.corpus_pane.filter.text() == '"Ada Brook"'
    qtbot.waitUntil(lambda: opened.corpus_pane.model.filtered)


def test_the_word_at_the_cursor_is_looked_for_where_nothing_is_selected(opened: MainWindow) -> None:
    text = opened.workspace.shown.left.version.text  # type: ignore[union-attr]
    at = text.index("pier")
    opened.comparison._selection.set("left", at + 1, at + 1)
    opened.menus.actions["find_in_other"].trigger()
    assert opened.toolbar.find_field.text() == "pier"
