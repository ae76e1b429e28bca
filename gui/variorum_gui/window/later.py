"""A room of commands that is furnished when something is wanted of it: nothing of it is loaded at the start."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from variorum_gui.article_history.commands import HistoryCommands
    from variorum_gui.window.main_window import MainWindow


class Later:
    """Stands for what `make` makes, which is asked for each time."""

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Any:
        return getattr(self._make(), name)


def article_history(window: MainWindow) -> Later:
    """The history of one article."""

    @cache
    def make() -> HistoryCommands:
        from variorum_gui.article_history.commands import HistoryCommands

        return HistoryCommands(window)

    return Later(make)
