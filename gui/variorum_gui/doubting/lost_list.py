"""A list of what the reader decided about words that no text has any more: kept, and to be forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from variorum.model.frozen import dataclass
from variorum_gui.languages.words import tr
from variorum_gui.return_key import never_default

DecisionT = TypeVar("DecisionT")
#: Rows in sight; more are scrolled.
_ROWS = 4


@dataclass(frozen=True, slots=True)
class LostWords(Generic[DecisionT]):
    """What a list says of its kind of decision."""

    #: These three are `marked`, and shown translated.
    title: str
    forget: str
    tip: str
    #: One row, and the sentence above so many rows.
    row: Callable[[DecisionT], str]
    above: Callable[[int], str]


class LostList(QWidget):
    """Hidden while there are none."""

    #: (the decision)
    forgotten = Signal(object)

    def __init__(self, says: LostWords[DecisionT], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._says = says
        self._lost: tuple[object, ...] = ()
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr(says.title))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.forget = QPushButton(tr(says.forget), self)
        never_default(self.forget)
        self.forget.setToolTip(tr(says.tip))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.forget)
        column.addLayout(row)
        self.forget.clicked.connect(self._forget)
        self.hide()

    def show_lost(self, lost: Sequence[DecisionT]) -> None:
        """List these."""
        self._lost = tuple(lost)
        self.list.clear()
        for one in lost:
            self.list.addItem(self._says.row(one))  # type: ignore[arg-type]
        if lost:
            self.list.setCurrentRow(0)
            height = self.list.sizeHintForRow(0) * min(_ROWS, len(lost)) + 2 * self.list.frameWidth()
            self.list.setFixedHeight(height)
        self.words.setText(self._says.above(len(lost)))
        self.setVisible(bool(lost))

    def _forget(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._lost):
            self.forgotten.emit(self._lost[row])
