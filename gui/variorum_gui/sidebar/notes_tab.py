"""The Notes tab: writing, finding and removing notes on passages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from variorum.model.decisions import Anchor, Note
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar import messages
from variorum_gui.sidebar.list_tab import ListTab, versions_of
from variorum_gui.sidebar.note_field import NoteField
from variorum_gui.sidebar.note_rows import note_of, note_rows
from variorum_gui.sidebar.places import held_version, quoted, words_at
from variorum_gui.sidebar.rows import Row, remark

_HOW = "No notes yet. Select a passage in a text, then press “Add note”."


class NotesTab(ListTab):
    """Notes on passages, and those written on findings."""

    noteGiven = Signal(object)
    noteRemoved = Signal(object)
    #: A note is wanted on whatever is selected in the texts.
    noteWanted = Signal()
    findingPicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Notes", lambda shown, _: note_rows(shown), messages.for_notes, parent)
        self.add = QPushButton("Add note", self)
        self.add.setToolTip("Write a note on the words selected in a text")
        self.add.clicked.connect(self.noteWanted)
        line = QHBoxLayout()
        line.setContentsMargins(11, 8, 11, 8)
        line.addWidget(self.add)
        line.addStretch(1)
        self.column.insertLayout(0, line)
        self.note = NoteField("Note", self)
        self.note.written.connect(self._write)
        self.note.left.connect(self._leave)
        self.note.hide()
        self.column.addWidget(self.note)
        self._place: Place | None = None
        self._old: Note | None = None
        self.list.activated_row.connect(self._open_finding)

    def keep_writing(self) -> None:
        self.note.keep()

    def show_texts(self, shown: Shown) -> None:
        if versions_of(shown) != versions_of(self.shown) and self.note.isVisible():
            self._leave()
        super().show_texts(shown)
        self.add.setEnabled(shown.left is not None or shown.right is not None)

    def rows(self) -> tuple[Row, ...]:
        return super().rows() or (remark(_HOW),)

    def begin(self, place: Place) -> None:
        """Start a note on a passage."""
        self.note.keep()
        self._place, self._old = place, None
        self.note.open_on(f"new:{place.side}:{place.span.start}", "", self._title(place))
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
            self._place, self._old = row.places[0], note
            self.note.open_on(key, note.text, self._title(row.places[0]))
            self.note.show()
            self.note.begin()
        else:
            super().act(key, act)

    def _write(self, _key: str, text: str) -> None:
        version = held_version(self.shown, self._place.side) if self._place is not None else None
        old = self._old
        if old is not None:
            if text:
                self.noteGiven.emit(Note(old.passage, text, old.id))
            else:
                self.noteRemoved.emit(old)
        elif version is not None and self._place is not None and text:
            passage = Anchor.at(version.text, self._place.span, version.content_hash)
            self.noteGiven.emit(Note(passage, text))
        self._leave()

    def _leave(self) -> None:
        self.note.open_on("", "")
        self.note.hide()
        self._place = self._old = None
        self.list.setFocus()

    def _title(self, place: Place) -> str:
        return f"Note on {quoted(words_at(self.shown, place), 30)}"

    def _open_finding(self, key: str) -> None:
        if key.startswith("finding:"):
            self.findingPicked.emit(key.removeprefix("finding:"))
