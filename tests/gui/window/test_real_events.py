"""Forms, what is ignored, finding, tabs and reader mode, all by keys and clicks on what is on screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from tests.gui.comparison.canvas_events import canvas_of

from variorum_gui.window.main_window import MainWindow

# The offscreen platform cannot raise windows or grab keys for a menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AtRest = Callable[[MainWindow], None]
_SAME = "The harbour master of Testham went home early, as the weather had cleared by noon.\n\n" * 2
#: Texts that differ in what is ignored, and in nothing else.
DIFFERING = {
    "case": ("The Council met in the hall.", "The council met in the hall."),
    "punctuation": ("The council met, in the hall.", "The council met in the hall."),
    "typography": ("The “council” met in the hall.", 'The "council" met in the hall.'),
    "spelling": ("The harbour was closed for hours.", "The harbor was closed for hours."),
    "boilerplate": ("It closed.\n\nThe Testham News Agency contributed to this report.", "It closed."),
    "clutter": ("By Rowan Pell", "By Mona Reed"),
    "space": ("The ferry sails at the week end again.", "The ferry sails at the weekend again."),
}


@pytest.fixture
def opened(opened: MainWindow, qtbot: QtBot) -> MainWindow:
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def press(window: MainWindow, id: str, at_rest: AtRest) -> None:
    """The keys of an action, on whatever has the keyboard."""
    (keys, *_) = window.menus.actions[id].shortcuts()
    QTest.keySequence(window.focusWidget() or window, keys)
    at_rest(window)


def choose(menu: QMenu, action: QAction) -> None:
    """Open a menu, walk to an entry and press Return."""
    menu.popup(menu.parentWidget().mapToGlobal(menu.parentWidget().rect().topLeft()))
    for _ in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if menu.activeAction() is action:
            break
    assert menu.activeAction() is action
    QTest.keyClick(menu, Qt.Key.Key_Return)


def edits(window: MainWindow) -> int:
    return sum(
        m.kind.startswith(("removed", "added")) for s in canvas_of(window).sides for m in s.content.marks
    )


def test_each_form_is_chosen_in_the_view_menu(opened: MainWindow, at_rest: AtRest) -> None:
    view = next(a.menu() for a in opened.menuBar().actions() if a.text().endswith("&View"))
    assert isinstance(view, QMenu)
    seen = []
    for id in ("aligned", "differences", "flow"):
        choose(view, opened.menus.actions[id])
        at_rest(opened)
        seen.append(opened.comparison.form())
    assert seen == ["aligned", "differences", "flow"]


def test_one_column_is_chosen_by_key_and_walked_by_key(
    window: MainWindow, tmp_path: Path, at_rest: AtRest, qtbot: QtBot
) -> None:
    paths = [tmp_path / "one.txt", tmp_path / "other.txt"]
    for path, sentence in zip(paths, ("Two boats were damaged.", "Three boats were damaged."), strict=True):
        path.write_text(f"Quiet day\n\n{_SAME}{sentence}\n", "utf-8")
    window.files.open_paths([str(path) for path in paths])
    at_rest(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, "versions", at_rest)
    press(window, "column", at_rest)
    canvas = canvas_of(window)
    assert window.comparison.form() == "column"
    assert canvas.content.one_column
    assert "Two" in canvas.left.column.text
    assert "Three" in canvas.left.column.text
    press(window, "next", at_rest)
    assert window.toolbar.position.text().startswith("1 ")
    press(window, "flow", at_rest)
    assert window.comparison.form() == "flow"
    assert "Three" not in canvas.left.column.text


@pytest.mark.parametrize("what", DIFFERING)
def test_every_ignore_option_ticked_in_the_menu_takes_its_marks_away_and_gives_them_back(
    window: MainWindow, tmp_path: Path, at_rest: AtRest, qtbot: QtBot, what: str
) -> None:
    paths = [tmp_path / "one.txt", tmp_path / "other.txt"]
    for path, sentence in zip(paths, DIFFERING[what], strict=True):
        parts = (sentence, _SAME) if what == "clutter" else (_SAME, sentence)  # a byline stands at the top
        path.write_text("Quiet day\n\n" + "\n\n".join(parts) + "\n", "utf-8")
    window.files.open_paths([str(path) for path in paths])
    at_rest(window)
    window.menus.actions["versions"].trigger()
    at_rest(window)
    keys = [key for key, _ in _choices()]
    action = window.menus.ignore.actions()[keys.index(what)]
    counted = edits(window), len(window.workspace.shown.findings)
    assert counted[0] > 0
    choose(window.menus.ignore, action)
    at_rest(window)
    assert action.isChecked()
    assert edits(window) == 0
    assert len(window.workspace.shown.findings) <= counted[1]
    choose(window.menus.ignore, action)
    at_rest(window)
    assert (edits(window), len(window.workspace.shown.findings)) == counted


def _choices() -> tuple[tuple[str, str], ...]:
    from variorum_gui.settings.table import BY_KEY

    return BY_KEY["ignore"].choices


def test_words_are_sought_and_stepped_through_by_key(opened: MainWindow, at_rest: AtRest) -> None:
    press(opened, "find", at_rest)
    assert opened.toolbar.find_field.hasFocus()
    QTest.keyClicks(opened.toolbar.find_field, "harbour")
    QTest.keyClick(opened.toolbar.find_field, Qt.Key.Key_Return)
    at_rest(opened)
    assert canvas_of(opened).passing.found_now is not None
    first = canvas_of(opened).passing.found_now
    press(opened, "find_next", at_rest)
    assert canvas_of(opened).passing.found_now != first
    press(opened, "find_previous", at_rest)
    assert canvas_of(opened).passing.found_now == first


def test_a_word_selected_by_double_click_is_found_in_the_other_text_and_in_the_corpus_by_key(
    opened: MainWindow, at_rest: AtRest
) -> None:
    canvas = canvas_of(opened)
    column = canvas.left.column
    position = column.text.index("boats")
    segment = column.segment_of(position)
    layout = column.layout(segment)
    x = (
        layout.x_of(layout.map.to_units(position + 1 - column.segments[segment].start))
        + canvas.columns.left_x
    )
    y = column.y_of(position) - canvas.scroller.tops()[0] + canvas.typography.line_height / 2
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(x) + 1, round(y)))
    press(opened, "find_in_other", at_rest)
    found = canvas.passing.found_now
    assert found is not None
    assert found[0] == "right"
    assert found[1].of(canvas.right.content.text) == "boats"
    press(opened, "find_in_corpus", at_rest)
    assert opened.corpus_pane.filter.text() == '"boats"'


def test_tabs_and_reader_mode_by_key(opened: MainWindow, at_rest: AtRest) -> None:
    pair = opened.workspace.pair
    press(opened, "new_tab", at_rest)
    assert opened.workspace.pair.empty
    press(opened, "previous_tab", at_rest)
    assert opened.workspace.pair == pair
    press(opened, "next_tab", at_rest)
    press(opened, "close_tab", at_rest)
    assert opened.workspace.pair == pair
    press(opened, "reader_mode", at_rest)
    reader = opened.reader_mode.reader
    assert opened.middle.currentWidget() is reader
    reader.setFocus()
    QTest.keyClick(reader, Qt.Key.Key_N)
    assert reader.textCursor().block().text().startswith("Passage 1")
    press(opened, "reader_mode", at_rest)
    assert opened.middle.currentWidget() is opened.comparison
