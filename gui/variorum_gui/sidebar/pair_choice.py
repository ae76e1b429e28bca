"""Choosing among pairs of passages, of which the texts show the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from variorum_gui.languages.words import tr
from variorum_gui.manual.help_key import offer_help
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.reporting.access_keys import with_keys
from variorum_gui.wrapped_rows import WrappedRows

#: Of the dialogue: two or three pairs need less of the height.
LARGEST = 430, 360
#: The name of each text, and its words.
PairLine = tuple[tuple[str, str], tuple[str, str]]


class PairChoice(QDialog):
    """Not modal: the texts can be read on beside it. Says once which row was taken, and goes."""

    looked_at = Signal(int)
    taken = Signal(int)

    def __init__(self, lines: Sequence[PairLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Told there too"))
        offer_help(self, "sidebar.md#findings")
        words = QLabel(
            tr("Which two tell the same? The texts show those that are chosen."), self, wordWrap=True
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(words.text())
        self.list.setItemDelegate(WrappedRows(self.list))
        self.list.setSpacing(3)
        for one, other in lines:
            self.list.addItem(
                "\n".join(tr("{text}: {words}", text=name, words=told) for name, told in (one, other))
            )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        link = box.addButton(tr("Link These"), QDialogButtonBox.ButtonRole.AcceptRole)
        link.setDefault(True)
        with_keys(link)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self.list, 1)
        column.addWidget(box)
        self.list.currentRowChanged.connect(self.looked_at)
        self.list.itemActivated.connect(lambda _item: self._take())
        box.accepted.connect(self._take)
        box.rejected.connect(self.reject)
        self.finished.connect(lambda _how: self.deleteLater())
        resize_on_screen(self, *LARGEST)

    def begin(self, row: int) -> None:
        """Show it with this row chosen, where it hides least of the texts: over the end of the sidebar."""
        self.list.setCurrentRow(row)
        self.show()
        self._fit()
        parent = self.parentWidget()
        if parent is not None:
            window, room = parent.frameGeometry(), self.screen().availableGeometry()
            frame = self.frameGeometry()
            x, y = window.right() + 1 - frame.width(), window.bottom() + 1 - frame.height()
            self.move(max(room.left(), min(x, room.right() - frame.width())), max(room.top(), y))
        self.activateWindow()
        self.list.setFocus()

    def _fit(self) -> None:
        """No higher than its rows need: how high they are is known once it is as wide as it will be."""
        around = 2 * self.list.spacing()
        rows = sum(self.list.sizeHintForRow(row) + around for row in range(self.list.count()))
        spare = self.list.viewport().height() - rows - around
        if spare > 0:
            self.resize(self.width(), self.height() - spare)

    def _take(self) -> None:
        row = self.list.currentRow()
        if row >= 0 and self.isVisible():
            self.accept()
            self.taken.emit(row)
