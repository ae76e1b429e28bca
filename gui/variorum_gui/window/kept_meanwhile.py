"""Keeps while the window is open what it would keep when it closes: it may be ended without being asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

#: So long (ms) after a change: several come together, and none of them is to wait for a disk.
_SOON = 500
#: So long (ms) at most between two tries while another program writes to the corpus.
_LATEST = 16_000


class KeptMeanwhile(QObject):
    """Which corpus is open, and which texts of it are shown and how, shortly after that changed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._closed = False
        self._timer = QTimer(self, singleShot=True, interval=_SOON)
        self._timer.timeout.connect(self.keep)
        workspace = window.workspace
        for changed in (
            workspace.corpusOpened,
            workspace.corpusChanged,
            workspace.shownChanged,
            window.comparison.formChanged,
            window.kinds.changed,
            window.tabs.waitingChanged,
            window.corpus_pane.owes,
        ):
            changed.connect(self._soon)

    def stop(self) -> None:
        """The window closes, and keeps everything itself."""
        self._closed = True
        self._timer.stop()

    def keep(self) -> None:
        """Keep it now; in the corpus not while something is written to it, or worked out of it."""
        window, keeping = self._window, self._window.keeping
        keeping.keep_session()
        if window.workspace.busy or window.background.busy:
            self._timer.start(_SOON)
        elif keeping.is_behind():
            if keeping.keep_what_is_shown():
                window.workspace.settle_soon()
            else:
                self._timer.start(min(2 * self._timer.interval(), _LATEST))

    def _soon(self, *_: object) -> None:
        if not self._closed and not (self._timer.isActive() and self._timer.interval() == _SOON):
            self._timer.start(_SOON)
