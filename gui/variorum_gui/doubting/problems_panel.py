"""What could not be read, why, and what to do about it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from variorum_gui.doubting.problem_log import ProblemLog
from variorum_gui.window.status_words import counted

#: Files listed under one reason; the rest is counted (Copy takes all of them).
_LISTED = 500
#: Reasons with no more files than this are unfolded from the start.
_UNFOLDED = 12


class ProblemsPanel(QDialog):
    """Not modal; it stays until it is closed, and what it lists until it is dismissed."""

    def __init__(self, log: ProblemLog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("What could not be read")
        self._log = log
        self.words = QLabel(self)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setAccessibleName("Problems, by reason")
        self.copy = QPushButton("Copy All", self)
        self.dismiss = QPushButton("Dismiss All", self)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.tree, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.dismiss)
        column.addLayout(row)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(log.as_text()))
        self.dismiss.clicked.connect(log.dismiss)
        log.changed.connect(self._fill)
        self.resize(640, 460)
        self._fill()

    def _fill(self) -> None:
        self.tree.clear()
        for (reason, hint), places in self._log.by_reason().items():
            times = f" ({len(places)} times)" if len(places) > 1 else ""
            group = QTreeWidgetItem(self.tree, [reason + times])
            if hint:
                QTreeWidgetItem(group, [f"→ {hint}"])
            for place in places[:_LISTED]:
                QTreeWidgetItem(group, [place])
            if len(places) > _LISTED:
                QTreeWidgetItem(group, [f"… and {len(places) - _LISTED} more (Copy All takes all of them)"])
            group.setExpanded(len(places) <= _UNFOLDED)
        lost = self._log.lost
        remarks = len(self._log) + self._log.more - lost
        words = (
            f"{counted(lost, 'thing')} could not be read. Everything else was."
            if lost
            else "Everything was read."
        )
        self.words.setText(f"{words} {counted(remarks, 'remark')} on that." if remarks else words)
        self.copy.setEnabled(bool(lost or remarks))
        self.dismiss.setEnabled(bool(lost or remarks))
