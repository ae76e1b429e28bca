"""What is told below the chosen row, over its buttons: words that lead to a passage when they are clicked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget


class WordsBelow(QLabel):
    """Wrapped words of strangers; hidden where there are none."""

    clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._leads = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("voice", "second")
        self.hide()

    def tell(self, words: str, leads: bool) -> None:
        """Show these words; `leads`: a click on them goes somewhere."""
        self._leads = leads
        self.setText(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.setVisible(bool(words))

    def height_at(self, width: int) -> int:
        """The height the words need at this width; 0 without any."""
        return self.heightForWidth(width) if self.text() else 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Taken, or the list below would have it."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._leads and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
