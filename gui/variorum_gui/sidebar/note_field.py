"""The note on the chosen finding, or on a passage: a field that keeps what was written by itself."""

from __future__ import annotations

from itertools import takewhile

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from variorum_gui.announcing import announce
from variorum_gui.languages.words import tr
from variorum_gui.sidebar.panel import Panel

#: Letters typed that are not dropped by one press of a key.
_MUCH = 40


class NoteField(Panel):
    """Says `written(key, text)` once when one goes away from a changed note or presses Ctrl+Enter.

    Escape gives back what stood there; where much was typed it says so first, and a second one does it. `left` tells
    that the keyboard should go back to the list.
    """

    written = Signal(str, str)
    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._kept = ""
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 11, 11)
        column.setSpacing(6)
        self._title = QLabel(title, self)
        self._title.setProperty("voice", "title")
        self._edit = QPlainTextEdit(self)
        self._edit.setAccessibleName(title)
        self._edit.setPlaceholderText(tr("Ctrl+Enter keeps it"))
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(self._edit.fontMetrics().lineSpacing() * 3 + 16)
        self._edit.installEventFilter(self)
        self._title.setBuddy(self._edit)
        column.addWidget(self._title)
        column.addWidget(self._edit)
        # The placeholder goes with the first letter, just when one wants to know.
        self._hint = QLabel(self)
        self._hint.setProperty("voice", "small")
        self._hint.setWordWrap(True)
        self._asked = False
        self._hint.hide()
        column.addWidget(self._hint)
        self._edit.textChanged.connect(self._say_how)

    def open_on(self, key: str, text: str, title: str = "") -> None:
        """Show the note on the thing called `key`; a note left unfinished is kept first."""
        if key == self._key and text == self._kept:
            return
        if key != self._key:
            self.keep()
        elif self.is_changed():
            self._kept = text  # another act refreshed the tab in the middle of writing
            return
        self._key, self._kept = key, text
        self._edit.setPlainText(text)
        if title:
            self._title.setText(title)

    def begin(self) -> None:
        """Put the keyboard into the field."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.moveCursor(self._edit.textCursor().MoveOperation.End)

    def is_changed(self) -> bool:
        """Whether something was written that is not kept yet."""
        return bool(self._key) and self._edit.toPlainText().strip() != self._kept

    def keep(self) -> None:
        """Hand on what was written, if it is new."""
        if self.is_changed():
            self.keep_now()

    def keep_now(self) -> None:
        """Hand on what is written."""
        self._kept = self._edit.toPlainText().strip()
        self._hint.hide()
        self.written.emit(self._key, self._kept)

    def drop(self) -> None:
        """Give back what stood there."""
        self._edit.setPlainText(self._kept)

    def escape(self) -> None:
        """Drop what was typed and go; of much only where that was said."""
        if self._typed_much() and not self._asked:
            self._asked = True
            self._hint.setText(tr("Esc again drops what you typed; Ctrl+Enter keeps it"))
            self._hint.show()
            announce(self, self._hint.text())
            return
        self.drop()
        self.left.emit()

    def focus_went(self) -> None:
        """The keyboard left the words."""
        self.keep()

    def text(self) -> str:
        """What stands in the field."""
        return self._edit.toPlainText()

    def editor(self) -> QPlainTextEdit:
        """The field itself."""
        return self._edit

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit:
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
                if event.reason() != Qt.FocusReason.PopupFocusReason:
                    self.focus_went()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._typed(event)
        return super().eventFilter(watched, event)

    def _typed(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        elif control and enter:
            self.keep()
            self.left.emit()
        else:
            return False
        return True

    def _say_how(self) -> None:
        self._asked = False
        self._hint.setText(tr("Ctrl+Enter keeps it, Esc drops it"))
        self._hint.setVisible(self.is_changed())

    def _typed_much(self) -> bool:
        """Whether many letters differ from what stood there, those alike at its beginning and end apart."""
        one, other = self._edit.toPlainText().strip(), self._kept
        fewer = min(len(one), len(other))
        ahead = _alike(one, other)
        behind = min(_alike(one[::-1], other[::-1]), fewer - ahead)
        return max(len(one), len(other)) - ahead - behind > _MUCH


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
