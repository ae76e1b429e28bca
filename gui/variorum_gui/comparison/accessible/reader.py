"""Reader mode: the comparison as a page of plain text, with a caret, for screen readers and for braille."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QSyntaxHighlighter, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QWidget

from variorum.model.span import Span
from variorum.text.utf16 import Utf16Map
from variorum_gui.comparison.accessible.reader_words import ReaderText, reader_text
from variorum_gui.comparison.content import View, content_of
from variorum_gui.kinds_of_edit import ALL, Kinds
from variorum_gui.languages.words import tr
from variorum_gui.shown import Place, Shown

#: White around the text.
_MARGIN = 20
#: Least height of the line above it that says which keys there are.
_LINE = 28
_STEPS = {"n": 1, "p": -1}


class _Headings(QSyntaxHighlighter):
    """Sets the headings in bold, for those who see them."""

    numbers: frozenset[int] = frozenset()

    def highlightBlock(self, text: str) -> None:
        if self.currentBlock().blockNumber() in self.numbers:
            font = QFont(self.document().defaultFont())
            font.setBold(True)
            self.setFormat(0, len(text.encode("utf-16-le")) // 2, font)


class Reader(QPlainTextEdit):
    """Qt's own text field, which every screen reader knows. Tab leaves it, Esc and Return go back."""

    #: Back to the texts, to this `Place` or None.
    left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Comparison as a list"))
        keys = tr("N and P go to the next and the previous heading, Esc back to the texts")
        self.setAccessibleDescription(keys)
        #: The way out, for those who see and came here by chance.
        self._keys = QLabel(keys, self, textFormat=Qt.TextFormat.PlainText, indent=_MARGIN)
        self._keys.setProperty("voice", "small")
        self._keys.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keys.setWordWrap(True)
        self.setViewportMargins(0, _LINE, 0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN)
        self._headings = _Headings(self.document())
        self._shown: Shown | None = None
        self._kinds: Kinds = ALL
        self.told = ReaderText()

    def show_texts(self, shown: Shown, kinds: Kinds = ALL) -> None:
        """Tell of these, of edits of these kinds; of the same texts again, from the same entry on."""
        if shown is self._shown and kinds == self._kinds:
            return
        before, place = self._shown, self.place()
        self._shown, self._kinds = shown, kinds
        self.told = reader_text(content_of(shown, View(kinds=kinds)), kinds)
        self._headings.numbers = self.told.heading_lines()
        self.setPlainText(self.told.text)
        if before is not None and (before.left, before.right) == (shown.left, shown.right):
            self.go_to(place)

    def go_to(self, place: Place | None) -> None:
        """The caret to the heading of the last entry that begins at or before a place of the texts."""
        number = 0
        if place is not None:
            before = [
                (entry.place.span.start, -at)
                for at, entry in enumerate(self.told.entries)
                if entry.place is not None
                and entry.place.side == place.side
                and entry.place.span.start <= place.span.start
            ]
            number = -max(before, default=(0, 0))[1]
        self._stand_at(number)

    def step(self, direction: int) -> None:
        """To the next or the previous heading."""
        if self.told.entries:
            at = self.textCursor().position()
            number = self.told.at(at)
            if direction < 0 and at > self.told.starts[number]:
                direction = 0  # from within an entry, first to its own heading
            self._stand_at((number + direction) % len(self.told.entries))

    def stand_at(self, places: Sequence[Span], direction: int) -> bool:
        """Select the next or the previous of these places of the text, from the other end on after the last."""
        if not places:
            return False
        units, cursor = Utf16Map(self.told.text), self.textCursor()
        starts = [units.to_units(place.start) for place in places]
        if direction < 0:
            number = bisect_left(starts, cursor.selectionStart()) - 1
        else:
            at = cursor.selectionStart()
            number = bisect_right(starts, at) if cursor.hasSelection() else bisect_left(starts, at)
        number %= len(places)
        cursor.setPosition(starts[number])
        cursor.setPosition(units.to_units(places[number].end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def place(self) -> Place | None:
        """The place of the texts that the entry at the caret tells of."""
        if not self.told.entries:
            return None
        return self.told.entries[self.told.at(self.textCursor().position())].place

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = max(_LINE, self._keys.heightForWidth(self.width() - 2) + 2)
        if height != self.viewportMargins().top():
            self.setViewportMargins(0, height, 0, 0)
        self._keys.setGeometry(1, 1, self.width() - 2, height - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit(self.place())
        elif event.text() in _STEPS:
            self.step(_STEPS[event.text()])
        else:
            super().keyPressEvent(event)

    def _stand_at(self, number: int) -> None:
        cursor = self.textCursor()
        if self.told.starts:
            cursor.setPosition(self.told.starts[number])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
