"""The list of all doubts of the texts shown: walked by arrows, settled by choosing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from variorum_gui.doubting.lost_decisions import Lost
from variorum_gui.doubting.lost_links_list import LOST_LINKS
from variorum_gui.doubting.lost_list import LostList
from variorum_gui.doubting.lost_notes_list import LOST_NOTES
from variorum_gui.doubting.lost_roles_list import LOST_ROLES
from variorum_gui.doubting.lost_speakers_list import LOST_SPEAKERS
from variorum_gui.doubting.lost_verdicts_list import LOST_VERDICTS
from variorum_gui.doubting.settled_list import SettledList
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.manual.help_key import offer_help
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.open_doubts import OpenDoubt, label_of
from variorum_gui.return_key import never_default
from variorum_gui.theme.choice_box import ChoiceBox


class DoubtsPanel(QDialog):
    """Not modal: the texts follow what is chosen here."""

    #: (OpenDoubt) and (OpenDoubt, number of the choice)
    chosen = Signal(object)
    settled = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Doubts of the reading"))
        offer_help(self, "doubts.md")
        self._doubts: tuple[OpenDoubt, ...] = ()
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Doubts"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setAlternatingRowColors(True)
        self.choices = ChoiceBox(self)
        self.choices.setAccessibleName(tr("Readings to choose among"))
        self.choices.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.keep = QPushButton(tr("Keep as It Is"), self)
        self.take = QPushButton(tr("Read This Way"), self)
        # Return on a line settles nothing.
        never_default(self.keep, self.take)
        self.keep.setToolTip(tr("The reading in force is right; the mark goes"))
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.choices, 1)
        row.addWidget(self.take)
        row.addWidget(self.keep)
        column.addLayout(row)
        self.past = SettledList(self)
        column.addWidget(self.past)
        self.lost = LostList(LOST_ROLES, self)
        column.addWidget(self.lost)
        self.lost_verdicts = LostList(LOST_VERDICTS, self)
        column.addWidget(self.lost_verdicts)
        self.lost_notes = LostList(LOST_NOTES, self)
        column.addWidget(self.lost_notes)
        self.lost_links = LostList(LOST_LINKS, self)
        column.addWidget(self.lost_links)
        self.lost_speakers = LostList(LOST_SPEAKERS, self)
        column.addWidget(self.lost_speakers)
        self.list.currentRowChanged.connect(self._chosen)
        self.keep.clicked.connect(lambda: self._settle(0))
        self.take.clicked.connect(lambda: self._settle(self.choices.currentIndex() + 1))
        resize_on_screen(self, 560, 520)

    def show_doubts(self, doubts: Sequence[OpenDoubt], at: float = -1.0) -> None:
        """List these; the one at (or after) the place `at` is chosen, without going there."""
        if tuple(doubts) == self._doubts and self.list.count():
            return
        self._doubts = tuple(doubts)
        self.list.blockSignals(True)
        self.list.clear()
        for one in self._doubts:
            self.list.addItem(f"{one.words}\n{one.title} ({one.how_sure}; {_sides(one)})\n{one.now}")
        row = next((i for i, one in enumerate(self._doubts) if one.order >= at), len(self._doubts) - 1)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        count = len(self._doubts)
        self.words.setText(
            tr("Nothing in these texts is in doubt.")
            if not count
            else tr_many(
                "One place where the reading is not sure. "
                "Choosing a line goes there; every choice can be undone.",
                "{n} places where the reading is not sure. "
                "Choosing a line goes there; every choice can be undone.",
                count,
            )
        )
        self._fill()

    def show_lost(self, lost: Lost) -> None:
        """List what was decided about words that are gone."""
        self.lost.show_lost(lost.roles)
        self.lost_verdicts.show_lost(lost.verdicts)
        self.lost_notes.show_lost(lost.notes)
        self.lost_links.show_lost(lost.links)
        self.lost_speakers.show_lost(lost.speakers)

    def current(self) -> OpenDoubt | None:
        """The doubt chosen in the list."""
        row = self.list.currentRow()
        return self._doubts[row] if 0 <= row < len(self._doubts) else None

    def choose(self, one: OpenDoubt) -> None:
        """Mark a doubt as the one gone to elsewhere."""
        if one in self._doubts:
            self.list.blockSignals(True)
            self.list.setCurrentRow(self._doubts.index(one))
            self.list.blockSignals(False)
            self._fill()

    def _fill(self) -> None:
        one = self.current()
        self.choices.clear()
        self.choices.addItems([label_of(choice) for choice in one.others] if one is not None else [])
        self.keep.setEnabled(one is not None)
        self.take.setEnabled(self.choices.count() > 0)
        current = self.list.currentItem()
        if current is not None:
            self.list.scrollToItem(current)

    def _chosen(self) -> None:
        self._fill()
        one = self.current()
        if one is not None:
            self.chosen.emit(one)

    def _settle(self, n: int) -> None:
        one = self.current()
        if one is not None and n < len(one.doubt.choices):
            self.settled.emit(one, n)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _sides(one: OpenDoubt) -> str:
    sides = {place.side for place in one.places}
    if len(sides) > 1:
        return tr("left and right")
    return tr("left") if "left" in sides else tr("right")
