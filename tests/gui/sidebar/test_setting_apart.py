"""Taking back in the Names list what was merged before, and setting apart what differs in accents alone."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from variorum_gui.sidebar.names_tab import NamesTab
from variorum_gui.window.intake import Given
from variorum_gui.window.main_window import MainWindow

# The offscreen platform cannot raise a popup.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")

EARLY = """Ferry sinks off Testham

The ferry sank off Testham on Monday, said the harbour master, Inés Calder. Ms. Calder saw it go down.

A teacher, Ada Brook, swam ashore. Brook said the sea was rough.
"""
LATE = """Testham mourns

The ferry went down in a rough sea, said the harbour master, Ines Calder, on Monday in Testham.

Adeline Brooke-Hall, who swam ashore, was in hospital.
"""


@pytest.fixture
def two_reports(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    paths = (tmp_path / "early.txt", tmp_path / "late.txt")
    for path, words in zip(paths, (EARLY, LATE), strict=True):
        path.write_text(words, "utf-8")
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        window.workspace.open_given(Given(tuple(map(str, paths))), "window")
    window.sidebar.open_tab("names")
    return window


def names_of(window: MainWindow) -> NamesTab:
    return cast(NamesTab, window.sidebar.tab("names"))


def people(window: MainWindow) -> list[str]:
    return sorted(row.title for row in names_of(window).list.rows.rows if row.key.startswith("name:PERSON"))


def choose(window: MainWindow, name: str) -> None:
    tab = names_of(window).list
    tab.setCurrentIndex(tab.rows.index_of(f"name:PERSON:{name}"))
    assert tab.chosen_key()


def merge(window: MainWindow, qtbot: QtBot, one: str, other: str) -> None:
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        names_of(window).merge((f"name:PERSON:{one}", f"name:PERSON:{other}"))


def menu(tab: NamesTab, act: str) -> QMenu:
    return next(made for made in tab.findChildren(QMenu) if made.property("act") == act and made.isVisible())


BROOK, HALL = "Ada Brook", "Adeline Brooke-Hall"


def test_what_was_merged_long_ago_is_set_apart_again_by_the_keyboard(
    two_reports: MainWindow, qtbot: QtBot
) -> None:
    window = two_reports
    apart = people(window)
    merge(window, qtbot, BROOK, HALL)
    assert len(people(window)) == len(apart) - 1
    window.workspace.corpus.close_history()  # as when the corpus was closed in between
    choose(window, next(name for name in people(window) if name in (BROOK, HALL)))
    tab = names_of(window)
    qtbot.keyClick(tab.list, Qt.Key.Key_A)
    offered = menu(tab, "unmerge")
    assert [action.text() for action in offered.actions()] == [f"Set “{BROOK}” and “{HALL}” apart again"]
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert people(window) == apart


def test_it_is_a_button_and_an_entry_of_the_menu(two_reports: MainWindow, qtbot: QtBot) -> None:
    window = two_reports
    merge(window, qtbot, BROOK, HALL)
    choose(window, next(name for name in people(window) if name in (BROOK, HALL)))
    tab = names_of(window)
    assert "unmerge" in tab.list.buttons().shown_acts()
    row = tab.list.chosen_row()
    assert row is not None
    assert "unmerge" in tab.list.menu_acts(row)
    tab.list.contextMenuEvent(
        QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, tab.list.rect().center(), tab.list.rect().center()
        )
    )
    words = [a.text() for made in tab.list.findChildren(QMenu) for a in made.actions()]
    assert "Set apart again what you merged…" in words
    qtbot.mouseClick(tab.list.buttons().button("unmerge"), Qt.MouseButton.LeftButton)
    assert menu(tab, "unmerge").activeAction() is menu(tab, "unmerge").actions()[0]


def test_a_name_that_no_reader_merged_offers_no_such_thing(two_reports: MainWindow) -> None:
    choose(two_reports, BROOK)
    row = names_of(two_reports).list.chosen_row()
    assert row is not None
    assert "unmerge" not in names_of(two_reports).list.menu_acts(row)
    assert names_of(two_reports).menu_for(row.key, "unmerge") is None


def test_spellings_that_differ_in_an_accent_alone_can_be_set_apart(
    two_reports: MainWindow, qtbot: QtBot
) -> None:
    window = two_reports
    before = people(window)
    joined = next(name for name in before if name.endswith("Calder"))
    choose(window, joined)
    tab = names_of(window)
    split = tab.menu_for(f"name:PERSON:{joined}", "split")
    assert split is not None
    accented = next(action for action in split.actions() if "Inés" in action.text())
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        accented.trigger()
    assert {"Ines Calder", "Inés Calder"} <= set(people(window))
    with qtbot.waitSignal(window.workspace.settled, timeout=20_000):
        window.workspace.undo()
    assert people(window) == before
