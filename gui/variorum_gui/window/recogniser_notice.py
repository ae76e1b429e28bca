"""A bar that says when the recogniser chosen in the preferences could not be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum_gui.languages.words import tr
from variorum_gui.shown import Shown
from variorum_gui.window.message_bar import Offer

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

#: How the core's note on it begins; it goes on with the reason.
_FAILED = "Names are by the built-in rules alone"


class RecogniserNotice:
    """Says it once for each reason: the Names list has it under every pair of texts."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._told = ""
        window.workspace.settled.connect(self._look)
        window.settings.changed.connect(self._changed)

    def _look(self) -> None:
        note = failure_in(self._window.workspace.shown)
        if note and note != self._told:
            self._told = note
            offer = Offer(tr("Preferences…"), self._window.menus.actions["preferences"].trigger)
            self._window.messages.say(note, offers=[offer], kind="error", about="recogniser")

    def _changed(self, key: str) -> None:
        if key == "recogniser":
            self._told = ""
            for bar in [bar for bar in self._window.messages.bars if bar.about == "recogniser"]:
                self._window.messages.dismiss(bar)


def failure_in(shown: Shown) -> str:
    """The note that a recogniser failed on one of the texts shown, "" where none did."""
    texts = (text for text in (shown.left, shown.right) if text is not None and text.annotations is not None)
    notes = (note for text in texts if text.annotations for note in text.annotations.notes)
    return next((note for note in notes if note.startswith(_FAILED)), "")
