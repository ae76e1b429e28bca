"""What the menu on the texts offers to do with the words selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from variorum.model.comparison import Side
from variorum_gui.comparison.selecting import Selecting


def add_copying(selecting: Selecting, copy: Callable[[], None], menu: QMenu, side: Side) -> None:
    """Copy what is selected on a side."""
    action = menu.addAction("Copy", copy)
    action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    action.setEnabled(selecting.on(side))
