"""What is done with the passages of the texts: linking them by hand, and what else menus offer for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


class PassageCommands:
    """Each method is a slot of the table of actions."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def link(self) -> None:
        """Link what is selected in both texts, or ask for the partner of what is selected in one."""
        self._window.comparison.linking.link()

    def unlink(self) -> None:
        """The linked passages at hand do not belong together."""
        self._window.comparison.linking.unlink()

    def explain(self) -> None:
        """Why the passage at hand is linked, on a card with what can be done about it."""
        self._window.comparison.linking.explain()

    def level(self) -> None:
        """Bring the passage at hand and its partner to one height."""
        self._window.comparison.linking.level()
