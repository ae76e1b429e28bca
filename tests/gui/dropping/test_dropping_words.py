"""What is dropped without a file: words, links, and what is neither."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from tests.gui.dropping.drags import Drag, headlines

from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]


def test_selected_text_is_read_as_an_article(window: MainWindow, at_rest: AtRest) -> None:
    data = QMimeData()
    data.setText("Bridge closed for repairs\n\nThe old bridge of Testham is closed until June, it said.")
    Drag(window, data).over(window.middle)
    QCoreApplication.processEvents()
    at_rest(window)
    assert headlines(window) == ["Bridge closed for repairs", ""]
    assert "Drop the second one" in window.status.words.text()


def test_a_link_is_asked_about_and_its_address_can_be_copied(window: MainWindow, at_rest: AtRest) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://news.example/story?id=1")])
    data.setText("https://news.example/story?id=1")
    Drag(window, data).over(window.middle)
    QCoreApplication.processEvents()
    at_rest(window)
    (bar,) = window.messages.bars
    assert bar.sentence.startswith("Fetch this page from news.example?")
    (copy,) = [b for b in bar.findChildren(QPushButton) if b.text() == "Copy Address"]
    copy.click()
    assert QGuiApplication.clipboard().text() == "https://news.example/story?id=1"
    assert window.workspace.corpus.counts().versions == 0


def test_a_picture_is_refused_while_it_is_still_in_the_air(window: MainWindow) -> None:
    data = QMimeData()
    data.setData("image/png", b"\x89PNG")
    event = Drag(window, data).enter(window.middle.geometry().center())
    assert not event.isAccepted()
    assert not window.drop_target.overlay.isVisible()
    assert "picture" in window.status.told.text()
