"""Bars above the texts that say what happened without getting in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from variorum.model.article import Problem
from variorum_gui.announcing import announce
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.window.keyboard_returned import KeyboardReturned
from variorum_gui.window.message_bar import MessageBar, Offer

#: More bars than this, those that stay not counted, and the oldest goes.
_MOST = 3


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
        """Another corpus is open: what was told of acts, and beside texts, goes. What can go on there later stays."""
        # The same ids are of other texts there.
        for bar in [b for b in self.bars if b.act is not None or (b.told_beside and not b.asks)]:
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
            bar.put_in_sight(in_sight)


def _line(problem: Problem) -> str:
    return f"{problem.where}: {problem.reason}" + (f" {problem.hint}" if problem.hint else "")
