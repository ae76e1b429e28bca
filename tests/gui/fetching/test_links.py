"""A link is fetched after consent only, off the UI thread, and what comes is added like a file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from variorum_gui.dropping.mime import dropped_from
from variorum_gui.dropping.receiving import receive
from variorum_gui.settings.page import PreferencesPage
from variorum_gui.settings.site_list import SiteList
from variorum_gui.settings.store import Settings
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.message_bar import MessageBar

if TYPE_CHECKING:
    from tests.gui.fetching.conftest import Net

AtRest = Callable[[MainWindow], None]
STORM, VOTE = "https://www.news.example/storm", "https://paper.example/vote"
PIER, FERRY = "Two boats damaged at the pier", "A ferry for the sound"


@pytest.fixture
def pages(net: Net) -> Net:
    """Two pages of two sites."""
    net.pages[STORM] = (
        f"{PIER}\n\nTwo boats were damaged at the north pier of Port Ellery when a storm passed.\n\n"
        "Nobody was hurt, the harbour master told the reporters who had come to the pier on Saturday.\n"
    )
    net.pages[VOTE] = (
        f"{FERRY}\n\nThe council of Testham voted on Sunday for a ferry that sails to the islands.\n\n"
        "It will cost nine million, the mayor said, and the first one is to sail in the spring.\n"
    )
    return net


class SilentSite:
    """It takes the question and says nothing until it is let go."""

    def __init__(self, pages: Net) -> None:
        self.let_go, self.answered = threading.Event(), threading.Event()
        pages.first = self._answer

    def _answer(self, cancelled: Callable[[], bool]) -> None:
        self.let_go.wait(60)
        self.answered.set()


def press(bar: MessageBar, words: str) -> None:
    next(button for button in bar.findChildren(QPushButton) if button.text() == words).click()


def drop(window: MainWindow, *addresses: str) -> None:
    for address in addresses:
        data = QMimeData()
        data.setText(address)
        receive(window, dropped_from(data), "window")


def headlines(window: MainWindow) -> list[str]:
    return [row.headline for row in window.workspace.corpus.versions()]


def test_nothing_is_fetched_before_somebody_agrees(
    window: MainWindow, pages: Net, at_rest: AtRest, qtbot: QtBot
) -> None:
    drop(window, STORM)
    qtbot.wait(50)
    (bar,) = window.messages.bars
    assert bar.sentence.startswith("Fetch this page from news.example?")
    assert pages.asked == []
    press(bar, "Not Now")
    at_rest(window)
    assert pages.asked == []
    assert window.messages.bars == []
    assert window.workspace.corpus.counts().versions == 0


def test_the_cross_means_not_now_and_the_address_can_be_copied(window: MainWindow, pages: Net) -> None:
    drop(window, STORM)
    (bar,) = window.messages.bars
    press(bar, "Copy Address")
    assert QGuiApplication.clipboard().text() == STORM
    bar.cross.click()
    assert window.messages.bars == []
    assert pages.asked == []
    drop(window, STORM)
    assert len(window.messages.bars) == 1


def test_a_page_fetched_once_is_added_as_one_act_and_asked_about_again(
    window: MainWindow, pages: Net, at_rest: AtRest
) -> None:
    drop(window, STORM)
    press(window.messages.bars[0], "Fetch Once")
    at_rest(window)
    assert pages.asked == [STORM]
    (row,) = window.workspace.corpus.versions()
    assert (row.headline, row.obtained) == (PIER, "link")
    assert window.workspace.pair.left == row.id
    assert window.settings.several("fetch_sites") == ()
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert window.workspace.corpus.counts().versions == 0
    drop(window, STORM)
    assert window.messages.bars[-1].sentence.startswith("Fetch this page from news.example?")
    assert pages.asked == [STORM]


def test_a_site_allowed_for_always_is_not_asked_about_until_that_is_withdrawn(
    window: MainWindow, pages: Net, at_rest: AtRest, qtbot: QtBot
) -> None:
    drop(window, STORM)
    press(window.messages.bars[0], "Always for This Site")
    at_rest(window)
    assert window.settings.several("fetch_sites") == ("news.example",)
    assert Settings(window.folders.settings_file).several("fetch_sites") == ("news.example",)
    drop(window, STORM)
    at_rest(window)
    assert pages.asked == [STORM, STORM]

    page = PreferencesPage(window.settings)
    qtbot.addWidget(page)
    box = page.editors["fetch_sites"]
    assert isinstance(box, SiteList)
    assert not box.withdraw.isEnabled()
    listed = box.findChild(QListWidget)
    assert listed is not None
    assert [listed.item(n).text() for n in range(listed.count())] == ["news.example"]
    listed.item(0).setSelected(True)
    box.withdraw.click()
    assert window.settings.several("fetch_sites") == ()
    assert listed.count() == 0
    drop(window, STORM)
    assert pages.asked == [STORM, STORM]


def test_several_links_are_asked_about_one_site_after_another(
    window: MainWindow, pages: Net, at_rest: AtRest
) -> None:
    window.fetching.open_links([STORM, VOTE, STORM + "?page=2"], "left")
    (bar,) = window.messages.bars
    assert bar.sentence == "Fetch 2 pages from news.example?"
    press(bar, "Fetch Once")
    assert window.messages.bars[-1].sentence.startswith("Fetch this page from paper.example?")
    press(window.messages.bars[-1], "Fetch Once")
    at_rest(window)
    assert pages.asked == [STORM, STORM + "?page=2", VOTE]
    assert headlines(window) == [PIER, FERRY]
    (bar,) = window.messages.bars  # the second page is not there
    assert "no such page" in bar.sentence
    assert len(window.problems) == 1


def test_statements_do_not_push_out_a_question(window: MainWindow, pages: Net) -> None:
    drop(window, STORM)
    for n in range(6):
        window.messages.say(f"Something else, {n}.")
    assert window.messages.bars[0].sentence.startswith("Fetch this page from news.example?")
    window.messages.clear()
    drop(window, VOTE)
    assert window.messages.bars[-1].sentence.startswith("Fetch this page from paper.example?")
    assert pages.asked == []


def test_an_address_that_is_none_is_told_of_without_a_question(window: MainWindow, pages: Net) -> None:
    drop(window, "https://user:word@news.example/storm")
    (bar,) = window.messages.bars
    assert "user name or password" in bar.sentence
    assert pages.asked == []


def test_cancel_gives_up_at_once_and_the_window_goes_on(
    window: MainWindow, pages: Net, at_rest: AtRest, qtbot: QtBot
) -> None:
    site = SilentSite(pages)
    drop(window, STORM)
    press(window.messages.bars[0], "Fetch Once")
    qtbot.waitUntil(lambda: pages.asked == [STORM])
    assert window.background.busy
    window.status.cancel.click()
    qtbot.waitUntil(lambda: window.status.told.text().startswith("Stopped"))
    assert not site.answered.is_set()
    site.let_go.set()
    pages.first = lambda cancelled: None
    drop(window, VOTE)
    press(window.messages.bars[-1], "Fetch Once")
    at_rest(window)
    qtbot.waitUntil(lambda: headlines(window) == [FERRY])


def test_closing_does_not_wait_for_a_site_that_does_not_answer(
    window: MainWindow, pages: Net, qtbot: QtBot
) -> None:
    site = SilentSite(pages)
    drop(window, STORM)
    press(window.messages.bars[0], "Fetch Once")
    qtbot.waitUntil(lambda: pages.asked == [STORM])
    window.finish()
    assert not site.answered.is_set()
    site.let_go.set()


def test_a_pasted_address_is_asked_about_as_a_dropped_one(window: MainWindow, pages: Net) -> None:
    QGuiApplication.clipboard().setText(STORM)
    window.middle.setFocus()
    window.menus.actions["paste"].trigger()
    assert window.messages.bars[-1].sentence.startswith("Fetch this page from news.example?")
    assert pages.asked == []


def test_a_site_that_sends_on_to_another_is_asked_about_anew(
    window: MainWindow, pages: Net, at_rest: AtRest, qtbot: QtBot
) -> None:
    short = "https://short.example/x"
    pages.sent[short] = VOTE
    drop(window, short)
    press(window.messages.bars[0], "Fetch Once")
    at_rest(window)
    (bar,) = window.messages.bars
    assert "paper.example" in bar.sentence
    assert pages.asked == [short]
    assert headlines(window) == []
    press(bar, "Fetch Once")
    at_rest(window)
    assert pages.asked == [short, VOTE]
    assert headlines(window) == [FERRY]


def test_what_did_not_come_is_tried_again_without_a_second_question(
    window: MainWindow, pages: Net, at_rest: AtRest
) -> None:
    gone = "https://www.news.example/later"
    window.settings.set("fetch_sites", ("news.example",))
    window.fetching.open_links([STORM, gone], "corpus")
    at_rest(window)
    assert headlines(window) == [PIER]
    bar = next(bar for bar in window.messages.bars if gone in bar.sentence)
    pages.pages[gone] = pages.pages[VOTE]
    pages.asked.clear()
    press(bar, "Try Again")
    at_rest(window)
    assert pages.asked == [gone]
    assert headlines(window) == [PIER, FERRY]
    assert not any(gone in bar.sentence for bar in window.messages.bars)
