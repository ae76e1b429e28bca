"""Showing two versions at a passage: it can be gone to only when they are on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from variorum_gui.languages.words import tr
from variorum_gui.shown import Place
from variorum_gui.window.around import held_in
from variorum_gui.window.pairing import Pair

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


class Showing(QObject):
    """Goes to the passage when the texts come, and once more when all of them is worked out."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted: tuple[Pair, tuple[Place, ...]] | None = None
        window.workspace.shownChanged.connect(lambda _shown: self._soon())
        window.workspace.settled.connect(self._arrive)

    def show(self, pair: Pair, place: Place | None, *more: Place) -> None:
        """Show a pair of versions, at a place of one of them, or at one of each; said where one is held no more."""
        workspace = self._window.workspace
        # The panel that asks lags behind an undo until what it tells is worked out anew.
        if held_in(workspace.corpus, pair) != pair:
            self._window.status.tell(tr("This text is no longer in the corpus"))
            return
        self._wanted = (pair, (place, *more)) if place is not None else None
        if workspace.pair == pair and not workspace.busy:
            self._arrive()
        else:
            workspace.show_pair(pair)

    def _soon(self) -> None:
        if self._wanted is not None:
            QTimer.singleShot(0, self, self._reveal)

    def _arrive(self) -> None:
        self._reveal()
        self._wanted = None

    def _reveal(self) -> None:
        if self._wanted is None:
            return
        pair, places = self._wanted
        place = places[0]
        text = self._window.workspace.shown.text(place.side)
        shown = pair.left if place.side == "left" else pair.right
        if text is None or text.version_id != shown:
            return
        if len(places) > 1 and self._window.workspace.shown.comparison is not None:
            self._window.comparison.bracket(places)
        else:
            self._window.comparison.reveal(place)
