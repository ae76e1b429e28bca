"""The line under the headers that says how often the words sought stand in each text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.icons import icon


class FindBar(QFrame):
    """Hidden until something is sought."""

    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "pane")
        row = QHBoxLayout(self)
        row.setContentsMargins(38, 3, 10, 3)
        row.setSpacing(6)
        self._words = QLabel(self)
        row.addWidget(self._words, 1)
        self._buttons = [
            self._button("chevron-up", "Previous hit", lambda: self.step_wanted.emit(-1)),
            self._button("chevron-down", "Next hit", lambda: self.step_wanted.emit(1)),
            self._button("x", "Close the search", self.closed.emit),
        ]
        for button in self._buttons:
            row.addWidget(button)
        theme_changes().changed.connect(self._retheme)
        self._retheme()
        self.hide()

    def say(self, sought: str, counts: tuple[int, int], names: tuple[str, str], at: int, total: int) -> None:
        """Show the counts; `at` is the hit one stands at, from 1, 0 for none, of `total`."""
        each = " · ".join(f"{count} in {name}" for count, name in zip(counts, names, strict=True) if name)
        place = f"{at} of {total}   " if at else ""
        self._words.setText(
            f"“{sought}”   {place}{each}" if total else f"“{sought}” not found in either text"
        )
        for button in self._buttons[:2]:
            button.setEnabled(total > 0)
        self.show()

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def _button(self, name: str, words: str, act: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("flat", True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(act)
        return button

    def _retheme(self) -> None:
        for button in self._buttons:
            button.setIcon(icon(button.objectName()))
