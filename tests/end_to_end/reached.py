"""How much of the program somebody came to who acts at random."""

from __future__ import annotations

import random
from collections import Counter
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from variorum_gui.sidebar.row_acts import ROW_ACTS
from variorum_gui.window.main_window import MainWindow

#: Entries nobody is to press.
_NOT = {"quit"}


class Reached:
    """Counts of what was really triggered: entries of the menus, however; keys on rows; windows in front."""

    def __init__(self, window: MainWindow) -> None:
        self._actions = {id: action for id, action in window.menus.actions.items() if id not in _NOT}
        self._table = frozenset(window.menus.actions)
        self.entries: Counter[str] = Counter()
        self.submenus: Counter[str] = Counter()
        self.rows: Counter[str] = Counter()
        self.windows: Counter[str] = Counter()
        for id, action in self._actions.items():
            action.triggered.connect(partial(self._pressed, id))
        for menu in window.findChildren(QMenu):
            menu.triggered.connect(partial(self._of_a_submenu, menu))

    def start_over(self) -> None:
        """What was done before is not to count."""
        for counts in (self.entries, self.submenus, self.rows, self.windows):
            counts.clear()

    def seldom(self, chance: random.Random) -> str:
        """An entry that can be pressed, the likelier the less it was."""
        ids = [id for id, action in self._actions.items() if action.isEnabled()]
        return chance.choices(ids, [1 / (1 + self.entries[id]) for id in ids])[0]

    def window(self, front: QWidget) -> None:
        """Something was done in it."""
        self.windows[type(front).__name__] += 1

    def told(self) -> str:
        """A short list: what was never done, and what least."""
        never = sorted(set(self._actions) - set(self.entries))
        least = sorted((n, id) for id, n in self.entries.items())[:8]
        rows = sorted(set(ROW_ACTS) - set(self.rows))
        lines = (
            f"entries of the menus pressed: {len(self.entries)} of {len(self._actions)}, "
            f"never: {', '.join(never) or 'none'}; least: {', '.join(f'{id} {n}' for n, id in least)}",
            f"acts on rows done: {len(self.rows)} of {len(ROW_ACTS)}, never: {', '.join(rows) or 'none'}",
            f"submenus: {_counted(self.submenus)}",
            f"windows in front: {_counted(self.windows)}",
        )
        return "\n".join(lines)

    def _pressed(self, id: str, _on: bool = False) -> None:
        self.entries[id] += 1

    def _of_a_submenu(self, menu: QMenu, action: QAction) -> None:
        # A menu hears of what is chosen in those below it as well.
        if action.objectName() not in self._table and action in menu.actions():
            self.submenus[menu.title().replace("&", "")] += 1


def _counted(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {n}" for name, n in counts.most_common()) or "none"
