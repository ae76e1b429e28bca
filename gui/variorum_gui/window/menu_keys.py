"""F10 and Shift+F10, as Windows and GTK have them: the menus, and the menu of what has the keyboard.

On X11 and Wayland Qt leaves both to the program; on Windows it knows them, macOS has no such keys.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow


def open_by_key(window: QMainWindow, event: QKeyEvent) -> bool:
    """Open the menu that a key asks for which no pane wanted; whether it was such a key."""
    if event.key() != Qt.Key.Key_F10 or not sys.platform.startswith("linux"):
        return False
    if event.modifiers() == Qt.KeyboardModifier.NoModifier:
        bar = window.menuBar()
        bar.setActiveAction(bar.actions()[0])
        return True
    here = window.focusWidget()
    if event.modifiers() != Qt.KeyboardModifier.ShiftModifier or here is None:
        return False
    cursor = here.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    at = cursor.center() if isinstance(cursor, QRect) else QPoint()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, here.mapToGlobal(at))
    QApplication.sendEvent(here, asked)
    return True
