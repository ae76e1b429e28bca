"""Where Tab goes in the window: toolbar, messages, corpus, texts, sidebar, foot, and round again."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, *parts: QWidget) -> None:
    """Let what takes the keyboard in these parts come after `before`, in the order it was made there.

    Qt's own order is that in which all was made, and goes round: what comes last is followed by the corpus, which was
    made first, or by a message, which was made after all. So the toolbar, which needs the commands, which need the
    panes, stands before the panes when it comes last.
    """
    last = _inside(before)[-1:]
    for one, other in pairwise((*last, *(widget for part in parts for widget in _inside(part)))):
        QWidget.setTabOrder(one, other)


def _inside(part: QWidget) -> list[QWidget]:
    every = (part, *part.findChildren(QWidget))
    return [widget for widget in every if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
