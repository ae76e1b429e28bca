"""The part of the list of doubts that is folded away: borders settled already, which can be asked again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QToolButton, QVBoxLayout, QWidget

from variorum_gui.doubting.settling import SettledBorder
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.open_doubts import opening
from variorum_gui.return_key import never_default

#: Rows in sight; more are scrolled.
_ROWS = 4


class SettledList(QWidget):
    """Hidden while there are none."""

    #: (SettledBorder)
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settled: tuple[SettledBorder, ...] = ()
        self.fold = QToolButton(self)
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Borders settled"))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.again = QPushButton(tr("Move It Again"), self)
        never_default(self.again)
        self.again.setToolTip(tr("The border is doubted again, so that it can be dragged or read otherwise"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.fold)
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.again)
        column.addLayout(row)
        self.fold.toggled.connect(self._unfold)
        self.again.clicked.connect(self._want)
        self._unfold(False)
        self.hide()

    def show_settled(self, settled: Sequence[SettledBorder]) -> None:
        """List these."""
        self._settled = tuple(settled)
        self.list.clear()
        for one in self._settled:
            self.list.addItem(f"{opening(one.words)}\n{tr('settled: {what}', what=tr(one.what))}")
        if self._settled:
            self.list.setCurrentRow(0)
            height = self.list.sizeHintForRow(0) * min(_ROWS, len(self._settled))
            self.list.setFixedHeight(height + 2 * self.list.frameWidth())
        count = len(self._settled)
        self.fold.setText(tr_many("One border settled", "{n} borders settled", count))
        self.setVisible(bool(self._settled))

    def _unfold(self, on: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
        self.list.setVisible(on)
        self.again.setVisible(on)

    def _want(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._settled):
            self.wanted.emit(self._settled[row])
