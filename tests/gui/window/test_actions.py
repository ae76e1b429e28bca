"""The table of actions: everything it names exists, nothing is named twice, and the manual knows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollArea
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from tests.manuals import LANGUAGES, NAMES, read, said

from variorum_gui.languages.choosing import use_language
from variorum_gui.window.actions import ACTIONS, BY_ID
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.menu_table import (
    EXPORT,
    IGNORE,
    KINDS,
    LISTS,
    MENUS,
    RECENT,
    SEPARATOR,
    SUBMENUS,
    TABS,
    THEME,
    TYPE,
    entries,
)
from variorum_gui.window.passage_commands import PassageCommands
from variorum_gui.window.shortcut_sheet import ShortcutSheet, _shares, shortcut_words


def test_every_action_is_in_a_menu_and_every_entry_is_an_action() -> None:
    found = [id for _, ids in MENUS for id in entries(ids)]
    assert {*found} - {SEPARATOR, RECENT, IGNORE, KINDS, THEME, TYPE, EXPORT} == set(BY_ID)
    assert len(BY_ID) == len(ACTIONS)


def test_the_lists_of_the_sidebar_stand_in_view_each_with_a_letter_of_its_own(window: MainWindow) -> None:
    view = next(a.menu() for a in window.menuBar().actions() if a.text() == "&View")
    assert isinstance(view, QMenu)
    lists = next(a.menu() for a in view.actions() if a.text() == SUBMENUS[LISTS][0])
    assert isinstance(lists, QMenu)
    assert [action.objectName() for action in lists.actions()] == list(SUBMENUS[LISTS][1])
    letters = [action.text().replace("&&", "").partition("&")[2][:1].lower() for action in lists.actions()]
    assert len({*letters} - {""}) == 6
    next(action for action in lists.actions() if action.objectName() == "go_quotes").trigger()
    assert window.sidebar.current_tab() == "quotes"


def test_what_concerns_tabs_stands_below_compare_with_its_keys_and_pictures(window: MainWindow) -> None:
    compare = next(a.menu() for a in window.menuBar().actions() if a.text() == "&Compare")
    assert isinstance(compare, QMenu)
    tabs = next(a.menu() for a in compare.actions() if a.text() == SUBMENUS[TABS][0])
    assert isinstance(tabs, QMenu)
    new, close = tabs.actions()[:2]
    assert (new.objectName(), close.objectName()) == ("new_tab", "close_tab")
    assert [action.shortcut().toString() for action in (new, close)] == ["Ctrl+Shift+N", "Ctrl+W"]
    compare.aboutToShow.emit()
    assert not new.icon().isNull()


def test_no_two_actions_share_their_keys(qapp: QApplication) -> None:
    keys = Counter(key.toString() for spec in ACTIONS for key in spec.sequences())
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_slot_is_there(window: MainWindow) -> None:
    rooms: dict[str, object] = {
        room: getattr(window, room)
        for room in ("files", "edit", "view", "speaking", "reading", "help", "corpora")
    }
    rooms["passages"], rooms["history"] = PassageCommands(window), window.article_history
    for spec in ACTIONS:
        room, method = spec.slot.split(".")
        assert callable(getattr(rooms[room], method)), spec.id


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language that words are looked up in meanwhile."""
    use_language(qapp, request.param)
    yield request.param
    use_language(qapp, "en")


def test_every_action_is_in_the_manual(language: str) -> None:
    manual = " ".join(said(language, name) for name in NAMES)
    missing = [spec.words for spec in ACTIONS if f"**{' '.join(spec.words.split())}**" not in manual]
    assert missing == []


def test_keys_in_the_manual_are_those_of_the_table(language: str) -> None:
    rows = {
        cells[1].strip().strip("*"): cells[2].strip()
        for line in read(language, "window.md").splitlines()
        if len(cells := line.split("|")) >= 4 and cells[1].strip().startswith("**")
    }
    assert {spec.words for spec in ACTIONS} == set(rows)
    for spec in ACTIONS:
        assert rows[spec.words] == shortcut_words(spec)


def test_the_shortcut_sheet_lists_keys(window: MainWindow) -> None:
    window.menus.actions["shortcuts"].trigger()
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Find in Both Texts" in words
    assert "Ctrl+F" in words
    sheet.close()


def test_about_and_preferences_open_without_blocking(window: MainWindow) -> None:
    from variorum_gui.settings.page import PreferencesPage
    from variorum_gui.window.about import About

    window.menus.actions["about"].trigger()
    window.menus.actions["preferences"].trigger()
    assert window.findChild(About) is not None
    page = window.findChild(PreferencesPage)
    assert page is not None
    page.close()


def test_preferences_once_closed_are_gone(window: MainWindow, qtbot: QtBot) -> None:
    from variorum_gui.settings.page import PreferencesPage

    window.menus.actions["preferences"].trigger()
    page = window.findChild(PreferencesPage)
    assert page is not None
    # Not the signal `destroyed`: to let go of it then, as pytest-qt does, is what PySide warns of.
    page.close()
    qtbot.waitUntil(lambda: not isValid(page))


def test_the_sheet_of_keys_has_columns_of_like_height(qtbot: QtBot) -> None:
    assert _shares([10, 10, 10, 10], 4, 100) == (0, 2)
    assert _shares([10, 10, 10, 10], 4, 15) == (0, 1, 2, 3)
    assert _shares([10, 10, 10, 10], 3, 5) == (0, 1, 2)
    sheet = ShortcutSheet()
    qtbot.addWidget(sheet)
    sheet.show()
    area = sheet.findChild(QScrollArea)
    assert area is not None
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_on_a_large_screen_the_sheet_of_keys_shows_all_of_them_without_a_bar(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 1920, 1200))
    application = QApplication.instance()
    assert application is not None
    use_language(application, language)
    try:
        sheet = ShortcutSheet()
        qtbot.addWidget(sheet)
        sheet.show()
        qtbot.waitExposed(sheet)
        area = sheet.findChild(QScrollArea)
        assert area is not None
        assert area.verticalScrollBar().maximum() == 0
    finally:
        use_language(application, "en")
