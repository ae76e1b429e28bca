"""The Notes tab: writing, finding and removing notes on passages."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from variorum.model.decisions import Anchor, Note
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar import messages
from variorum_gui.sidebar.list_tab import ListTab, versions_of
from variorum_gui.sidebar.menu_word import MenuWord
from variorum_gui.sidebar.note_rows import NoteFilter, filters_of, note_of, note_rows
from variorum_gui.sidebar.passage_note_field import PassageNoteField
from variorum_gui.sidebar.places import held_version, quoted, words_at
from variorum_gui.sidebar.rows import Row, remark

_HOW = marked("No notes yet. Select a passage in a text, then press “Add note”.")


class NotesTab(ListTab):
    """Notes on passages, and those written on findings."""

    noteGiven = Signal(object)
    noteRemoved = Signal(object)
    #: A note is wanted on whatever is selected in the texts.
    noteWanted = Signal()
    findingPicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._chosen: NoteFilter = ""
        super().__init__(
            tr("Notes"), lambda shown, _: note_rows(shown, self._chosen), messages.for_notes, parent
        )
        self.add = QPushButton(tr("Add note"), self)
        self.add.setToolTip(tr("Write a note on the words selected in a text"))
        self.add.clicked.connect(self.noteWanted)
        line = QHBoxLayout()
        line.setContentsMargins(11, 8, 11, 8)
        line.addWidget(self.add)
        line.addStretch(1)
        self.filter = MenuWord("", self)
        self.filter.setCheckable(False)
        self._filters = QMenu(self)
        self.filter.clicked.connect(
            lambda: self._filters.popup(self.filter.mapToGlobal(self.filter.rect().bottomLeft()))
        )
        self._filters.aboutToShow.connect(self._fill_filters)
        line.addWidget(self.filter)
        self.column.insertLayout(0, line)
        self.note = PassageNoteField(tr("Note"), self)
        self.note.written.connect(self._write)
        self.note.left.connect(self._leave)
        self.note.hide()
        self.column.addWidget(self.note)
        self._place: Place | None = None
        self._partner: Place | None = None
        self._old: Note | None = None
        self.list.activated_row.connect(self._open_finding)

    def for_keys(self) -> QWidget:
        nothing = self.add.isEnabled() and not any(row.kind == "item" for row in self.list.rows.rows)
        return self.add if nothing else self.list

    def keep_writing(self) -> None:
        self.note.keep()

    def show_texts(self, shown: Shown) -> None:
        if versions_of(shown) != versions_of(self.shown) and self.note.isVisible():
            self._leave()
        if self._chosen not in {key for key, _, _ in filters_of(shown)}:
            self._chosen = ""
        super().show_texts(shown)
        self._say_filter()
        self.add.setEnabled(shown.left is not None or shown.right is not None)

    def rows(self) -> tuple[Row, ...]:
        return super().rows() or (remark(tr(_HOW)),)

    def begin(self, place: Place, partner: Place | None = None) -> None:
        """Start a note on a passage, or on what joins it to a partner."""
        self.note.keep()
        self._place, self._partner, self._old = place, partner, None
        title = self._title(place) if partner is None else self._title_with_partner(place)
        self.note.open_on(f"new:{place.side}:{place.span.start}:{partner}", "", title)
        self.note.show_aside((), "")
        self.note.show()
        self.note.begin()

    def act(self, key: str, act: str) -> None:
        note = note_of(self.shown, key)
        row = self.list.chosen_row()
        if note is None or row is None:
            super().act(key, act)
        elif act == "remove":
            self.noteRemoved.emit(note)
        elif act == "edit":
            self.note.keep()
            self._place, self._partner, self._old = row.places[0], None, note
            self.note.open_on(key, note.text, self._title(row.places[0]))
            self.note.show_aside(note.tags, note.colour)
            self.note.show()
            self.note.begin()
        else:
            super().act(key, act)

    def _write(self, _key: str, text: str) -> None:
        old = self._old
        aside = self.note.tags(), self.note.colour()
        passage, partner = self._anchor(self._place), self._anchor(self._partner)
        if old is not None:
            if text:
                self.noteGiven.emit(replace(old, text=text, tags=aside[0], colour=aside[1]))
            else:
                self.noteRemoved.emit(old)
        elif passage is not None and text:
            self.noteGiven.emit(Note(passage, text, "", *aside, partner))
        self._leave()

    def _anchor(self, place: Place | None) -> Anchor | None:
        version = held_version(self.shown, place.side) if place is not None else None
        if version is None or place is None:
            return None
        return Anchor.at(version.text, place.span, version.content_hash)

    def _leave(self) -> None:
        self.note.open_on("", "")
        self.note.hide()
        self._place = self._partner = self._old = None
        self.list.setFocus()

    def _fill_filters(self) -> None:
        self._filters.clear()
        for key, words, count in (("", tr("All notes"), 0), *filters_of(self.shown)):
            action = self._filters.addAction(f"{words} ({count})" if count else words)
            action.setCheckable(True)
            action.setChecked(key == self._chosen)
            action.triggered.connect(lambda _on, key=key: self._choose(key))

    def _choose(self, key: NoteFilter) -> None:
        self._chosen = key
        self._say_filter()
        self.refresh()

    def _say_filter(self) -> None:
        known = filters_of(self.shown)
        self.filter.setVisible(bool(known))
        self.filter.say(next((words for key, words, _ in known if key == self._chosen), tr("All notes")))

    def _title(self, place: Place) -> str:
        return tr("Note on {words}", words=quoted(words_at(self.shown, place), 30))

    def _title_with_partner(self, place: Place) -> str:
        return tr("Note on {words} and its partner", words=quoted(words_at(self.shown, place), 30))

    def _open_finding(self, key: str) -> None:
        if key.startswith("finding:"):
            self.findingPicked.emit(key.removeprefix("finding:"))
