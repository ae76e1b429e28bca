"""What is said of "Spelled A / B" in the window: of its names, which the Names tab follows, or of the finding."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.gui.window.one_name_twice import open_both

from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.sidebar.name_rows import name_rows
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path, at_rest: AtRest) -> MainWindow:
    open_both(window, tmp_path, at_rest)
    return window


def choose(window: MainWindow) -> FindingsTab:
    asked = next(f for f in window.workspace.shown.findings if f.title.startswith("Spelled"))
    window.sidebar.select_finding(asked.id)
    tab = window.sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    return tab


def said_of(window: MainWindow) -> dict[str, str]:
    return {row.title: row.detail for row in name_rows(window.workspace.shown) if "Halvadin" in row.title}


def press(window: MainWindow, qtbot: QtBot, at_rest: AtRest, *keys: Qt.Key) -> FindingsTab:
    tab = choose(window)
    for key in keys:
        qtbot.keyClick(tab.list, key)
        at_rest(window)
    return tab


def test_said_to_be_one_nothing_is_open_about_the_name(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    assert "see Findings" in "".join(said_of(opened).values())
    press(opened, qtbot, at_rest, Qt.Key.Key_S)
    (detail,) = said_of(opened).values()
    assert "see Findings" not in detail
    assert "also Kar" in detail


def test_said_not_to_be_the_same_they_are_two_names_and_undo_makes_one_of_them(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    tab = choose(opened)
    chosen = tab.list.chosen_key()
    said: list[str] = []
    opened.workspace.said.connect(said.append)
    press(opened, qtbot, at_rest, Qt.Key.Key_A)
    assert said_of(opened).keys() == {"Karim Halvadin", "Kareem Halvadin"}
    assert "see Findings" not in "".join(said_of(opened).values())
    assert said == ["Reject a finding: “Kareem Halvadin” and “Karim Halvadin” are not the same"]
    row = tab.list.chosen_row()
    assert row is not None
    assert (row.key, row.sign) == (chosen, "rejected")

    opened.menus.actions["undo"].trigger()
    at_rest(opened)
    assert len(said_of(opened)) == 1
    assert opened.workspace.corpus.decisions().verdicts == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_R, Qt.Key.Key_U])
def test_confirmed_rejected_or_unsure_the_names_are_as_they_were(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest, key: Qt.Key
) -> None:
    before = [finding.id for finding in opened.workspace.shown.findings]
    press(opened, qtbot, at_rest, key)
    assert len(said_of(opened)) == 1
    assert opened.workspace.corpus.decisions().entities == ()
    assert [finding.id for finding in opened.workspace.shown.findings] == before
    # Looked at and decided, it is no open question in the list of names; unsure it is.
    assert ("see Findings" in "".join(said_of(opened).values())) is (key == Qt.Key.Key_U)


def test_the_same_man_can_be_left_out_of_the_report(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    press(opened, qtbot, at_rest, Qt.Key.Key_S, Qt.Key.Key_R)
    decisions = opened.workspace.corpus.decisions()
    assert [decision.act for decision in decisions.entities] == ["merge"]
    assert [verdict.judgement for verdict in decisions.verdicts] == ["rejected"]


def test_changing_ones_mind_leaves_nothing_of_the_first_answer(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    tab = press(opened, qtbot, at_rest, Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_A)
    assert len(said_of(opened)) == 2
    assert tab.pressed_acts(tab.list.chosen_row()) == ("reject", "apart")
    press(opened, qtbot, at_rest, Qt.Key.Key_S)
    assert len(said_of(opened)) == 1
    press(opened, qtbot, at_rest, Qt.Key.Key_S)
    assert opened.workspace.corpus.decisions().entities == ()
    assert [verdict.judgement for verdict in opened.workspace.corpus.decisions().verdicts] == [None]
