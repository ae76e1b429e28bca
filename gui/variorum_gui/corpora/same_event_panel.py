"""Pairs of stories that perhaps tell of one event, each with its reason, to be ticked and made one or kept apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from variorum.corpus.rows import OneStory
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.manual.help_key import offer_help
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.plain_tips import plain_tip
from variorum_gui.return_key import never_default
from variorum_gui.wrapped_rows import WrappedRows


class SameEventPanel(QDialog):
    """Not modal. Return, or a double click, on a pair shows a text of each story side by side."""

    #: The `OneStory`s that were ticked.
    uniteWanted = Signal(object)
    apartWanted = Signal(object)
    #: The `OneStory` to be looked at.
    lookedAt = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Stories of one event"))
        offer_help(self, "corpus.md#stories-of-one-event")
        self._offers: tuple[OneStory, ...] = ()
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Pairs of stories, the likeliest first"))
        WrappedRows(self.list)
        self.list.setAlternatingRowColors(True)
        self.all = QPushButton(tr("Tick All"), self)
        self.apart = QPushButton(tr("Keep Apart"), self)
        self.unite = QPushButton(tr("Make One Story of Each"), self)
        never_default(self.all, self.apart, self.unite)
        buttons = QHBoxLayout()
        buttons.addWidget(self.all)
        buttons.addStretch(1)
        buttons.addWidget(self.apart)
        buttons.addWidget(self.unite)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.list.itemChanged.connect(lambda _item: self._enable())
        self.list.itemActivated.connect(lambda item: self.lookedAt.emit(self._offers[self.list.row(item)]))
        self.all.clicked.connect(self._tick_all)
        self.unite.clicked.connect(lambda: self._take(self.uniteWanted))
        self.apart.clicked.connect(lambda: self._take(self.apartWanted))
        resize_on_screen(self, 640, 460)
        self._enable()

    def say(self, words: str) -> None:
        """What is done, or why nothing is listed."""
        self._fill((), {})
        self.words.setText(words)

    def show_offers(self, offers: Sequence[OneStory], titles: Mapping[int, str]) -> None:
        """List these; one of a story that is there no more is left out."""
        self._fill([offer for offer in offers if all(story in titles for story in offer.stories)], titles)
        self._count()

    def ticked(self) -> list[OneStory]:
        """What was chosen."""
        rows = range(self.list.count())
        return [
            self._offers[row] for row in rows if self.list.item(row).checkState() == Qt.CheckState.Checked
        ]

    def _fill(self, offers: Sequence[OneStory], titles: Mapping[int, str]) -> None:
        self._offers = tuple(offers)
        self.list.clear()
        for offer in self._offers:
            one, other = (titles[story] or tr("(untitled)") for story in offer.stories)
            item = QListWidgetItem(tr("“{one}” and “{other}”", one=one, other=other) + f"\n{offer.why}")
            item.setToolTip(plain_tip(item.text()))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        if self._offers:
            self.list.setCurrentRow(0)
        self._enable()

    def _count(self) -> None:
        number = len(self._offers)
        self.words.setText(
            tr_many(
                "{n} pair of stories perhaps tells of one event. Tick what to do something about.",
                "{n} pairs of stories perhaps tell of one event each. Tick those to do something about.",
                number,
            )
            if number
            else tr("No two stories were found that perhaps tell of one event.")
        )

    def _tick_all(self) -> None:
        # Told of each, two thousand took 7 s: the buttons look through all of them.
        before = self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Checked)
        self.list.blockSignals(before)
        self._enable()

    def _take(self, wanted: SignalInstance) -> None:
        offers = self.ticked()
        for offer in offers:
            row = self._offers.index(offer)
            self.list.takeItem(row)
            self._offers = self._offers[:row] + self._offers[row + 1 :]
        self._count()
        self._enable()
        wanted.emit(offers)

    def _enable(self) -> None:
        self.all.setEnabled(bool(self._offers))
        any_ticked = bool(self.ticked())
        for button in (self.apart, self.unite):
            button.setEnabled(any_ticked)
