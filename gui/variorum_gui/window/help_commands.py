"""The Help menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum_gui.languages.words import tr
from variorum_gui.opening_elsewhere import open_file

if TYPE_CHECKING:
    from variorum_gui.manual.manual_window import ManualWindow
    from variorum_gui.window.main_window import MainWindow


class HelpCommands:
    """Each method is a slot of the table of actions."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._manual: ManualWindow | None = None

    def manual(self) -> None:
        """The page of the manual about what has the keyboard."""
        from variorum_gui.manual.where_one_is import page_for

        self.open_manual(page_for(self._window, self._window.focusWidget()))

    def open_manual(self, page: str) -> None:
        """A page of the manual, or a place in it ("sidebar.md#notes")."""
        from variorum_gui.manual.manual_window import ManualWindow

        if self._manual is None:
            self._manual = ManualWindow(self._window.settings, self._window)
            self._manual.closed.connect(self._manual_closed)
        self._manual.go(page)

    def shortcuts(self) -> None:
        """All keys on one sheet."""
        from variorum_gui.window.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self._window).show()

    def commands(self) -> None:
        """Everything the menus offer, to be found by typing."""
        from variorum_gui.window.command_palette import CommandPalette

        CommandPalette(self._window).open()

    def marks(self) -> None:
        """What every mark in the texts means."""
        from variorum_gui.comparison.legend_sheet import LegendSheet

        LegendSheet(self._window).show()

    def open_log(self) -> None:
        """Show the log in whatever shows text files here, and say where it lies."""
        path = self._window.folders.log_file
        if not path.exists():
            self._window.messages.say(tr("The log is empty. It would be kept in {path}.", path=path))
        else:
            open_file(path, self._window.messages)

    def about(self) -> None:
        """Who we are."""
        from variorum_gui.window.about import About

        About(self._window.windowIcon(), self._window).open()

    def _manual_closed(self) -> None:
        self._manual = None
