"""A window on a small screen: all there, nothing cut; what was given up comes back with the room."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from variorum_gui.window.intake import Given
from variorum_gui.window.main_window import MainWindow


@pytest.fixture
def opened(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: Callable[[MainWindow], None], qtbot: QtBot
) -> MainWindow:
    window.workspace.open_given(Given(tuple(map(str, two_files))), "window")
    at_rest(window)
    return window


def resize(window: MainWindow, width: int, qtbot: QtBot) -> None:
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.width() == width)
    window.grab()


def test_a_window_can_be_900_wide(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.minimumSizeHint().width() <= 900
    resize(opened, 900, qtbot)
    toolbar = opened.toolbar
    assert toolbar.report.mapTo(toolbar, toolbar.report.rect().topRight()).x() < toolbar.width()
    assert toolbar.report.width() >= toolbar.report.sizeHint().width()


def test_an_empty_window_can_be_900_wide_and_its_sentences_are_whole(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.minimumSizeHint().width() <= 900
    resize(window, 900, qtbot)
    for label in window.empty._wrapped:
        assert (
            label.isHidden()
            or label.parentWidget().isHidden()
            or label.height() >= label.heightForWidth(label.width())
        )


def test_forms_without_room_for_their_buttons_are_a_menu(opened: MainWindow, qtbot: QtBot) -> None:
    forms = opened.toolbar.forms
    resize(opened, 1440, qtbot)
    assert not forms.folded
    resize(opened, 900, qtbot)
    assert forms.folded
    menu = forms.menu()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Flow"]
    assert [action.text() for action in menu.actions() if not action.isEnabled()] == ["One column"]
    next(action for action in menu.actions() if action.text() == "Aligned").trigger()
    assert opened.comparison.form() == "aligned"
    resize(opened, 1440, qtbot)
    assert forms.choice() == "aligned"
    assert forms.button("aligned").isVisible()


def test_the_outer_panes_give_room_to_the_texts_and_take_it_back(opened: MainWindow, qtbot: QtBot) -> None:
    resize(opened, 1440, qtbot)
    wide = opened.panes.sizes()
    resize(opened, 1024, qtbot)
    corpus, texts, sidebar = opened.panes.sizes()
    assert texts >= 580
    assert (corpus < wide[0], sidebar < wide[2]) == (True, True)
    resize(opened, 1440, qtbot)
    assert opened.panes.sizes() == wide


def test_the_corpus_says_no_half_number(opened: MainWindow, qtbot: QtBot) -> None:
    counts = opened.corpus_pane.counts
    assert counts.text() == "1 story · 2 articles" or counts.text() == "2 stories · 2 articles"
    resize(opened, 900, qtbot)
    assert counts.printed() == "2 articles"
    assert counts.toolTip() == counts.text()


def test_panes_moved_by_hand_stand_so_again_in_a_window_of_that_width(
    opened: MainWindow, qtbot: QtBot
) -> None:
    resize(opened, 920, qtbot)
    opened.panes.moveSplitter(215, 1)
    by_hand = opened.panes.sizes()
    assert by_hand[0] == 215
    resize(opened, 1300, qtbot)
    assert opened.panes.sizes()[0] == 215
    resize(opened, 920, qtbot)
    assert opened.panes.sizes() == by_hand
