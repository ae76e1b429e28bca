"""Bars above the texts that say what happened without getting in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import monotonic
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
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

from variorum.model.article import Problem
from variorum.model.frozen import dataclass
from variorum_gui.announcing import announce
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.return_key import never_default
from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.icons import icon
from variorum_gui.window.keyboard_returned import KeyboardReturned

#: More bars than this, those that stay not counted, and the oldest goes.
_MOST = 3
#: One that was in sight so long (s), and asks nothing, is read: the next one takes its place.
_READ = 6.0
#: Problems listed in the bar; the rest is counted (all of them are copied).
_LISTED = 500


@dataclass(frozen=True, slots=True)
class Offer:
    """A button in a bar: its words, and what it does."""

    words: str
    do: Callable[[], object]


class MessageArea(QWidget):
    """The newest bar, with a button for those it hides. Takes no room while there are none."""

    #: A `MessageBar` went, whoever took it away.
    dismissed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        #: Oldest first; the last one is in sight.
        self.bars: list[MessageBar] = []
        #: The texts shown just now, by their ids; who knows them sets it.
        self.texts: Callable[[], frozenset[int]] = frozenset
        self._unfolded = False
        self.keyboard = KeyboardReturned(self)
        self.setAccessibleName(tr("Messages"))

    def say(
        self,
        sentence: str,
        details: Sequence[str] = (),
        offers: Sequence[Offer] = (),
        kind: Literal["notice", "error"] = "notice",
        stays: bool = False,
        about: str = "",
    ) -> MessageBar:
        """Add a bar; it takes the place of one that says the same, or is `about` the same kind of thing.

        `stays`: only a person takes it away.
        """
        for bar in [b for b in self.bars if b.sentence == sentence or (about and b.about == about)]:
            self.dismiss(bar)
        for bar in [b for b in self.bars if b.is_read()]:
            self.dismiss(bar)
        while len(passing := [bar for bar in self.bars if not bar.stays]) >= _MOST:
            # A question waits for its answer longer than a statement.
            self.dismiss(next((b for b in passing if not b.offers), passing[0]))
        bar = MessageBar(sentence, details, offers, kind, self)
        bar.stays, bar.about, bar.told_beside = stays, about, self.texts()
        bar.cross.clicked.connect(lambda: self.dismiss(bar))
        bar.more.clicked.connect(self._fold)
        self.bars.append(bar)
        announce(self, sentence)
        self._column.addWidget(bar)
        self._arrange()
        return bar

    def forget_other_texts(self) -> None:
        """Take away what was told beside texts that are shown no more, but not what waits for an answer."""
        now = self.texts()
        for bar in [b for b in self.bars if not b.asks and not b.told_beside <= now]:
            self.dismiss(bar)

    def list_problems(
        self, problems: Sequence[Problem], rest: bool = False, offers: Sequence[Offer] = ()
    ) -> MessageBar | None:
        """Name everything that could not be read, with the reason; `rest`: other things were read.

        What is only remarked on has a bar of its own. `offers` stand in that of what failed, which is given back.
        """
        bar = None
        lost = [problem for problem in problems if not problem.remark]
        remarks = [problem for problem in problems if problem.remark]
        if len(lost) == 1:
            bar = self.say(_line(lost[0]), [_line(lost[0])], offers, kind="error")
        elif lost:
            if rest:
                words = tr("{n} things could not be read; the rest was.", n=len(lost))
            else:
                words = tr("{n} things could not be read.", n=len(lost))
            bar = self.say(words, [_line(problem) for problem in lost], offers, kind="error")
        if len(remarks) == 1:
            self.say(_line(remarks[0]), [_line(remarks[0])])
        elif remarks:
            self.say(
                tr("{n} remarks on what was read.", n=len(remarks)), [_line(problem) for problem in remarks]
            )
        return bar

    def forget_about(self, about: str) -> None:
        """Take away what is about this."""
        for bar in [b for b in self.bars if b.about == about]:
            self.dismiss(bar)

    def forget_act(self, act: int) -> None:
        """Take away what tells of an act that was undone."""
        for bar in [b for b in self.bars if b.act == act]:
            self.dismiss(bar)

    def forget_acts(self) -> None:
        """Another corpus is open: what was told of acts goes. What can go on there later stays."""
        for bar in [b for b in self.bars if b.act is not None]:
            bar.act = None
            if bar.about != "import":
                self.dismiss(bar)

    def forget_settled(self) -> None:
        """Take away what is about things that are gone."""
        for bar in [b for b in self.bars if not b.still()]:
            self.dismiss(bar)

    def dismiss(self, bar: MessageBar) -> None:
        """Take a bar away."""
        if bar in self.bars:
            self.bars.remove(bar)
            self.keyboard.leave(bar)
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
            self._arrange()
            self.dismissed.emit(bar)

    def clear(self) -> None:
        """Take all bars away."""
        for bar in list(self.bars):
            self.dismiss(bar)

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self._arrange()

    def _arrange(self) -> None:
        """One bar in sight, unless all of them were asked for."""
        self._unfolded = self._unfolded and len(self.bars) > 1
        hidden = len(self.bars) - 1
        for at, bar in enumerate(self.bars):
            newest = at == hidden
            more = tr_many("{n} more message", "{n} more messages", hidden)
            bar.more.setText(tr("Only the newest") if self._unfolded else more)
            bar.more.setVisible(newest and hidden > 0)
            if not (in_sight := newest or self._unfolded):
                self.keyboard.leave(bar)
            bar.setVisible(in_sight)
            if bar.since is None and not bar.isHidden():
                bar.since = monotonic()


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


def _line(problem: Problem) -> str:
    return f"{problem.where}: {problem.reason}" + (f" {problem.hint}" if problem.hint else "")
