"""On the way to a report: naming the outlet of a text that goes by a few words of its headline."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from variorum.model.comparison import Side
from variorum_gui.comparison.content import SIDES
from variorum_gui.shown import Shown

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


def without_outlet(shown: Shown) -> tuple[tuple[Side, str], ...]:
    """Which of the texts have none that could be given, and what they are called; of one article one text."""
    found: list[tuple[Side, str]] = []
    seen = []
    for side in SIDES:
        text = shown.text(side)
        if text is None or text.version_id is None or text.article.outlet or text.article in seen:
            continue
        seen.append(text.article)
        found.append((side, text.title or text.name))
    return tuple(found)


def name_outlet(window: MainWindow, side: Side, again: Callable[[], object]) -> None:
    """Open the details of the text there, and do `again` when they are closed and all is worked out anew."""
    window.edit.details_of(side)
    (window.findChild(_WayBack) or _WayBack(window)).wait(again)


def stay_here(window: MainWindow) -> None:
    """Closing the details leads back to no report any more: one is asked for anew."""
    if (way_back := window.findChild(_WayBack)) is not None:
        way_back.forget()


class _WayBack(QObject):
    """The one report of a window that waits for the details; none is waited for in another corpus."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._again: Callable[[], object] | None = None
        self._from: object = None
        self._closed = False
        window.workspace.corpusOpened.connect(self.forget)
        window.workspace.settled.connect(self._look)
        window.corpus_pane.details.closed.connect(self._close)

    def wait(self, again: Callable[[], object]) -> None:
        """Do `again` after the form that is open now."""
        self._again, self._from, self._closed = again, self._where(), False

    def forget(self) -> None:
        """Do it no more."""
        self._again = None

    def _close(self) -> None:
        self._closed = True
        if self._from != self._where():
            self.forget()
        QTimer.singleShot(0, self, self._look)  # what was given is taken up after the form is closed

    def _look(self) -> None:
        if self._again is None or not self._closed or self._window.workspace.busy:
            return
        again, self._again = self._again, None
        if self._from == self._where():
            again()

    def _where(self) -> object:
        """The rows of the texts shown, and what the form is on: others may be by the time it is closed."""
        texts = (self._window.workspace.shown.text(side) for side in SIDES)
        rows = tuple(text.version_id if text is not None else None for text in texts)
        return rows, self._window.corpus_pane.details.things
