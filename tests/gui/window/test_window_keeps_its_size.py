"""Nothing that is opened in the window makes it larger than a person, or the screen, made it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.message_bar import Offer

_LONG = "a sentence as long as one that names the file which could not be written, and says why. "


@pytest.fixture(params=[QSize(1280, 760), QSize(900, 560)], ids=["laptop", "small"])
def opened(request: pytest.FixtureRequest, opened: MainWindow, qtbot: QtBot) -> MainWindow:
    opened.resize(request.param)
    qtbot.waitUntil(lambda: opened.size() == request.param)
    opened.grab()
    return opened


def fits(window: MainWindow, size: QSize) -> bool:
    """Whether it is still of that size, with its status line in it, and need not be larger."""
    window.grab()
    least = window.minimumSizeHint()
    status_ends = window.status.geometry().bottom() < window.height()
    return window.size() == size and least == least.boundedTo(size) and status_ends


def test_details_scroll_in_their_column_and_give_the_room_back(opened: MainWindow, qtbot: QtBot) -> None:
    size, pane = opened.size(), opened.corpus_pane
    tree_before = pane.tree.height()
    pane.choose([("version", 1)])
    pane.act("details")
    assert pane.details.isVisible()
    assert fits(opened, size)
    assert pane.details.geometry().bottom() < pane.height()
    assert pane.tree.height() > 2 * pane.fontMetrics().height()
    pane.details.close_form()
    qtbot.waitUntil(lambda: pane.tree.height() == tree_before)
    assert fits(opened, size)


def test_a_field_of_the_details_that_is_out_of_sight_comes_into_it_with_the_keys(opened: MainWindow) -> None:
    pane = opened.corpus_pane
    pane.choose([("version", 1)])
    pane.act("details")
    opened.grab()
    seen, note = pane.details.fields["seen"], pane.details.note
    note.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(4):
        if seen.hasFocus():
            break
        QTest.keyClick(opened.focusWidget(), Qt.Key.Key_Backtab)
    assert seen.hasFocus()
    assert seen.visibleRegion().boundingRect().height() == seen.height()


def test_lists_unfolded_in_the_bars_take_their_room_from_the_texts(opened: MainWindow) -> None:
    size, messages = opened.size(), opened.messages
    offers = [Offer("Open Its Page", lambda: None), Offer("Compare the Two", lambda: None)]
    bars = [messages.say(f"{n}: {_LONG}", [f"{n}"] * 30, offers) for n in range(3)]
    bars[-1].more.click()
    for bar in bars:
        bar.unfold.click()
    assert fits(opened, size)
    messages.clear()
    assert fits(opened, size)
