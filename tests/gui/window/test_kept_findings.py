"""What a reader confirmed never leaves the list without a word: names set apart afterwards do not take it away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.gui.window.one_name_twice import open_both

from variorum.model.decisions import EntityDecision
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum_gui.sidebar.finding_rows import View, finding_rows, review_of
from variorum_gui.sidebar.judging import verdict_on
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
APART = EntityDecision("split", ("Karim Halvadin", "Kareem Halvadin"))


@pytest.fixture
def confirmed(window: MainWindow, tmp_path: Path, at_rest: AtRest) -> str:
    """The id of a confirmed finding on a name spelled in two ways."""
    open_both(window, tmp_path, at_rest)
    asked = next(f for f in window.workspace.shown.findings if f.title.startswith("Spelled"))
    window.workspace.decide(verdict_on(window.workspace.shown, asked, "confirmed", ""))
    at_rest(window)
    return asked.id


def test_it_stays_in_list_counts_and_report_and_is_told(
    window: MainWindow, confirmed: str, at_rest: AtRest
) -> None:
    before = review_of(window.workspace.shown)
    said: list[str] = []
    window.workspace.said.connect(said.append)
    window.workspace.decide(APART)
    at_rest(window)
    shown = window.workspace.shown
    assert "A finding you judged is no longer found by the program; it stays in the list" in said
    assert review_of(shown).decided == before.decided == 1
    row = next(row for row in finding_rows(shown, View(filter="decided")) if row.key == confirmed)
    assert (row.sign, row.aside) == ("confirmed", "confirmed, kept")
    assert "The program does not find this any more" in row.tip
    assert shown.left is not None
    assert shown.right is not None
    assert shown.comparison is not None
    assert shown.dossier is not None
    made = contents_of(
        Compared(
            ("Gazette", "Post"),
            shown.left.version,
            shown.right.version,
            shown.comparison,
            shown.dossier,
            shown.findings,
            shown.decisions,
        )
    )
    (item,) = made.findings
    assert (item.finding.id, item.state) == (confirmed, "confirmed")
    assert "The program does not find this any more" in item.sentence


def test_undone_it_is_found_as_before(window: MainWindow, confirmed: str, at_rest: AtRest) -> None:
    window.workspace.decide(APART)
    at_rest(window)
    window.menus.actions["undo"].trigger()
    at_rest(window)
    (finding,) = (f for f in window.workspace.shown.findings if f.id == confirmed)
    assert not finding.kept
    assert review_of(window.workspace.shown).decided == 1


def test_another_verdict_on_it_says_nothing_twice(
    window: MainWindow, confirmed: str, at_rest: AtRest, qtbot: QtBot
) -> None:
    window.workspace.decide(APART)
    at_rest(window)
    window.sidebar.select_finding(confirmed)
    qtbot.keyClick(window.sidebar.list_in_sight(), Qt.Key.Key_U)
    at_rest(window)
    verdict = window.workspace.corpus.decisions().verdict_on(confirmed)
    assert verdict is not None
    assert verdict.judgement == "unsure"
    assert verdict.judged is not None
    assert "any more" not in verdict.judged.finding.sentence
    assert not verdict.judged.finding.kept
