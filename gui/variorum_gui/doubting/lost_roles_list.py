"""The lower part of the list of doubts: roles that were given, and have no paragraph now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from variorum.model.decisions import RoleDecision
from variorum_gui.comparison.paragraph_signs import role_name
from variorum_gui.open_doubts import opening

#: Rows in sight; more are scrolled.
_ROWS = 4


class LostRolesList(QWidget):
    """Hidden while there are none."""

    #: (RoleDecision)
    forgotten = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lost: tuple[RoleDecision, ...] = ()
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Roles without a paragraph")
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.forget = QPushButton("Forget This Role", self)
        self.forget.setToolTip("It will not hold again when a text with these words is read; can be undone")
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

    def show_lost(self, lost: Sequence[RoleDecision]) -> None:
        """List these."""
        self._lost = tuple(lost)
        self.list.clear()
        for one in self._lost:
            self.list.addItem(f"{opening(one.paragraph.words)}\nyou said: {role_name(one.role)}")
        if self._lost:
            self.list.setCurrentRow(0)
            height = self.list.sizeHintForRow(0) * min(_ROWS, len(self._lost)) + 2 * self.list.frameWidth()
            self.list.setFixedHeight(height)
        count = len(self._lost)
        what = (
            "A role you gave finds its paragraph"
            if count == 1
            else f"{count} roles you gave find their paragraphs"
        )
        self.words.setText(
            f"{what} in no text any more: it was taken out, or is read otherwise now. "
            f"{'It is kept, and holds' if count == 1 else 'They are kept, and hold'} again "
            "when a text with these words is read."
        )
        self.setVisible(bool(self._lost))

    def _forget(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._lost):
            self.forgotten.emit(self._lost[row])
