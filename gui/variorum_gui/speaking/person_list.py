"""Choosing a speaker among all who are named in a text: a field to find him by, and the list below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from variorum_gui.cut_words import in_one_line
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.plain_tips import plain_tip
from variorum_gui.speaking.questions import Line
from variorum_gui.theme.own_buttons import name_buttons

_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PersonList(QWidget):
    """Says `changed` when another line is chosen, `taken` when one is taken by mouse or by Return in the list."""

    changed = Signal()
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self.field = QLineEdit(self)
        self.field.setAccessibleName(tr("Find a speaker by name"))
        self.field.setClearButtonEnabled(True)
        name_buttons(self.field)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Who may be the speaker, the nearest first"))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._find)
        self.list.currentRowChanged.connect(lambda _row: self.changed.emit())
        self.list.itemActivated.connect(lambda _item: self.taken.emit())

    def show_lines(self, lines: Sequence[Line], chosen: int = 0) -> None:
        """Offer these, one of them chosen."""
        self._lines = tuple(lines)
        self.list.clear()
        for line in self._lines:
            item = QListWidgetItem(in_one_line(line.words), self.list)
            item.setToolTip(plain_tip(line.words))
        many = len(self._lines)
        self.field.setPlaceholderText(tr_many("Find among {n} names", "Find among {n} names", many))
        self._find(self.field.text())
        if 0 <= chosen < many and not self.list.item(chosen).isHidden():
            self.list.setCurrentRow(chosen)

    def chosen(self) -> int | None:
        """The number of the line chosen, None where nothing is."""
        item = self.list.currentItem()
        return None if item is None or item.isHidden() else self.list.row(item)

    def in_sight(self) -> list[str]:
        """What can be chosen now."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.text() for item in items if not item.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else 0
        if watched is self.field and isinstance(event, QKeyEvent) and pressed in _MOVING:
            self.list.keyPressEvent(event)
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _find(self, typed: str) -> None:
        wanted = typed.casefold().split()
        first: int | None = None
        for row, line in enumerate(self._lines):
            fits = line.always or all(word in line.heap for word in wanted)
            self.list.item(row).setHidden(not fits)
            if fits and (first is None or (self._lines[first].always and wanted)):
                first = row
        self.list.setCurrentRow(-1 if first is None else first)
        if first is not None:
            self.list.scrollToItem(self.list.item(first))
        self.changed.emit()
