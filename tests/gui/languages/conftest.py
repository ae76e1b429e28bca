"""A language that no one speaks: every word of ours in brackets, with accents, and a third longer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QWidget
from pytestqt.qtbot import QtBot
from tests.scripts import collected

from variorum.model.article import Problem
from variorum_gui.languages.phrases import phrases_follow_the_window
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

TABS = ("findings", "names", "figures", "quotes", "wording", "notes")
PANELS = ("shortcuts", "commands", "marks", "about", "preferences", "doubts", "problems", "story_sources")
_ACCENTS = str.maketrans("AEIOUYaeiouycnszCNSZ", "ÀÉÎÕÜÝàéîõüýçñšžÇÑŠŽ")
#: What stays as it is: places, access keys, and the endings of files that dialogs filter by.
_KEPT = re.compile(r"\{[^}]*\}|&&|&|\(\*[^)]*\)|%n")


def pseudo(text: str) -> str:
    """The text as it reads in that language."""
    parts: list[str] = []
    at = 0
    for kept in _KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(_ACCENTS), kept[0]]
        at = kept.end()
    parts.append(text[at:].translate(_ACCENTS))
    more = "·" * max(1, round(0.35 * len(_KEPT.sub("", text))))
    return f"[{''.join(parts)}{more}]"


class PseudoTranslator(QTranslator):
    """Knows what the translations know: the texts collected from the code."""

    def __init__(self, sources: frozenset[str]) -> None:
        super().__init__()
        self._sources = sources

    def translate(self, context: str, text: str, meaning: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        # Qt's own words are translated by Qt.
        return pseudo(text) if context != "Variorum" or text in self._sources else ""


@pytest.fixture
def pseudo_language(qtbot: QtBot) -> Iterator[None]:
    """Everything made meanwhile speaks it."""
    app = QCoreApplication.instance()
    assert app is not None
    translator = PseudoTranslator(frozenset(m.source for m in collected()))
    app.installTranslator(translator)
    phrases_follow_the_window(translated=True)
    yield
    phrases_follow_the_window(translated=False)
    app.removeTranslator(translator)


@pytest.fixture
def opened(pseudo_language: None, window: MainWindow, at_rest: Callable[[MainWindow], None]) -> MainWindow:
    window.files.open_sample()
    at_rest(window)
    return window


@pytest.fixture
def looked_at(
    at_rest: Callable[[MainWindow], None],
) -> Callable[[MainWindow], Iterator[tuple[str, QWidget]]]:
    """Every state of a window whose words differ, one after the other."""
    return lambda window: _looked_at(window, at_rest)


def _looked_at(window: MainWindow, at_rest: Callable[[MainWindow], None]) -> Iterator[tuple[str, QWidget]]:
    yield "outlets", window
    for form in ("aligned", "differences"):
        window.menus.actions[form].trigger()
        yield form, window
    for tab in TABS:
        window.sidebar.open_tab(tab)
        yield tab, window.sidebar
    for panel in PANELS:
        window.menus.actions[panel].trigger()
        at_rest(window)
        opened = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        assert opened, panel
        for dialog in opened:
            yield panel, dialog
            dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    rows = window.workspace.corpus.versions()
    one, other = [row for row in rows if row.article == rows[0].article][:2]
    window.workspace.show_pair(Pair(one.id, other.id))
    window.sidebar.open_tab("findings")
    at_rest(window)
    yield "versions", window
    window.article_history.open()
    at_rest(window)
    yield "article history", window
    window.findChild(QDockWidget).close()
    window.menus.actions["column"].trigger()
    yield "column", window
    window.menus.actions["reader_mode"].trigger()
    yield "reader", window
    window.menus.actions["reader_mode"].trigger()
    window.corpus_pane.tree.setFocus()
    window.menus.actions["details"].trigger()
    window.messages.list_problems([Problem("Gazette", ""), Problem("Ellery Post", "")])
    yield "details and messages", window
    menu = window.corpus_pane.tree.make_menu()
    if menu is not None:
        yield "menu of the corpus", menu
        menu.deleteLater()
    window.menus.actions["close_texts"].trigger()
    at_rest(window)
    yield "empty", window
