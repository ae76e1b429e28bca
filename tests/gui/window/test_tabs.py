"""Several comparisons in one window: opened, closed, reordered, and there again after a restart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

AtRest = Callable[[MainWindow], None]


def do(window: MainWindow, id: str, at_rest: AtRest) -> None:
    window.menus.actions[id].trigger()
    at_rest(window)


def test_one_comparison_needs_no_strip(opened: MainWindow) -> None:
    assert not opened.tabs.bar.isVisible()
    assert len(opened.tabs.titles()) == 1
    assert " – " in opened.tabs.titles()[0]


def test_a_new_tab_is_empty_and_the_one_before_is_as_it_was(opened: MainWindow, at_rest: AtRest) -> None:
    pair, comparison = opened.workspace.pair, opened.workspace.shown.comparison
    opened.set_form("aligned")
    do(opened, "new_tab", at_rest)
    assert opened.tabs.bar.isVisible()
    assert opened.workspace.pair.empty
    assert opened.middle.currentWidget() is opened.empty
    do(opened, "previous_tab", at_rest)
    assert opened.workspace.pair == pair
    assert opened.comparison.form() == "aligned"
    # What was worked out is not worked out again.
    assert opened.workspace.shown.comparison is comparison


def test_each_tab_keeps_its_mode_and_its_form(opened: MainWindow, at_rest: AtRest) -> None:
    pair = opened.workspace.pair
    opened.tabs.open(pair.swapped())
    at_rest(opened)
    do(opened, "outlets", at_rest)
    opened.set_form("differences")
    do(opened, "next_tab", at_rest)  # round to the first
    assert opened.workspace.pair == pair
    assert opened.comparison.form() == "flow"
    modes = [str(opened.workspace.wishes.mode)]
    do(opened, "next_tab", at_rest)
    assert opened.workspace.pair == pair.swapped()
    modes.append(str(opened.workspace.wishes.mode))
    assert modes == ["auto", "outlets"]
    assert opened.comparison.form() == "differences"


def test_what_was_decided_meanwhile_holds_in_the_other_tab(opened: MainWindow, at_rest: AtRest) -> None:
    pair = opened.workspace.pair
    opened.tabs.open(pair.swapped())
    at_rest(opened)
    gone = pair.right
    assert gone is not None
    opened.workspace.act(lambda corpus: corpus.remove(("version", gone)))
    at_rest(opened)
    do(opened, "previous_tab", at_rest)
    assert opened.workspace.pair == Pair(pair.left, None)


def test_closing_goes_to_the_neighbour_and_of_the_last_tab_only_the_texts_go(
    opened: MainWindow, at_rest: AtRest
) -> None:
    pair = opened.workspace.pair
    do(opened, "new_tab", at_rest)
    do(opened, "close_tab", at_rest)
    assert opened.workspace.pair == pair
    assert not opened.tabs.bar.isVisible()
    do(opened, "close_tab", at_rest)
    assert opened.workspace.pair.empty
    assert opened.tabs.titles() == ["New tab"]


def test_a_tab_not_shown_is_closed_by_its_button(opened: MainWindow, at_rest: AtRest, qtbot: QtBot) -> None:
    pair = opened.workspace.pair
    opened.tabs.open(pair.swapped())
    at_rest(opened)
    button = opened.tabs.bar.tabButton(0, QTabBar.ButtonPosition.RightSide)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened.workspace.pair == pair.swapped()
    assert len(opened.tabs.titles()) == 1


def test_a_click_on_a_tab_goes_there(opened: MainWindow, at_rest: AtRest, qtbot: QtBot) -> None:
    pair = opened.workspace.pair
    do(opened, "new_tab", at_rest)
    bar = opened.tabs.bar
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
    at_rest(opened)
    assert opened.workspace.pair == pair


def test_tabs_in_their_order_are_there_again(
    make_window: Callable[[], MainWindow], two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window = make_window()
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    pair = window.workspace.pair
    window.tabs.open(pair.swapped())
    at_rest(window)
    window.tabs.bar.moveTab(1, 0)
    titles = window.tabs.titles()
    window.finish()
    again = make_window()
    at_rest(again)
    assert again.workspace.pair == pair.swapped()
    assert again.tabs.titles() == titles
    assert again.tabs.bar.currentIndex() == 0
    do(again, "next_tab", at_rest)
    assert again.workspace.pair == pair


@pytest.mark.parametrize(
    "stored", [None, 7, {"tabs": 3}, {"tabs": [5, None], "at": 9}, {"tabs": [{}], "at": "x"}]
)
def test_what_a_corpus_remembers_of_tabs_may_be_anything(
    opened: MainWindow, stored: object, at_rest: AtRest
) -> None:
    opened.workspace.corpus.remember("tabs", stored)
    opened.tabs.recall()
    assert len(opened.tabs.titles()) == 1
    do(opened, "new_tab", at_rest)
    assert len(opened.tabs.titles()) == 2


def test_two_things_chosen_are_compared_in_a_tab_of_their_own(opened: MainWindow, at_rest: AtRest) -> None:
    opened.menus.actions["compare_in_tab"].trigger()
    assert len(opened.tabs.titles()) in (1, 2)
    assert opened.workspace.pair.left is not None


def test_a_closed_comparison_comes_back_where_it_was(opened: MainWindow, at_rest: AtRest) -> None:
    pair, comparison = opened.workspace.pair, opened.workspace.shown.comparison
    opened.set_form("aligned")
    do(opened, "close_tab", at_rest)
    assert opened.workspace.pair.empty
    do(opened, "reopen_tab", at_rest)
    assert opened.workspace.pair == pair
    assert opened.workspace.shown.comparison is comparison
    assert opened.comparison.form() == "aligned"
    assert len(opened.tabs.titles()) == 1


def test_closed_tabs_come_back_one_after_the_other_beside_what_is_shown(
    opened: MainWindow, at_rest: AtRest
) -> None:
    pair = opened.workspace.pair
    opened.tabs.open(pair.swapped())
    at_rest(opened)
    do(opened, "new_tab", at_rest)
    do(opened, "close_tab", at_rest)  # the empty one is not worth having back
    do(opened, "close_tab", at_rest)
    assert opened.workspace.pair == pair
    do(opened, "reopen_tab", at_rest)
    assert opened.workspace.pair == pair.swapped()
    assert len(opened.tabs.titles()) == 2
    do(opened, "reopen_tab", at_rest)
    assert len(opened.tabs.titles()) == 2


@pytest.mark.parametrize("close", ["close_tab", "close_texts"])
def test_undo_after_closing_brings_the_comparison_back_and_undoes_no_act(
    opened: MainWindow, at_rest: AtRest, close: str
) -> None:
    pair = opened.workspace.pair
    do(opened, close, at_rest)
    undo = opened.menus.actions["undo"]
    assert "close the comparison" in undo.text()
    do(opened, "undo", at_rest)
    assert opened.workspace.pair == pair
    assert opened.workspace.corpus.counts().versions == 2
    assert "close the comparison" not in undo.text()
    do(opened, "undo", at_rest)
    assert opened.workspace.corpus.counts().versions == 0


def test_undo_after_something_else_was_done_since_closing_undoes_that(
    opened: MainWindow, at_rest: AtRest
) -> None:
    do(opened, "close_tab", at_rest)
    opened.workspace.act(lambda corpus: corpus.add_story("Another"))
    at_rest(opened)
    do(opened, "undo", at_rest)
    assert opened.workspace.pair.empty
    assert opened.workspace.corpus.counts().versions == 2


def test_a_comparison_whose_texts_are_gone_is_passed_over(opened: MainWindow, at_rest: AtRest) -> None:
    do(opened, "close_tab", at_rest)
    opened.workspace.act(lambda corpus: corpus.remove(("story", corpus.stories()[0].id)))
    at_rest(opened)
    do(opened, "reopen_tab", at_rest)
    assert opened.workspace.pair.empty
