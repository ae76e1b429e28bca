"""Nothing that takes the keyboard is without a name: whole window, every tab, panel and dialogue."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from variorum_gui.window.actions import BY_ID
from variorum_gui.window.main_window import MainWindow


def nameless(root: QWidget) -> list[str]:
    return [f"{type(w).__name__} in {path(w)}" for w in focusable(root) if not named(w)]


def focusable(root: QWidget) -> Iterator[QWidget]:
    for widget in (root, *root.findChildren(QWidget)):
        keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (keys or isinstance(widget, QAbstractButton)) and not inside_a_field(widget):
            yield widget


def inside_a_field(widget: QWidget) -> bool:
    """The viewport of a list, the line of a box: Qt speaks of them as part of the whole."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, (QComboBox, QAbstractSpinBox)):
        if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
            return True
        parent = parent.parentWidget()
    return parent is not None


def named(widget: QWidget) -> bool:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken is not None and bool(spoken.text(QAccessible.Text.Name).strip())


def path(widget: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = widget.parentWidget()
    while at is not None:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names[:4])


def test_an_empty_window_has_no_nameless_field(window: MainWindow) -> None:
    assert nameless(window) == []


@pytest.mark.parametrize("tab", ["findings", "names", "figures", "quotes", "wording", "notes"])
def test_no_tab_of_the_sidebar_has_one(opened: MainWindow, tab: str, qtbot: QtBot) -> None:
    opened.sidebar.open_tab(tab)
    chosen = opened.sidebar.tab(tab).list
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Down)
    assert nameless(opened) == []


@pytest.mark.parametrize(
    "id",
    [
        "preferences",
        "shortcuts",
        "about",
        "doubts",
        "problems",
        "story_sources",
        "article_history",
        "details",
        "reader_mode",
        "find",
    ],
)
def test_no_panel_has_one(opened: MainWindow, id: str, qtbot: QtBot) -> None:
    assert id in BY_ID
    versions = [row.id for row in opened.workspace.corpus.versions()]
    opened.corpus_pane.select([("version", versions[0])]) if hasattr(opened.corpus_pane, "select") else None
    opened.menus.actions[id].trigger()
    qtbot.wait(50)
    assert [each for top in QApplication.topLevelWidgets() for each in nameless(top)] == []


def test_every_pane_says_what_it_is(opened: MainWindow) -> None:
    panes = (
        opened.corpus_pane,
        opened.comparison,
        opened.sidebar,
        opened.toolbar,
        opened.messages,
        opened.status,
    )
    assert [type(pane).__name__ for pane in panes if not pane.accessibleName()] == []


def test_the_headers_say_headline_outlet_and_times(opened: MainWindow) -> None:
    names = [w.accessibleName() for w in opened.comparison.findChildren(QWidget)]
    assert any("Harbour quiet after the storm" in name and "Storm leaves two boats" in name for name in names)
