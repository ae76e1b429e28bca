"""What lies in the bin: to be looked at, taken out, or deleted for good."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from variorum.corpus.rows import BinRow, Kind, Ref
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.manual.help_key import offer_help
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.return_key import never_default
from variorum_gui.times import full_words

_KINDS: dict[Kind, str] = {
    "story": marked("Story"),
    "article": marked("Article"),
    "version": marked("Version"),
}


class BinPanel(QDialog):
    """Not modal. Restoring is an act that Undo takes back; emptying asks."""

    #: Refs to take out.
    restoreWanted = Signal(object)
    emptyWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Bin"))
        offer_help(self, "corpus.md#what-was-done-and-what-was-removed")
        self._rows: tuple[BinRow, ...] = ()
        self._writable = True
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("What was removed, the latest first"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAlternatingRowColors(True)
        self.restore = QPushButton(tr("Restore"), self)
        self.empty = QPushButton(tr("Empty the Bin…"), self)
        # Return in the list restores the chosen, and not what is chosen after it as well.
        never_default(self.restore, self.empty)
        buttons = QHBoxLayout()
        buttons.addWidget(self.empty)
        buttons.addStretch(1)
        buttons.addWidget(self.restore)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemActivated.connect(lambda _item: self._restore())
        self.restore.clicked.connect(self._restore)
        self.empty.clicked.connect(self.emptyWanted)
        resize_on_screen(self, 560, 420)

    def show_rows(self, rows: Sequence[BinRow], writable: bool) -> None:
        """List these."""
        self._rows, self._writable = tuple(rows), writable
        self.list.clear()
        for row in self._rows:
            texts = tr_many("{n} text", "{n} texts", row.versions)
            when = full_words(row.when) if row.when is not None else tr("time unknown")
            name = cut(row.name) or tr("(untitled)")
            self.list.addItem(f"{tr(_KINDS[row.kind])}: {name}\n{texts}, {when}")
        if self._rows:
            self.list.setCurrentRow(0)
            told = tr_many("{n} thing lies in the bin.", "{n} things lie in the bin.", len(self._rows))
            self.words.setText(f"{told} " + tr("Restored things go back where they were."))
        else:
            self.words.setText(tr("The bin is empty."))
        self._enable()

    def chosen(self) -> tuple[Ref, ...]:
        """The things selected."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return tuple((self._rows[row].kind, self._rows[row].id) for row in rows)

    def _enable(self) -> None:
        self.restore.setEnabled(self._writable and bool(self.list.selectedIndexes()))
        self.empty.setEnabled(self._writable and bool(self._rows))

    def _restore(self) -> None:
        refs = self.chosen()
        if refs and self.restore.isEnabled():
            self.restoreWanted.emit(refs)
