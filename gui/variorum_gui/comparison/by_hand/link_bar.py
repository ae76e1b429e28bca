"""The line over the band while a passage waits for its partner to be shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from variorum.model.span import Span
from variorum.text.leaving_out import shortened
from variorum_gui.languages.words import tr
from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.icons import icon


class LinkBar(QFrame):
    """Hidden until a partner is sought.

    It covers what stands at the top and takes no room of its own: the words one is about to select would go down by
    its height just when the hand is over them.
    """

    left_off = Signal()

    def __init__(self, parent: QWidget, over: QWidget) -> None:
        """`over`, in the same parent, is the part it covers whole, and where it is higher a little below that."""
        super().__init__(parent)
        self._over = over
        over.installEventFilter(self)
        self.setProperty("ground", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(38, 3, 10, 3)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        row.addWidget(self._words, 1)
        self._close = QToolButton(self)
        self._close.setProperty("flat", True)
        self._close.setToolTip(tr("Leave it unlinked (Esc)"))
        self._close.setAccessibleName(tr("Leave it unlinked"))
        self._close.clicked.connect(self.left_off)
        row.addWidget(self._close)
        theme_changes().changed.connect(self._retheme)
        self._retheme()
        self.hide()

    def ask(self, words: str, other: str) -> None:
        """Ask for the partner of these words in the other text."""
        short = shortened(" ".join(words.split()), 60)
        self._words.setText(
            tr(
                "Link “{words}” with: click its partner in {text}, or select it and press Ctrl+L. Esc leaves it.",
                words=short,
                text=other,
            )
        )
        self._cover()
        self.show()
        self.raise_()

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        over = self._over.geometry()
        high = self.heightForWidth(over.width())
        self.setGeometry(over.x(), over.y(), over.width(), max(high, over.height()))

    def _retheme(self) -> None:
        self._close.setIcon(icon("x"))


def whole_words(text: str, span: Span) -> str:
    """What was selected, with the rest of the words it begins and ends in: a hand seldom hits their edges."""
    start, end = span.start, span.end
    while 0 < start < len(text) and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return text[start:end]
