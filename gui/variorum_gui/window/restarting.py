"""Ending the window and starting the program anew, with what was open: a language is put on when a window is made."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QProcess

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

_log = logging.getLogger(__name__)


def restart(window: MainWindow) -> None:
    """Close the window, which keeps everything, and open it again in a process of its own."""
    program, arguments = command_for(window)

    def start() -> None:
        if not QProcess.startDetached(program, arguments)[0]:
            _log.error("not started again: %s", [program, *arguments])

    app = QCoreApplication.instance()
    if app is not None:
        # Not before: while the loop runs, a second start hands its files to this window, and ends.
        app.aboutToQuit.connect(start)
    window.close()
    QCoreApplication.quit()  # also where another window, the manual's, is still open


def command_for(window: MainWindow) -> tuple[str, list[str]]:
    """The program and its arguments; the session names the corpus, unless it is not to be opened again."""
    frozen: bool = getattr(sys, "frozen", False)
    # -P: what happens to lie in the folder one is in must not be taken for the program.
    begins = [] if frozen else ["-P", "-m", "variorum"]
    workspace = window.workspace
    kept = window.settings.flag("reopen") or not workspace.has_corpus
    return sys.executable, begins if kept else [*begins, str(workspace.corpus.path)]
