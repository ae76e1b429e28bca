"""What the menu on the texts offers to do with the words selected."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from variorum.model.comparison import Side
from variorum_gui.comparison.selecting import Selecting
from variorum_gui.languages.words import tr
from variorum_gui.shown import Place


def add_copying(selecting: Selecting, menu: QMenu, side: Side, paragraph: Place | None) -> None:
    """Copy and find what is selected on a side; without anything selected there, copy the paragraph."""
    selected = selecting.on(side)
    if selected:
        selecting.use(side)
    copy = menu.addAction(tr("Copy"), lambda: selecting.copy())
    copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    copy.setEnabled(selected)
    if selected or paragraph is None:
        with_source = menu.addAction(tr("Copy with its source"), lambda: selecting.copy(source=True))
        with_source.setEnabled(selected)
    else:
        menu.addAction(
            tr("Copy this paragraph with its source"), lambda: selecting.copy(paragraph, source=True)
        )
    if selected:
        menu.addSeparator()
        menu.addAction(tr("Find this in the other text"), selecting.wanted_in_other.emit)
        menu.addAction(tr("Find this in the corpus"), selecting.wanted_in_corpus.emit)
        menu.addSeparator()
