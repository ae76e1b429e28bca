"""What is dropped without a file: words, links, and what is neither."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Drag:
    """One drag of `data` over a window."""

    def __init__(self, window: MainWindow, data: QMimeData) -> None:
        self.window = window
        self.data = data

    def enter(self, at: QPoint) -> QDragEnterEvent:
        event = QDragEnterEvent(at, _ACTIONS, self.data, _LEFT, _NONE)
        QCoreApplication.sendEvent(self.window.windowHandle(), event)
        return event

    def move(self, at: QPoint) -> QDragMoveEvent:
        event = QDragMoveEvent(at, _ACTIONS, self.data, _LEFT, _NONE)
        QCoreApplication.sendEvent(self.window.windowHandle(), event)
        return event

    def leave(self) -> None:
        QCoreApplication.sendEvent(self.window.windowHandle(), QDragLeaveEvent())

    def drop(self, at: QPoint) -> QDropEvent:
        event = QDropEvent(QPointF(at), _ACTIONS, self.data, _LEFT, _NONE)
        QCoreApplication.sendEvent(self.window.windowHandle(), event)
        return event

    def over(self, widget: QWidget, x: float = 0.5) -> QDropEvent:
        """All of it: enter, move to the place `x` across the widget, drop."""
        at = widget.mapTo(self.window, QPoint(int(widget.width() * x), widget.height() // 2))
        self.enter(at)
        self.move(at)
        return self.drop(at)


def headlines(window: MainWindow) -> list[str]:
    shown = window.workspace.shown
    return [text.version.headline if text else "" for text in (shown.left, shown.right)]


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
    (copy,) = [b for b in bar.findChildren(QPushButton) if b.text() == "Copy address"]
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
