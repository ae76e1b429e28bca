"""The acts of the chosen row as buttons below its words, with the state they show."""

from __future__ import annotations

from PySide6.QtWidgets import QListView

from variorum_gui.sidebar.button_room import ButtonRoom
from variorum_gui.sidebar.row_buttons import RowButtons
from variorum_gui.sidebar.row_delegate import RowDelegate
from variorum_gui.sidebar.rows import NOTHING_BELOW, Below, Row


class ActsOffered:
    """Knows which acts are in force, at which of its places one is, and what is told below the words."""

    def __init__(self, over: QListView, delegate: RowDelegate, buttons: RowButtons) -> None:
        self.room = ButtonRoom(over, delegate, buttons)
        self._buttons = buttons
        self.state()

    def state(self, pressed: tuple[str, ...] = (), step: str = "", below: Below = NOTHING_BELOW) -> None:
        """What is to be shown of the chosen row from now on; of one just chosen nothing is known yet."""
        self._pressed, self._step, self._below = pressed, step, below

    def of(self, row: Row, *, chosen: bool) -> tuple[str, ...]:
        """The acts of a row that have a button."""
        acts = (*row.acts, *(self._below.acts if chosen else ()))
        if len(row.places) > 1:
            return acts
        return tuple(act for act in acts if act not in ("previous", "next"))

    def show(self, row: Row | None, acts: tuple[str, ...]) -> None:
        """Show the buttons of the chosen row."""
        below, greyed = (self._below.words, row.greyed) if row else ("", ())
        self._buttons.show_acts(acts, self._pressed, self._step, below, greyed)
        self.room.make_for(row)
