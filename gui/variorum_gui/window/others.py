"""What another window, or the command line, did to the corpus that is open here, seen when a person comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from variorum.corpus.rows import Change
from variorum_gui.languages.words import tr

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

#: Stands for any version: whether those shown are still there has to be looked at.
_SOME = (("version", 0),)


class Others(QObject):
    """Looks whenever the program becomes the active one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._came_back)

    def look(self) -> None:
        """Show what others did since this was last asked."""
        workspace = self._window.workspace
        # While something is written here the question would have to wait for it.
        if workspace.has_corpus and not workspace.busy and workspace.corpus.changed_elsewhere():
            self._window.corpus_pane.refresh()
            workspace.after(Change(tr("Another window or program changed this corpus"), _SOME))

    def _came_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()
