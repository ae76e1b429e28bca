"""The menu of a row: every act it has, greyed where it cannot be done, with the reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from variorum_gui.languages.words import tr
from variorum_gui.sidebar.row_acts import ROW_ACTS, tip_of
from variorum_gui.sidebar.rows import Row


def menu_of(row: Row, acts: Iterable[str], do: Callable[[str], object], parent: QWidget) -> QMenu:
    """Calls `do` with the act that is chosen; goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(bool(row.greyed))
    for act in acts:
        entry = menu.addAction(tr(ROW_ACTS[act].menu))
        entry.triggered.connect(lambda _on=False, act=act: do(act))
        entry.setEnabled(act not in row.greyed)
        entry.setToolTip(tip_of(act, greyed=act in row.greyed))
    return menu
