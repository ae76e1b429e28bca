"""The field above the tree."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from variorum_gui.languages.words import tr
from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.icons import icon
from variorum_gui.theme.own_buttons import name_buttons

#: Typing pauses this long (ms) before the filter is used.
_PAUSE = 60


class FilterLine(QLineEdit):
    """Escape clears it, Down leaves it for the tree."""

    #: A person is about to type.
    entered = Signal()
    #: Other words stand in it, and nothing was typed for a moment.
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Filter by word, outlet or date"))
        self.setAccessibleName(tr("Filter the corpus by word, outlet or date"))
        self.setClearButtonEnabled(True)
        self._icon = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        name_buttons(self)
        theme_changes().changed.connect(self._tint_icon)
        self._typing = QTimer(self, interval=_PAUSE, singleShot=True)
        self._typing.timeout.connect(self.changed)
        self.textChanged.connect(lambda _words: self._typing.start())
        clear = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.clear)
        clear.setContext(Qt.ShortcutContext.WidgetShortcut)

    def rest(self) -> None:
        """Say nothing of what was typed last."""
        self._typing.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to what the filter has left."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def _tint_icon(self) -> None:
        self._icon.setIcon(icon("search"))
