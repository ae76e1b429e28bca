"""What is decided in the sidebar: kept, undone, and in force for what is worked out anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.shown import Place
from variorum_gui.sidebar.list_tab import ListTab
from variorum_gui.sidebar.names_tab import NamesTab
from variorum_gui.sidebar.notes_tab import NotesTab
from variorum_gui.window.intake import Given
from variorum_gui.window.main_window import MainWindow

EARLY = """Ferry sinks off Testham

The ferry Gannet sank off Testham on Monday. Twelve people were killed when the ferry sank, the coast guard said.

Ada Brook, the harbour master, saw the ferry go down. Brook said the sea was rough.
"""
LATE = """Testham mourns its dead

Fourteen people were killed when the ferry sank off Testham on Monday, the coast guard said.

The Gannet went down in a rough sea, said the harbour master, A. Brooke.
"""


@pytest.fixture
def two_reports(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    paths = (tmp_path / "early.txt", tmp_path / "late.txt")
    for path, words in zip(paths, (EARLY, LATE), strict=True):
        path.write_text(words, "utf-8")
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        window.workspace.open_given(Given(tuple(map(str, paths))), "window")
    return window


def titles(tab: ListTab) -> list[str]:
    return [row.title for row in tab.list.rows.rows]


def test_a_fact_taken_off_the_list_comes_back_by_undo_and_its_findings_with_it(
    two_reports: MainWindow, qtbot: QtBot
) -> None:
    window = two_reports
    window.sidebar.open_tab("figures")
    tab = window.sidebar.tab("figures")
    before = window.workspace.shown
    fact = next(row for row in tab.list.rows.rows if row.key.startswith("disagreement:"))
    assert fact.title.startswith("The reports give different figures for the dead: Twelve ")
    tab.list.choose(fact.key)
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        qtbot.keyClick(tab.list, Qt.Key.Key_R)
    assert fact.title not in titles(tab)
    assert "Not the same fact, you said" in titles(tab)
    assert fact.title not in [finding.sentence for finding in window.workspace.shown.findings]
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        window.workspace.undo()
    assert fact.title in titles(tab)
    assert [f.id for f in window.workspace.shown.findings] == [f.id for f in before.findings]


def test_a_kind_and_a_merge_are_acts_of_their_own(two_reports: MainWindow, qtbot: QtBot) -> None:
    window = two_reports
    window.sidebar.open_tab("names")
    tab = window.sidebar.tab("names")
    before = titles(tab)
    keys = [row.key for row in tab.list.rows.rows if row.editable][:2]
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        tab.merge(keys)  # type: ignore[attr-defined]
    assert len(titles(tab)) < len(before)
    key = next(row.key for row in tab.list.rows.rows if row.editable)
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        tab.retype(key, "MISC")  # type: ignore[attr-defined]
    assert any(row.sign == "other" for row in tab.list.rows.rows)
    for _ in range(2):
        with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
            window.workspace.undo()
    assert titles(tab) == before


def test_deciding_on_a_name_keeps_the_filter_it_was_found_by(two_reports: MainWindow, qtbot: QtBot) -> None:
    window = two_reports
    window.sidebar.open_tab("names")
    tab = window.sidebar.tab("names")
    assert isinstance(tab, NamesTab)
    tab.bar.field.setText("broo")
    (key,) = [row.key for row in tab.list.rows.rows if row.kind == "item"]
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        tab.retype(key, "ORG")
    assert tab.bar.field.text() == "broo"
    assert [row.key for row in tab.list.rows.rows if row.kind == "item"] == ["name:ORG:A. Brooke"]


def test_a_note_ended_with_control_return_is_kept_and_can_be_undone(
    two_reports: MainWindow, qtbot: QtBot
) -> None:
    window = two_reports
    window.sidebar.begin_note(Place("left", Span(0, 5)))
    tab = window.sidebar.tab("notes")
    assert isinstance(tab, NotesTab)
    qtbot.keyClicks(tab.note.editor(), "Which ferry?")
    qtbot.keyPress(tab.note.editor(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [note.text for note in window.workspace.corpus.decisions().notes] == ["Which ferry?"]
    window.workspace.undo()
    assert window.workspace.corpus.decisions().notes == ()


def test_a_note_is_added_by_key_also_where_the_sidebar_was_hidden(
    two_reports: MainWindow, qtbot: QtBot
) -> None:
    window = two_reports
    actions = window.menus.actions
    actions["add_note"].trigger()
    assert "Select the passage" in window.status.told.text()
    window.sidebar.hide()
    canvas = window.comparison.findChild(Canvas)
    assert canvas is not None
    qtbot.keyClick(canvas, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    actions["add_note"].trigger()
    tab = window.sidebar.tab("notes")
    assert isinstance(tab, NotesTab)
    assert window.focusWidget() is tab.note.editor()
    assert actions["show_sidebar"].isChecked()


def test_without_a_note_the_keyboard_is_on_the_button_that_adds_one(
    two_reports: MainWindow, qtbot: QtBot
) -> None:
    window = two_reports
    window.menus.actions["go_notes"].trigger()
    tab = window.sidebar.tab("notes")
    assert isinstance(tab, NotesTab)
    assert window.focusWidget() is tab.add
    window.sidebar.begin_note(Place("left", Span(0, 5)))
    qtbot.keyClicks(tab.note.editor(), "Which ferry?")
    qtbot.keyPress(tab.note.editor(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.menus.actions["go_notes"].trigger()
    assert window.focusWidget() is tab.list
