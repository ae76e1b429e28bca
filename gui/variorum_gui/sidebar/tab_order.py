"""Where Tab goes in the sidebar: from the tabs through the page from top to bottom, then to the foot."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from variorum_gui.sidebar.list_tab import ListTab


def put_in_order(before: QWidget, tab: ListTab, foot: Sequence[QWidget]) -> QWidget:
    """Chain what takes the keyboard in a tab between `before` and the foot; the last of the tab is given back.

    Qt's own order is that in which widgets were made, and bars are made after the list they stand above.
    """
    inside = _in_order(tab)
    for one, other in pairwise((before, *inside, *foot)):
        QWidget.setTabOrder(one, other)
    return inside[-1] if inside else before


def _in_order(tab: ListTab) -> list[QWidget]:
    found = [w for w in tab.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    outer = [w for w in found if w is tab.list or not tab.list.isAncestorOf(w)]
    places = {id(w): at for at, w in enumerate(outer)}
    return sorted(outer, key=lambda w: (_row(tab, w), places[id(w)]))


def _row(tab: ListTab, widget: QWidget) -> int:
    """The place of the part of the tab that a widget is in."""
    for at in range(tab.column.count()):
        item = tab.column.itemAt(at)
        part = item.widget() if item is not None else None
        if part is not None and (part is widget or part.isAncestorOf(widget)):
            return at
        layout = item.layout() if item is not None else None
        if layout is not None and layout.indexOf(widget) >= 0:
            return at
    return tab.column.count()
