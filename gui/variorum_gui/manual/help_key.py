"""F1 in a dialogue: the window's own key is not heard while another window is in front."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def offer_help(dialogue: QWidget, page: str) -> None:
    """Let F1 open a page of the manual there, or a place in it ("settings.md#language")."""
    for keys in QKeySequence.keyBindings(QKeySequence.StandardKey.HelpContents):
        QShortcut(keys, dialogue).activated.connect(lambda: _open(dialogue, page))


def _open(dialogue: QWidget, page: str) -> None:
    above: QWidget | None = dialogue
    while above is not None:
        open_manual = getattr(getattr(above, "help", None), "open_manual", None)
        if open_manual is not None:
            open_manual(page)
            return
        above = above.parentWidget()
