"""A line that says less where there is less room, and never half of a word or number."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from variorum_gui.plain_tips import plain_tip


class FittingLabel(QLabel):
    """Knows several ways to say one thing, longest first; `text()` is the longest, and the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways: tuple[str, ...] = ("",)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def say(self, *ways: str) -> None:
        """Print the first of these that fits, else the last."""
        self._ways = ways
        self.setText(ways[0])
        self.setToolTip(plain_tip(ways[0]))
        self.updateGeometry()
        self.update()

    def printed(self) -> str:
        """The words as they are painted."""
        room = self.contentsRect().width()
        return next((words for words in self._ways if self._width(words) <= room), self._ways[-1])

    def sizeHint(self) -> QSize:
        return QSize(self._width(self._ways[0]), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(self._ways[-1]), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(
            self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), self.printed()
        )

    def _width(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words) + 1
