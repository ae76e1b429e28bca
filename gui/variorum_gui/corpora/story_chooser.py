"""Choosing a story by a part of its title: what dragging does for the mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QVBoxLayout, QWidget

from variorum.corpus.rows import StoryRow
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.on_screen import resize_on_screen


class StoryChooser(QDialog):
    """Not modal. Lists as one types; Return takes the chosen one."""

    #: The id of the story, or None for a new one.
    chosen = Signal(object)

    def __init__(
        self, title: str, called: Callable[[str], Sequence[StoryRow]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._called = called
        self._ids: list[int | None] = []
        self.words = QLineEdit(self)
        self.words.setAccessibleName(tr("Words of the title"))
        self.words.setPlaceholderText(tr("Words of the title"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Stories"))
        self.list.setUniformItemSizes(True)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        self.words.textChanged.connect(self._fill)
        self.list.itemActivated.connect(lambda _item: self._take())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_on_screen(self, 460, 380)
        self._fill("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
        else:
            super().keyPressEvent(event)

    def _fill(self, words: str) -> None:
        stories = self._called(words)
        self._ids = [None, *(story.id for story in stories)]
        self.list.clear()
        self.list.addItem(tr("A new story"))
        for story in stories:
            articles = tr_many("{n} article", "{n} articles", story.articles)
            self.list.addItem(f"{cut(story.title) or tr('(untitled)')}   ({articles})")
        self.list.setCurrentRow(1 if words.strip() and stories else 0)

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._ids):
            self.chosen.emit(self._ids[row])
            self.close()
