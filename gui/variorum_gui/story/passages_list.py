"""The passages behind a cell, or behind a whole row, one a line; Return opens one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from variorum.model.numbering import Numbering
from variorum.model.story_page import StoryText, TextPlace
from variorum.reporting.inert import one_line
from variorum.reporting.story.told_by import place_words
from variorum.text.sentences import sentences
from variorum_gui.languages.words import tr
from variorum_gui.plain_tips import plain_tip
from variorum_gui.sidebar.places import quoted_around
from variorum_gui.story.working_out import WholeStory

_PLACE = Qt.ItemDataRole.UserRole
#: More would not be read one by one.
_MOST = 60
_WIDEST = 170


class PassagesList(QListWidget):
    """Names the text and paragraph of each passage, and gives the sentence around it."""

    passageWanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Passages"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMaximumHeight(132)
        self._texts: tuple[StoryText, ...] = ()
        self._places: tuple[TextPlace, ...] = ()
        self._sentences: dict[int, list[tuple[int, int]]] = {}
        self._numberings: dict[int, Numbering] = {}
        self.itemActivated.connect(self._activated)

    def forget(self) -> None:
        """Other texts will come."""
        self.clear()
        self._texts = ()
        self._places = ()
        self._sentences.clear()
        self._numberings.clear()

    def show_places(self, story: WholeStory, places: Sequence[TextPlace]) -> None:
        """List these; beyond so many it is said how many more there are.

        Those it lists already stay as they are, with the one that is chosen.
        """
        if self._texts != story.page.texts:  # the same places are others there
            self.forget()
            self._texts = story.page.texts
        if self._places == tuple(places):
            return
        self._places = tuple(places)
        self.clear()
        for place in places[:_MOST]:
            item = QListWidgetItem(self._words(story, place), self)
            item.setToolTip(plain_tip(item.text()))
            item.setData(_PLACE, place)
        if len(places) > _MOST:
            QListWidgetItem(tr("… and {n} more", n=len(places) - _MOST), self)

    def _words(self, story: WholeStory, place: TextPlace) -> str:
        at, span = place
        version = story.page.texts[at].version
        if at not in self._sentences:
            borders = [(paragraph.start, paragraph.end) for paragraph in version.paragraphs]
            self._sentences[at] = sentences(version.text, borders)
            self._numberings[at] = Numbering(version.paragraphs)
        around = next((each for each in self._sentences[at] if each[0] <= span.start < each[1]), None)
        start, end = around or (span.start, span.end)
        words = quoted_around(
            one_line(version.text[start : max(end, span.end)]), one_line(span.of(version.text)), _WIDEST
        )
        where = place_words(self._numberings[at], span.start)
        return tr("{text}, {place}: {words}", text=story.columns[at].name, place=where, words=words)

    def _activated(self, item: QListWidgetItem) -> None:
        place = item.data(_PLACE)
        if place is not None:
            self.passageWanted.emit((place[0], place[1]))
