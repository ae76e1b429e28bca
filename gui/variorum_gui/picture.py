"""`--screenshot`: draw the window once everything in it is worked out, say how long it took, and quit."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from variorum_gui.milestones import Milestones
from variorum_gui.shown import Shown

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

#: Give up waiting after this (ms), and draw what there is.
_PATIENCE = 120_000
#: Nothing under way for so long (ms) means that nothing more will come.
_QUIET = 60


class Picture(QObject):
    """Watches a window and draws it when it has come to rest."""

    def __init__(self, window: MainWindow, target: Path, milestones: Milestones) -> None:
        super().__init__(window)
        self._window = window
        self._target = target
        self._milestones = milestones
        self.code = 0
        window.workspace.shownChanged.connect(self._shown)
        self._look = QTimer(self, interval=_QUIET)
        self._look.timeout.connect(self._draw_when_quiet)
        self._look.start()
        QTimer.singleShot(_PATIENCE, self, self._draw)

    def _shown(self, shown: Shown) -> None:
        if shown.comparison is not None and "comparison_shown" not in self._milestones.reached:
            self._window.repaint()  # now, so that the milestone means that it was painted
            self._milestones.reach("comparison_shown")

    def _draw_when_quiet(self) -> None:
        # On a busy machine the first look comes before the first picture, when nothing was asked for yet.
        begun = "window_shown" in self._milestones.reached
        if begun and not (self._window.workspace.busy or self._window.background.busy):
            self._draw()

    def _draw(self) -> None:
        self._look.stop()
        QApplication.processEvents()
        try:
            self._target.parent.mkdir(parents=True, exist_ok=True)
            saved = self._window.grab().save(str(self._target))
        except OSError as error:
            logging.getLogger(__name__).warning("no picture: %s", error)
            saved = False
        if not saved:
            print(f"variorum: the picture could not be written to {self._target}", file=sys.stderr)
            self.code = 3
        names = ("process_start", "window_shown", "comparison_shown")
        print(json.dumps({name: self._milestones.reached.get(name) for name in names}), flush=True)
        QApplication.exit(self.code)
