"""Words of any length below a table: as high as they are, up to a few lines; the rest is scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

#: Of thirty texts remarks may name nearly all, which would leave the table no room and the window no end.
_MOST = 5
#: What a low window leaves of them.
_LEAST = 1


class FewLines(QScrollArea):
    """A label that never makes its window taller than a line; with Tab and arrows where it scrolls."""

    def __init__(self, name: str, parent: QWidget | None = None, voice: str = "") -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        if voice:
            self._label.setProperty("voice", voice)
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The ground is that of the window around it.
        self.viewport().setAutoFillBackground(False)
        self._label.setAutoFillBackground(False)
        self._label.installEventFilter(self)
        self._fit()

    def text(self) -> str:
        """All the words."""
        return self._label.text()

    def setText(self, words: str) -> None:
        """Say these, from their beginning."""
        if words != self.text():
            self._label.setText(words)
            self.verticalScrollBar().setValue(0)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange and watched is self._label:
            self._fit()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self._lines(_LEAST), self._wanted()))  # words fold into any width

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), min(self._lines(_MOST), self._wanted()))

    def _wanted(self) -> int:
        return max(0, self._label.heightForWidth(self.width()))  # nothing has no height

    def _lines(self, many: int) -> int:
        # The last line is cut, so that one sees that there is more.
        return round((many + 0.5) * self._label.fontMetrics().lineSpacing())

    def _fit(self) -> None:
        wanted = self._wanted()
        self.setMaximumHeight(min(wanted, self._lines(_MOST)))
        self.updateGeometry()
        scrolls = wanted > self.height()
        # Where it may, a bar that was needed for a moment takes the width that would make it needless.
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)
