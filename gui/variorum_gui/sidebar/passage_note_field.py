"""The note on a passage or on a link: its words, its tags and its colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QToolButton, QWidget

from variorum.model.decisions import NoteColour, tags_in
from variorum_gui.languages.words import tr
from variorum_gui.sidebar.note_field import NoteField
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.note_colours import LOOKS, line_of

_ICON = 14


class PassageNoteField(NoteField):
    """Kept when the keyboard leaves it as a whole: going from the words to the tags keeps nothing yet."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._kept_aside: tuple[tuple[str, ...], NoteColour] = ((), "")
        self._tags = QLineEdit(self)
        self._tags.setAccessibleName(tr("Tags of the note"))
        self._tags.setPlaceholderText(tr("Tags, parted by commas"))
        self._tags.installEventFilter(self)
        self.column.addWidget(self._tags)
        line = QHBoxLayout()
        line.setSpacing(4)
        self._colours: dict[NoteColour, QToolButton] = {}
        for colour, look in LOOKS.items():
            button = self._colours[colour] = QToolButton(self)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("flat", True)
            button.setIconSize(QSize(_ICON, _ICON))
            button.setToolTip(tr(look.word))
            button.setAccessibleName(tr("Colour of the note: {colour}", colour=tr(look.within)))
            button.installEventFilter(self)
            line.addWidget(button)
        line.addStretch(1)
        self.column.addLayout(line)
        self._colours[""].setChecked(True)
        theme_changes().changed.connect(self._draw)
        self._draw()

    def show_aside(self, tags: tuple[str, ...], colour: NoteColour) -> None:
        """Show the tags and the colour of the note just opened."""
        self._kept_aside = (tags, colour)
        self._tags.setText(", ".join(tags))
        self._colours.get(colour, self._colours[""]).setChecked(True)

    def tags(self) -> tuple[str, ...]:
        """The tags typed."""
        return tags_in(self._tags.text())

    def colour(self) -> NoteColour:
        """The colour chosen."""
        return next((colour for colour, button in self._colours.items() if button.isChecked()), "")

    def is_changed(self) -> bool:
        aside = bool(self._key and self.text().strip()) and (self.tags(), self.colour()) != self._kept_aside
        return super().is_changed() or aside

    def keep(self) -> None:
        if self.is_changed():
            # Before it is handed on: who takes it closes the field, which keeps what is not kept yet.
            self._kept_aside = self.tags(), self.colour()
            self.keep_now()

    def drop(self) -> None:
        self.show_aside(*self._kept_aside)
        super().drop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        inner = watched is self._tags or watched in self._colours.values()
        if inner and event.type() == QEvent.Type.FocusOut:
            self.focus_went()
        if inner and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape:
                self.escape()
                return True
            if enter and watched is self._tags:
                self.keep()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def focus_went(self) -> None:
        # Who has the keyboard next is known only after this event.
        QTimer.singleShot(0, self, self._keep_if_left)

    def _keep_if_left(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            self.keep()

    def _draw(self) -> None:
        theme = current_theme()
        for colour, button in self._colours.items():
            picture = QPixmap(_ICON, _ICON)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setPen(QColor(line_of(colour, theme) if colour else theme.second_ink))
            font = painter.font()
            font.setPixelSize(_ICON)
            painter.setFont(font)
            painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, LOOKS[colour].sign or "–")
            painter.end()
            button.setIcon(QIcon(picture))
