"""Return: what it does in a list is the list's own, and on a button it presses that button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def never_default(*buttons: QPushButton) -> None:
    """Keep these from being pressed by a Return meant for a list or a field beside them.

    Qt gives it to a button of the dialog as well, whatever the list made of it; and a button that it does not give it
    to then takes no Return of its own either.
    """
    for button in buttons:
        button.setAutoDefault(False)
        button.installEventFilter(_Presses(button))


def press_by_return(widget: QWidget | None, event: QKeyEvent) -> bool:
    """Press a button that took no Return itself, as Qt has it outside dialogs; whether it was pressed."""
    if not _is_return(event) or event.isAutoRepeat():
        return False
    if not isinstance(widget, QAbstractButton) or not widget.isEnabled():
        return False
    widget.click()
    return True


def _is_return(event: QKeyEvent) -> bool:
    """Whether it is Return by itself: with Ctrl it is a key of something else."""
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    return plain and event.key() in _RETURN


class _Presses(QObject):
    """Lets Return press the button that has the keyboard."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self._button = button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_return(event):
            if not event.isAutoRepeat():
                self._button.click()
            return True  # held down as well: the dialog would press its default button
        return super().eventFilter(watched, event)
