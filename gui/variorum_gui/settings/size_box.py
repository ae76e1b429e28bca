"""The size of letters as a share of the usual one."""

from __future__ import annotations

import re

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from variorum_gui.comparison.typography import ZOOM_STEP

_PERCENT = re.compile(r"\s*(\d{0,4})\s*%?\s*")


class SizeBox(QSpinBox):
    """Steps of the zoom, shown as browsers do: "121 %"; of a share that is typed the nearest step is taken."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A "1" that is to become "150" is not yet a size.
        self.setKeyboardTracking(False)
        self.setRange(least, most)

    def textFromValue(self, value: int) -> str:
        return f"{_percent(value)} %"

    def valueFromText(self, text: str) -> int:
        typed = _PERCENT.fullmatch(text)
        if typed is None or not typed[1]:
            return self.value()
        wanted = int(typed[1])
        return min(range(self.minimum(), self.maximum() + 1), key=lambda step: abs(_percent(step) - wanted))

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        typed = _PERCENT.fullmatch(text)
        state = QValidator.State
        return (state.Invalid if typed is None else state.Acceptable), text, at


def _percent(step: int) -> int:
    return round(100 * ZOOM_STEP**step)
