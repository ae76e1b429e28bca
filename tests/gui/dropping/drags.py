"""Drags over a window, by the events Qt itself would send."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from variorum_gui.window.main_window import MainWindow

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
