"""Comparisons that were closed and can be had back, as the tabs of a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.model.frozen import dataclass
from variorum_gui.window.around import held_in
from variorum_gui.window.pairing import Pair

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow
    from variorum_gui.window.tabs import Tab

#: So many are remembered.
_MOST = 20


@dataclass(frozen=True, slots=True)
class Closed:
    """Where it stood, and what was the newest act, and shown, when it was closed."""

    tab: Tab
    place: int
    acts: tuple[int | None, int | None]
    then: Pair


class ClosedTabs:
    """Those of the corpus that is open, the newest last."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._closed: list[Closed] = []

    def forget(self) -> None:
        """Another corpus is open."""
        self._closed.clear()

    def note(self, tab: Tab, place: int) -> None:
        """It was closed just now; an empty one is not worth having back."""
        if tab.layout.left is None and tab.layout.right is None:
            return
        for before in self._closed:
            before.tab.shown = None  # what was worked out is kept of the newest only
        self._closed.append(Closed(tab, place, self._newest_acts(), self._window.workspace.pair))
        del self._closed[:-_MOST]
        self.name_undo()

    def take(self) -> Closed | None:
        """The one closed last of which a text is still held."""
        while self._closed:
            gone = self._closed.pop()
            pair = Pair(gone.tab.layout.left, gone.tab.layout.right)
            if not held_in(self._window.workspace.corpus, pair).empty:
                return gone
        return None

    def is_newest(self) -> bool:
        """Whether closing it was the last thing that was done: Undo takes that back first."""
        if not self._closed:
            return False
        last = self._closed[-1]
        return last.acts == self._newest_acts() and last.then == self._window.workspace.pair

    def name_undo(self) -> None:
        """Write into the Edit menu what Undo does now."""
        from variorum_gui.window.wiring import name_undo  # which imports what is built of this

        if self._window.workspace.has_corpus:
            name_undo(self._window)

    def __bool__(self) -> bool:
        return bool(self._closed)

    def _newest_acts(self) -> tuple[int | None, int | None]:
        corpus = self._window.workspace.corpus
        undo, redo = corpus.next_undo(), corpus.next_redo()
        return (undo.id if undo is not None else None, redo.id if redo is not None else None)
