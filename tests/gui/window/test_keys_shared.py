"""No two things that hear a key at once have the same one: Qt then does neither, and complains."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QMenu,
    QMenuBar,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum_gui.article_history.panel import HistoryPanel
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AtRest = Callable[[MainWindow], None]
Context = Qt.ShortcutContext
#: Everything that opens a panel, a window or a line of its own, and stays beside the window.
OPENERS = (
    *("article_history", "doubts", "problems", "history", "bin", "search_corpus"),
    *("story_sources", "manual", "shortcuts", "marks", "commands", "preferences", "about"),
)


@dataclass(frozen=True)
class Heard:
    """Something that a key does, and where the keyboard must be for it."""

    key: str
    what: str
    widget: QWidget
    context: Context
    who: object

    def meets(self, other: Heard) -> bool:
        """Whether the keyboard can be at a place where both are heard."""
        if self.who is other.who:
            return False
        if Context.ApplicationShortcut in (self.context, other.context):
            return True
        if self.widget.window() is not other.widget.window():
            return False
        return _within(self, other) and _within(other, self)


def _within(one: Heard, other: Heard) -> bool:
    if one.context == Context.WindowShortcut:
        return True
    below = one.widget.isAncestorOf(other.widget)
    above = other.widget.isAncestorOf(one.widget)
    if one.context == Context.WidgetWithChildrenShortcut:
        return one.widget is other.widget or below or above
    return one.widget is other.widget or above or other.context == Context.WindowShortcut


def _owners(action: QAction) -> Iterator[QWidget]:
    for owner in action.associatedObjects():
        if isinstance(owner, QMenu):
            yield from _owners(owner.menuAction())
        elif isinstance(owner, QWidget):
            yield owner


def heard_in(tops: list[QWidget]) -> list[Heard]:
    """Every key of actions, shortcuts, buttons, tabs and labels, whether they may be used just now or not."""
    found: list[Heard] = []
    seen: set[int] = set()

    def add(keys: QKeySequence | str, what: str, widget: QWidget, context: Context, who: object) -> None:
        key = QKeySequence.mnemonic(keys) if isinstance(keys, str) else keys
        if not key.isEmpty():
            found.append(Heard(key.toString(), what, widget, context, who))

    for top in tops:
        for widget in (top, *top.findChildren(QWidget)):
            for action in widget.actions():
                if id(action) in seen:
                    continue
                seen.add(id(action))
                for keys in action.shortcuts():
                    for owner in _owners(action):
                        add(keys, f"action {action.text()}", owner, action.shortcutContext(), action)
                if isinstance(widget, QMenuBar):
                    add(action.text(), f"menu {action.text()}", widget, Context.WindowShortcut, action)
            if not widget.isVisible():
                continue
            if isinstance(widget, QAbstractButton):
                add(widget.shortcut(), f"button {widget.text()}", widget, Context.WindowShortcut, widget)
            elif isinstance(widget, QTabBar):
                for tab in range(widget.count()):
                    add(widget.tabText(tab), f"tab {tab}", widget, Context.WindowShortcut, (widget, tab))
            elif isinstance(widget, QLabel) and widget.buddy() is not None:
                add(widget.text(), f"label {widget.text()}", widget, Context.WindowShortcut, widget)
        for shortcut in top.findChildren(QShortcut):
            parent = shortcut.parent()
            if isinstance(parent, QWidget) and parent.window() is top:
                for keys in shortcut.keys():  # noqa: SIM118
                    add(keys, "shortcut", parent, shortcut.context(), shortcut)
    return found


def shared(tops: list[QWidget]) -> set[str]:
    """The keys of two that may be heard at once."""
    by_key: dict[str, list[Heard]] = defaultdict(list)
    for each in heard_in(tops):
        by_key[each.key].append(each)
    return {
        f"{key}: {one.what} and {other.what} in {type(one.widget.window()).__name__}"
        for key, all_of_it in by_key.items()
        for one, other in combinations(all_of_it, 2)
        if one.meets(other)
    }


@pytest.fixture
def opened(window: MainWindow, at_rest: AtRest, qtbot: QtBot) -> MainWindow:
    """Two versions of one article, for its history has lists of its own."""
    corpus = window.workspace.corpus
    words = "boats were damaged in the harbour of Testham on Friday."
    versions = tuple(
        version_from([("Storm over Testham", "headline"), (f"{n} {words}", "body")]) for n in ("Two", "Six")
    )
    corpus.add(ReadResult((Article(versions, outlet="Testham Post"),)))
    window.workspace.corpusChanged.emit(None)
    window.workspace.show_pair(Pair(*(row.id for row in corpus.versions())))
    at_rest(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def tops() -> list[QWidget]:
    return [top for top in QApplication.topLevelWidgets() if not isinstance(top, QMenu)]


def test_with_everything_open_no_two_things_share_a_key(
    opened: MainWindow, at_rest: AtRest, qtbot: QtBot
) -> None:
    met = set()
    for id in OPENERS:
        before = {widget for widget in QApplication.allWidgets() if widget.isVisible()}
        opened.menus.actions[id].trigger()
        at_rest(opened)
        after = {widget for widget in QApplication.allWidgets() if widget.isVisible()}
        assert after - before, f"nothing was opened by {id}"
        met |= shared(tops())
    for tab in ("go_findings", "go_names", "go_figures", "go_quotes", "go_wording", "go_notes"):
        opened.menus.actions[tab].trigger()
        at_rest(opened)
        met |= shared(tops())
    opened.menus.actions["reader_mode"].trigger()
    at_rest(opened)
    met |= shared(tops())
    for top in tops():
        if top is not opened:
            top.close()
    assert met == set()


def test_two_actions_of_one_window_that_share_a_key_are_found(opened: MainWindow) -> None:
    button = QPushButton("Once", opened.comparison)
    action = QAction("Again", button)
    action.setShortcut("Ctrl+B")
    action.setShortcutContext(Context.WidgetShortcut)
    button.addAction(action)
    assert len(shared([opened])) == 1
    action.setShortcut("Ctrl+Alt+Y")
    assert shared([opened]) == set()
    button.setText("&File")
    button.show()
    assert len(shared([opened])) == 1


def test_every_list_of_the_window_copies_for_itself(opened: MainWindow, at_rest: AtRest) -> None:
    opened.menus.actions["article_history"].trigger()
    at_rest(opened)
    lists = [
        each
        for each in opened.findChildren(QAbstractItemView)
        if each.window() is opened and each.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert len(lists) == 6  # corpus, sidebar, timeline, and its three lists of passages
    assert [type(each).__name__ for each in lists if not hasattr(each, "copy")] == []


def test_the_copy_key_copies_the_row_chosen_in_the_sidebar(opened: MainWindow, at_rest: AtRest) -> None:
    finding = opened.workspace.shown.findings[0]
    opened.sidebar.select_finding(finding.id)
    opened.menus.actions["go_findings"].trigger()
    at_rest(opened)
    rows = opened.focusWidget()
    assert isinstance(rows, QAbstractItemView)
    press_copy(opened)
    words = QApplication.clipboard().text()
    assert words.splitlines()[0].startswith(finding.title)


def test_the_copy_key_copies_what_the_history_shows(opened: MainWindow, at_rest: AtRest) -> None:
    opened.menus.actions["article_history"].trigger()
    at_rest(opened)
    panel = opened.findChild(HistoryPanel)
    assert panel is not None
    clipboard = QApplication.clipboard()
    for place, words in (
        (panel.timeline, panel.table()),
        (panel.step_list, panel.step_list.passages()[0].plain),
    ):
        clipboard.setText("what was there")
        place.setFocus()
        press_copy(opened)
        assert clipboard.text() == words
    panel.timeline.actions()[0].trigger()
    assert clipboard.text() == panel.table()


def test_the_copy_key_copies_the_address_of_what_is_chosen_in_the_corpus(
    opened: MainWindow, at_rest: AtRest, qtbot: QtBot
) -> None:
    tree = opened.corpus_pane.tree
    tree.setFocus()
    with qtbot.waitSignal(tree.acted) as told:
        press_copy(opened)
    assert told.args == ["copy"]


def press_copy(window: MainWindow) -> None:
    """Ctrl+C where the keyboard is."""
    focus = window.focusWidget()
    assert focus is not None
    QTest.keySequence(focus, QKeySequence(QKeySequence.StandardKey.Copy))
