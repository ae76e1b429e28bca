"""A field with nothing in it to undo leaves Ctrl+Z to the window, whose menu shows what would be undone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

Field = QLineEdit | QPlainTextEdit | QTextEdit
_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class EmptyFields(QObject):
    """Looks at the keys of the field that has the keyboard, and of no other: a filter for all events is slow."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._moved)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field takes these keys before the window can, also where it has nothing to do."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, Field) or not has_nothing_to_undo(watched):
            return False
        if not any(event.matches(key) for key in _KEYS):
            return False
        event.ignore()
        return True

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = now if isinstance(now, Field) else None
        if self._field is not None:
            self._field.installEventFilter(self)


def has_nothing_to_undo(field: Field) -> bool:
    """Whether it is empty, and nothing was typed in it that could come back. One with words in it keeps its keys:
    who takes back what was typed and presses once too often would undo an act they do not see."""
    if isinstance(field, QLineEdit):
        return not (field.text() or field.isUndoAvailable() or field.isRedoAvailable())
    document = field.document()
    return document.isEmpty() and not (document.isUndoAvailable() or document.isRedoAvailable())
