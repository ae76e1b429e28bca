"""What the middle of the window says while no texts are shown: how to begin."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from variorum_gui.languages.words import marked, tr
from variorum_gui.theme.applying import theme_changes

_WIDTH = 620
#: The column of first words, which longer ones widen, and the gap after it.
_FIRST, _GAP = 96, 14
#: In less height than this there are only the buttons.
_LOW = 440
_STEPS = (
    (
        marked("Two articles"),
        marked(
            "Drop two files here: they open side by side, the older one on the left where both are dated."
        ),
    ),
    (marked("One article"), marked("Drop it here, then the second one.")),
    (
        marked("Many"),
        marked("Drop a folder. All of it goes into the corpus; the first two of one story are compared."),
    ),
    (
        marked("No file"),
        marked("Select an article's text in the browser and drag it here, or copy it and press Ctrl+V."),
    ),
)
_FROM_CORPUS = (
    marked("In the corpus"),
    marked("Double-click one article, then another; or choose two and press Return."),
)


class EmptyState(QWidget):
    """Teaches by showing the few ways in, each of which can also be pressed."""

    sampleRequested = Signal()
    addRequested = Signal()
    pasteRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Nothing is open yet"))
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.addStretch(2)
        self._card = _Card(self)
        self._wrapped: list[QLabel] = []
        self._firsts: list[QLabel] = []
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        inside = self._inside = QVBoxLayout(self._card)
        inside.setSpacing(10)
        self.title = QLabel(tr("Drop two articles here"), self._card)
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setBold(True)
        self.title.setFont(font)
        inside.addWidget(self.title)
        second = QLabel(
            tr("Variorum shows what two reports share, and what was changed between versions."), self
        )
        second.setProperty("voice", "second")
        second.setWordWrap(True)
        self._second = second
        inside.addWidget(second)
        steps = self._steps = QWidget(self._card)
        below = QVBoxLayout(steps)
        below.setContentsMargins(0, 12, 0, 16)
        below.setSpacing(10)
        self._from_corpus = self._step(*_FROM_CORPUS)
        self._from_corpus.setVisible(False)
        below.addWidget(self._from_corpus)
        for words, explained in _STEPS:
            below.addWidget(self._step(words, explained))
        inside.addWidget(steps)
        row = self._row = QHBoxLayout()
        row.setSpacing(10)
        self.sample = QPushButton(tr("Open the sample corpus"), self._card)
        self.sample.setDefault(True)
        self.add = QPushButton(tr("Add files…"), self._card)
        self.paste = QPushButton(tr("Paste"), self._card)
        self.sample.clicked.connect(self.sampleRequested)
        self.add.clicked.connect(self.addRequested)
        self.paste.clicked.connect(self.pasteRequested)
        for button in (self.sample, self.add, self.paste):
            row.addWidget(button)
        row.addStretch(1)
        inside.addLayout(row)
        self._fit(_WIDTH, _LOW)

    def set_corpus_holds_articles(self, holds: bool) -> None:
        """Name the way from the corpus to the texts, where there is something to choose in it."""
        self._from_corpus.setVisible(holds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(min(_WIDTH, event.size().width() - 18), event.size().height())

    def _fit(self, width: int, high: int) -> None:
        low = high < _LOW
        side = 44 if width == _WIDTH else 24
        self._inside.setContentsMargins(side, 12 if low else 36, side, 12 if low else 34)
        # The ways in that can be pressed are there in any window; those explained, where there is room for them.
        self._steps.setHidden(low)
        buttons = (self.sample, self.add, self.paste)
        beside = sum(button.sizeHint().width() + self._row.spacing() for button in buttons)
        stacked = beside > width - 2 * side
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        # Nested layouts ask wrapped labels for a single line's height: so tell them.
        first = max(_FIRST, *(label.sizeHint().width() for label in self._firsts))
        for label in self._firsts:
            label.setFixedWidth(first)
        for label in self._wrapped:
            label.setMinimumHeight(label.heightForWidth(width - 2 * side - first - _GAP))
        self._second.setMinimumHeight(self._second.heightForWidth(width - 2 * side))
        self._card.setFixedWidth(width)

    def _step(self, words: str, explained: str) -> QWidget:
        step = QWidget(self._card)
        row = QHBoxLayout(step)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        first = QLabel(tr(words), self._card)
        first.setProperty("voice", "title")
        self._firsts.append(first)
        first.setAlignment(Qt.AlignmentFlag.AlignTop)
        second = QLabel(tr(explained), self._card)
        second.setWordWrap(True)
        self._wrapped.append(second)
        row.addWidget(first)
        row.addWidget(second, 1)
        return step


class _Card(QWidget):
    """A dashed frame: here things can be dropped."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_changes().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_changes().theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.faint_ink), 1.2)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(theme.pane))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
