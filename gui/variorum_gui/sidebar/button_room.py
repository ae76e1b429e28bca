"""The room below the words of the chosen row, in which its buttons stand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QListView

from variorum_gui.sidebar.row_buttons import RowButtons
from variorum_gui.sidebar.row_delegate import RowDelegate
from variorum_gui.sidebar.row_shape import LEFT, RIGHT, text_left
from variorum_gui.sidebar.rows import Row


class ButtonRoom:
    """Tells the delegate how much higher the chosen row is, and keeps the buttons over it."""

    def __init__(self, over: QListView, delegate: RowDelegate, buttons: RowButtons) -> None:
        self._list, self._delegate, self._buttons = over, delegate, buttons

    def make_for(self, row: Row | None) -> None:
        """The buttons of the chosen row may be others."""
        below = self._buttons.height_for(self._width(row)) if row is not None else 0
        at = self._list.currentIndex().row()
        if (self._delegate.chosen, self._delegate.room_below) != (at, below):
            self._delegate.chosen, self._delegate.room_below = at, below
            self._list.scheduleDelayedItemsLayout()
        self.stand_in(row)

    def stand_in(self, row: Row | None) -> None:
        """The chosen row may stand elsewhere."""
        below = self._delegate.room_below
        index = self._list.currentIndex()
        if not below or not index.isValid():
            self._buttons.put_away()
            return
        top, width = self._list.visualRect(index).bottom() + 1 - below, self._width(row)
        self._buttons.lay_over(QRect(round(_words_left(row)), top, width + 8, below), width)

    def place_for_menu(self, act: str, row: Row | None) -> QPoint:
        """Under the button of an act, else under the chosen row."""
        if act in self._buttons.shown_acts():
            button = self._buttons.button(act)
            return button.mapToGlobal(button.rect().bottomLeft())
        rect = self._list.visualRect(self._list.currentIndex())
        return self._list.viewport().mapToGlobal(QPoint(round(_words_left(row)), rect.bottom()))

    def _width(self, row: Row | None) -> int:
        return round(self._list.viewport().width() - _words_left(row) - RIGHT)


def _words_left(row: Row | None) -> float:
    return text_left(row) if row is not None else LEFT
