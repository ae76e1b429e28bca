"""A verdict on "Spelled A / B" in the window: the Names tab follows, one Undo takes all of it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.sidebar.name_rows import name_rows
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
LEFT = """Harbour office closed

The harbour office of Testham was closed on Friday, Karim Halvadin said.

Karim Halvadin has run the office for ten years, and nobody was hurt in the storm.
"""
RIGHT = """Office shut after storm

Kareem Halvadin closed the harbour office of Testham on Friday after the storm.

“Nobody was hurt in the storm,” Kareem Halvadin said in front of the office.
"""


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path, at_rest: AtRest) -> MainWindow:
    paths = tmp_path / "one.txt", tmp_path / "other.txt"
    for path, words in zip(paths, (LEFT, RIGHT), strict=True):
        path.write_text(words, "utf-8")
    window.files.open_paths([str(path) for path in paths])
    at_rest(window)
    window.workspace.wish_mode("outlets")
    at_rest(window)
    return window


def choose(window: MainWindow) -> FindingsTab:
    asked = next(f for f in window.workspace.shown.findings if f.title.startswith("Spelled"))
    window.sidebar.select_finding(asked.id)
    tab = window.sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    return tab


def said_of(window: MainWindow) -> dict[str, str]:
    return {row.title: row.detail for row in name_rows(window.workspace.shown) if "Halvadin" in row.title}


def test_confirmed_nothing_is_open_about_the_name(opened: MainWindow, qtbot: QtBot, at_rest: AtRest) -> None:
    tab = choose(opened)
    assert "see Findings" in "".join(said_of(opened).values())
    qtbot.keyClick(tab.list, Qt.Key.Key_C)
    at_rest(opened)
    (detail,) = said_of(opened).values()
    assert "see Findings" not in detail
    assert "also Kar" in detail


def test_rejected_they_are_two_names_and_undo_makes_one_of_them(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    tab = choose(opened)
    chosen = tab.list.chosen_key()
    qtbot.keyClick(tab.list, Qt.Key.Key_R)
    at_rest(opened)
    assert said_of(opened).keys() == {"Karim Halvadin", "Kareem Halvadin"}
    assert "see Findings" not in "".join(said_of(opened).values())
    row = tab.list.chosen_row()
    assert row is not None
    assert (row.key, row.sign) == (chosen, "rejected")

    opened.menus.actions["undo"].trigger()
    at_rest(opened)
    assert len(said_of(opened)) == 1
    assert opened.workspace.corpus.decisions().verdicts == ()


def test_changing_ones_mind_leaves_nothing_of_the_first_answer(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    tab = choose(opened)
    for key in (Qt.Key.Key_R, Qt.Key.Key_C, Qt.Key.Key_R):
        qtbot.keyClick(tab.list, key)
        at_rest(opened)
    assert len(said_of(opened)) == 2
    qtbot.keyClick(tab.list, Qt.Key.Key_C)
    at_rest(opened)
    assert len(said_of(opened)) == 1
    qtbot.keyClick(tab.list, Qt.Key.Key_U)
    at_rest(opened)
    assert opened.workspace.corpus.decisions().entities == ()
