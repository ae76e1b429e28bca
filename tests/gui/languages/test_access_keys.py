"""The letters underlined in the menus: each stands once in its menu, in every language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from variorum_gui.languages.choosing import use_language
from variorum_gui.window.main_window import MainWindow


@pytest.fixture(params=["en", "de", "fr"])
def window_in(request: pytest.FixtureRequest, make_window: Callable[[], MainWindow]) -> Iterator[MainWindow]:
    app = QCoreApplication.instance()
    assert app is not None
    use_language(app, request.param)
    yield make_window()
    use_language(app, "en")


def menus_in(menus: list[QMenu]) -> Iterator[tuple[str, list[str]]]:
    for menu in menus:
        yield menu.title(), [action.text() for action in menu.actions()]
        yield from menus_in([below for action in menu.actions() if isinstance(below := action.menu(), QMenu)])


def keys_of(texts: list[str]) -> list[str]:
    return [key.lower() for text in texts for key in re.findall(r"&(\w)", text.replace("&&", ""))]


def test_no_two_entries_of_a_menu_have_the_same_key(window_in: MainWindow) -> None:
    bar = [action.menu() for action in window_in.menuBar().actions()]
    tops = [menu for menu in bar if isinstance(menu, QMenu)]
    twice = {
        title: [key for key, count in Counter(keys_of(texts)).items() if count > 1]
        for title, texts in [("the bar", [menu.title() for menu in tops]), *menus_in(tops)]
    }
    assert {title: keys for title, keys in twice.items() if keys} == {}


def test_every_menu_and_every_entry_of_ours_has_a_key(window_in: MainWindow) -> None:
    own = [action.text() for id, action in window_in.menus.actions.items()]
    tops = [action.text() for action in window_in.menuBar().actions()]
    assert [text for text in (*tops, *own) if len(keys_of([text])) != 1] == []
