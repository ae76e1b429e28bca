"""What was done to the corpus, in words, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from variorum.corpus.act_words import act_in_words
from variorum.corpus.rows import Act
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.manual.help_key import offer_help
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.return_key import never_default
from variorum_gui.theme.applying import current_theme
from variorum_gui.times import full_words
from variorum_gui.wrapped_rows import WrappedRows

#: Acts listed; older ones are on the command line.
_MOST = 5000


class HistoryPanel(QDialog):
    """Not modal. Choosing an act shows what it was about; undoing back to one asks first."""

    #: An `Act` whose things are to be shown.
    chosen = Signal(object)
    #: An `Act` that shall be the newest again.
    undoWanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts: list[Act] = []
        self._writable = True
        self.setWindowTitle(tr("History of the corpus"))
        offer_help(self, "corpus.md#what-was-done-and-what-was-removed")
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Acts, the newest first"))
        WrappedRows(self.list)
        self.list.setAlternatingRowColors(True)
        self.undo = QPushButton(tr("Undo Back to Here…"), self)
        # Return in the list goes to what an act was done to, and asks nothing.
        never_default(self.undo)
        self.undo.setToolTip(
            tr("Take back everything done after the chosen act; it asks, and can be done again")
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.list.currentRowChanged.connect(self._went_to)
        self.list.itemClicked.connect(lambda item: self._show(self.list.row(item)))
        self.list.itemActivated.connect(lambda item: self._show(self.list.row(item)))
        self.undo.clicked.connect(self._undo)
        resize_on_screen(self, 560, 480)

    def show_acts(self, acts: Sequence[Act], writable: bool) -> None:
        """List these, given oldest first; the chosen one stays so."""
        kept = self.current()
        self._writable = writable
        self._acts = list(acts)[::-1][:_MOST]
        self.list.blockSignals(True)
        self.list.clear()
        faint = QBrush(QColor(current_theme().second_ink))
        for act in self._acts:
            words = f"{full_words(act.when)}   {cut(act_in_words(cut(act.label)))}"
            item = QListWidgetItem(tr("{act} (undone)", act=words) if act.undone else words)
            if act.undone or act.final:
                item.setForeground(faint)
            if act.final:
                item.setToolTip(tr("History only: this cannot be undone any more."))
            self.list.addItem(item)
        at = next((i for i, act in enumerate(self._acts) if kept is not None and act.id == kept.id), -1)
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        self._went_to(at)
        more = len(acts) - len(self._acts)
        told = tr_many("{n} act.", "{n} acts.", len(acts)) if acts else tr("Nothing was done yet.")
        if more > 0:
            told += " " + tr("The newest {n} are listed.", n=len(self._acts))
        self.words.setText(told)

    def current(self) -> Act | None:
        """The chosen act."""
        row = self.list.currentRow()
        return self._acts[row] if 0 <= row < len(self._acts) else None

    def after(self, act: Act) -> list[Act]:
        """What would be undone to have this act as the newest again, the newest first."""
        return [one for one in self._acts if one.id > act.id and not one.undone]

    def _went_to(self, row: int) -> None:
        act = self._acts[row] if 0 <= row < len(self._acts) else None
        ahead = self.after(act) if act is not None and not act.undone else []
        self.undo.setEnabled(bool(ahead) and self._writable and not any(one.final for one in ahead))

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._acts):
            self.chosen.emit(self._acts[row])

    def _undo(self) -> None:
        act = self.current()
        if act is not None:
            self.undoWanted.emit(act)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
