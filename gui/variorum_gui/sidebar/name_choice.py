"""Choosing another name out of all there are: a field to find it by, and the list below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from variorum_gui.languages.words import tr_many
from variorum_gui.plain_tips import plain_tip
from variorum_gui.theme.own_buttons import name_buttons

_SIZE = QSize(320, 380)
_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Choice(NamedTuple):
    """A name that can be chosen: what stands in its line, and the words it is found by."""

    name: str
    line: str
    heap: str


class NameChoice(QWidget):
    """Says `picked(name)` once, and goes. Escape, or a click elsewhere, picks nothing."""

    picked = Signal(str)

    def __init__(self, title: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self._choices = tuple(choices)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(title)
        self.field.setPlaceholderText(
            tr_many("Find among {n} names", "Find among {n} names", len(self._choices))
        )
        self.field.setClearButtonEnabled(True)
        name_buttons(self.field)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heading = QLabel(title, self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (heading, self.field, self.list):
            column.addWidget(widget)
        for number, choice in enumerate(self._choices):
            item = QListWidgetItem(choice.line, self.list)
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setToolTip(plain_tip(choice.line))
        self.field.textChanged.connect(self._find)
        self.list.itemClicked.connect(self._pick)
        self.list.itemActivated.connect(self._pick)
        self.setFixedSize(_SIZE.boundedTo(self.screen().availableSize()))
        self._find("")

    def open_at(self, place: QPoint) -> None:
        """Show it there, or as near as the screen has room, with the keyboard in the field."""
        room = self.screen().availableGeometry()
        x = max(room.left(), min(place.x(), room.right() - self.width()))
        y = max(room.top(), min(place.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def lines(self) -> list[str]:
        """What can be chosen now."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.text() for item in items if not item.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVING:
                self.list.keyPressEvent(event)
                event.accept()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _find(self, words: str) -> None:
        wanted = words.casefold().split()
        first: QListWidgetItem | None = None
        for number, choice in enumerate(self._choices):
            item = self.list.item(number)
            item.setHidden(not all(word in choice.heap for word in wanted))
            if first is None and not item.isHidden():
                first = item
        if first is not None:
            self.list.setCurrentItem(first)
            self.list.scrollToItem(first)

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is None or item.isHidden() or not self.isEnabled():
            return
        self.setEnabled(False)  # a click may both click and activate
        self.picked.emit(self._choices[item.data(Qt.ItemDataRole.UserRole)].name)
        self.close()
