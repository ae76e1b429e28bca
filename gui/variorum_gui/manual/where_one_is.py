"""Which page of the manual tells of what has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDockWidget, QWidget

from variorum_gui.manual.markup import anchor_of
from variorum_resources.manual_files import CONTENTS

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

FORM_PAGES = {
    "flow": "forms.md#flow",
    "aligned": "forms.md#aligned",
    "differences": "forms.md#only-differences",
    "column": "forms.md#one-column",
}


def page_for(window: MainWindow, focus: QWidget | None) -> str:
    """The page, and the place in it, for what `focus` belongs to."""
    for pane, page in _panes(window):
        if focus is not None and (pane is focus or pane.isAncestorOf(focus)):
            return page
    return CONTENTS


def _panes(window: MainWindow) -> list[tuple[QWidget, str]]:
    """From the inner ones to the outer ones."""
    panes: list[tuple[QWidget, str]] = [
        (window.messages, "adding.md"),
        (window.corpus_pane, "corpus.md"),
        (window.empty, "first-ten-minutes.md"),
        (window.toolbar.find_field, "texts.md#finding"),
        (window.toolbar, "texts.md"),
        *((dock, _dock_page(dock)) for dock in window.findChildren(QDockWidget)),
    ]
    if window.sidebar_is_built:
        panes.append((window.sidebar, f"sidebar.md#{_tab_anchor(window)}"))
    texts = "forms.md#reader-mode" if window.reader_mode.on else FORM_PAGES[window.comparison.form()]
    return [*panes, (window.middle, texts)]


def _tab_anchor(window: MainWindow) -> str:
    from variorum_gui.sidebar.pane import TABS

    shown = window.sidebar.current_tab()
    return next((anchor_of(words.title) for words in TABS if words.key == shown), "")


def _dock_page(dock: QDockWidget) -> str:
    return "history.md" if dock.objectName() == "article history" else CONTENTS
