"""A bar above the texts: a sentence, its details to unfold, buttons, and a cross."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import monotonic
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from variorum.model.frozen import dataclass
from variorum_gui.languages.words import tr
from variorum_gui.return_key import never_default
from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.icons import icon

#: One that was in sight so long (s), and asks nothing, is read: the next one takes its place.
_READ = 6.0
#: Problems listed in the bar; the rest is counted (all of them are copied).
_LISTED = 500


@dataclass(frozen=True, slots=True)
class Offer:
    """A button in a bar: its words, and what it does."""

    words: str
    do: Callable[[], object]


class MessageBar(QFrame):
    """A sentence, its details to unfold, buttons, and a cross."""

    def __init__(
        self,
        sentence: str,
        details: Sequence[str],
        offers: Sequence[Offer],
        kind: Literal["notice", "error"],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.sentence = sentence
        self.details = tuple(details)
        self.offers = tuple(offers)
        self.stays = False
        self.about = ""
        #: The act of the corpus it tells of: undone, there is nothing to tell.
        self.act: int | None = None
        #: Whether there is still something to tell; asked when the corpus changed.
        self.still: Callable[[], bool] = _always
        #: The texts that were shown when it came.
        self.told_beside: frozenset[int] = frozenset()
        #: Since when it is, or was, in sight.
        self.since: float | None = None
        self.setObjectName("message")
        self.setAccessibleName(sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 5, 8, 5)
        column.setSpacing(5)
        row = QHBoxLayout()
        row.setSpacing(8)
        column.addLayout(row)
        self._kind = kind
        self._sign = QLabel(self)
        self.words = QLabel(sentence, self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        self._list: QPlainTextEdit | None = None
        if len(self.details) > 1:
            self.unfold = self._button(row, tr("Show the List"), self._fold)
        for offer in offers:
            self._button(row, offer.words, offer.do)
        if self.details:
            self._button(row, tr("Copy the List") if len(self.details) > 1 else tr("Copy"), self.copy)
        self.more = self._button(row, "", lambda: None)
        self.more.hide()
        self.cross = QToolButton(self)
        self.cross.setProperty("flat", True)
        self.cross.setIconSize(QSize(14, 14))
        self.cross.setAccessibleName(tr("Dismiss"))
        self.cross.setToolTip(tr("Dismiss"))
        row.addWidget(self.cross)
        theme_changes().changed.connect(self._dress)
        self._dress()

    @property
    def asks(self) -> bool:
        """Whether it waits for a person: a question, or a summary that only a person takes away."""
        return self.stays or bool(self.offers and not self.about)

    def put_in_sight(self, on: bool) -> None:
        """Show it, and know since when it can be read; or hide it."""
        self.setVisible(on)
        if on and self.since is None:
            self.since = monotonic()

    def is_read(self) -> bool:
        """Whether it was in sight long enough, and has no list that nobody unfolded."""
        unread = len(self.details) > 1 and self._list is None
        return not (self.asks or unread or self.since is None) and monotonic() - self.since > _READ

    def copy(self) -> None:
        """All of it to the clipboard."""
        lines = self.details if len(self.details) == 1 else (self.sentence, *self.details)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _button(self, row: QHBoxLayout, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(lambda: do())
        never_default(button)  # a page may hold bars, too
        row.addWidget(button)
        return button

    def _fold(self) -> None:
        if self._list is None:
            self._list = QPlainTextEdit(self)
            self._list.setReadOnly(True)
            self._list.setAccessibleName(self.sentence)
            more = len(self.details) - _LISTED
            tail = [tr("… and {n} more (Copy the List takes all of them)", n=more)] if more > 0 else []
            self._list.setPlainText("\n".join([*self.details[:_LISTED], *tail]))
            line = self._list.fontMetrics().lineSpacing()
            # Where there is no room for eight lines it scrolls: the window does not grow for it.
            self._list.setMinimumHeight(line + 10)
            self._list.setMaximumHeight(min(len(self.details), 8) * line + 22)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._list)
            self._list.hide()
        self._list.setVisible(self._list.isHidden())
        self.unfold.setText(tr("Show the List") if self._list.isHidden() else tr("Hide the List"))

    def _dress(self) -> None:
        theme = theme_changes().theme
        colours = theme.notice if self._kind == "notice" else theme.removed
        self.setStyleSheet(
            f"#message {{ background: {colours.tint}; border-bottom: 1px solid {colours.line}; }}"
            f"#message QLabel {{ color: {colours.text}; }}"
        )
        sign = "info" if self._kind == "notice" else "circle-alert"
        self._sign.setPixmap(icon(sign, colours.text).pixmap(16, 16))
        self.cross.setIcon(icon("x", colours.text))


def _always() -> bool:
    return True
