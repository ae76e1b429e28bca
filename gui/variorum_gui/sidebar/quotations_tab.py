"""The Quotes & sources tab: of the two texts shown, and from there to the sources of the whole story."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Shown
from variorum_gui.sidebar import messages
from variorum_gui.sidebar.parts_tab import Part, PartsTab
from variorum_gui.sidebar.quotation_rows import quotation_rows
from variorum_gui.sidebar.word_button import WordButton

_PARTS = (Part("quotes", marked("Quotations")), Part("sources", marked("Sources by text"), marked("Sources")))


class QuotationsTab(PartsTab):
    """Says `storyWanted()` when more than the two texts are asked for."""

    storyWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Quotes and sources"), _PARTS, quotation_rows, messages.for_quotations, parent)
        self.story = story = WordButton(tr("Whole story…"), self, short=tr("Story…"))
        story.setCheckable(False)
        story.setAccessibleName(tr("Sources of the whole story"))
        story.setToolTip(tr("A table of the sources of every article of this story (Ctrl+Alt+4)"))
        story.clicked.connect(self.storyWanted)
        self.line.addWidget(story)

    def show_texts(self, shown: Shown) -> None:
        super().show_texts(shown)
        self.story.setEnabled(shown.left is not None or shown.right is not None)
