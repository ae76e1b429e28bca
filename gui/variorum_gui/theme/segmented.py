"""One choice out of a few, as buttons joined in a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class SegmentedControl(QWidget):
    """Joined buttons, one of them down. `chosen` tells only what a person did, not `choose()`."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`choices` are (key, words on the button)."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for place, (key, words) in enumerate(choices):
            button = _Button(words, self)
            button.setCheckable(True)
            button.setProperty("segment", _segment(place, len(choices)))
            button.setAccessibleName(words)
            button.clicked.connect(lambda _down, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)

    def choose(self, key: str) -> None:
        """Show `key` as the choice."""
        self._buttons[key].setChecked(True)

    def choice(self) -> str:
        """The key that is down, "" when none."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def button(self, key: str) -> QPushButton:
        """One of the buttons, for a tool tip, a shortcut or to disable it."""
        return self._buttons[key]


class _Button(QPushButton):
    """As wide when it is up as when it is down and its words are bold: nothing is cut, nothing shifts."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        widths = [QFontMetrics(font).horizontalAdvance(self.text()) for font in (self.font(), bold)]
        return hint + QSize(max(0, widths[1] - widths[0]), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _segment(place: int, count: int) -> str:
    if count == 1:
        return "only"
    if place == 0:
        return "first"
    return "last" if place == count - 1 else "middle"
