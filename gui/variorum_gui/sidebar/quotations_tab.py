"""The Quotes & sources tab: of the two texts shown, and from there to the sources of the whole story."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from variorum.model.article import Version
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Shown
from variorum_gui.sidebar import messages
from variorum_gui.sidebar.list_tab import versions_of
from variorum_gui.sidebar.parts_tab import Part, PartsTab
from variorum_gui.sidebar.quotation_rows import quotation_rows
from variorum_gui.sidebar.word_button import WordButton

_PARTS = (Part("quotes", marked("Quotations")), Part("sources", marked("Sources by text"), marked("Sources")))


class QuotationsTab(PartsTab):
    """Says `storyWanted()` when more than the two texts are asked for, and of which quotation a speaker is."""

    storyWanted = Signal()
    #: The places of a quotation of which it is to be said who speaks.
    speakerWanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        #: The texts whose quotations are listed.
        self._listed: tuple[Version | None, ...] = ()
        super().__init__(tr("Quotes and sources"), _PARTS, quotation_rows, messages.for_quotations, parent)
        self.story = story = WordButton(tr("Whole story…"), self, short=tr("Story…"))
        story.setCheckable(False)
        story.setAccessibleName(tr("Sources of the whole story"))
        story.setToolTip(tr("A table of the sources of every article of this story (Ctrl+Alt+4)"))
        story.clicked.connect(self.storyWanted)
        self.line.addWidget(story)

    def refresh(self) -> None:
        row, texts = self.list.chosen_row(), versions_of(self.shown)
        in_sight = self.list.is_in_sight()
        super().refresh()
        # Given to other speakers, two halves of a quotation may be one row more or less.
        if row is not None and row.places and not self.list.chosen_key() and texts == self._listed:
            like = (
                each.key
                for each in self.list.rows.rows
                if each.key.partition(":")[0] == row.key.partition(":")[0] and row.places[0] in each.places
            )
            self.list.choose(next(like, ""))
            self.say_step()
        if in_sight and texts == self._listed:  # given to another speaker, it stands elsewhere
            self.list.bring_into_sight()
        self._listed = texts

    def act(self, key: str, act: str) -> None:
        row = self.list.row_of(key)
        if act == "speaker" and row is not None:
            self.speakerWanted.emit(row.places)
        else:
            super().act(key, act)

    def show_texts(self, shown: Shown) -> None:
        super().show_texts(shown)
        self.story.setEnabled(shown.left is not None or shown.right is not None)
