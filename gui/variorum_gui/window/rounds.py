"""From pane to pane by key: each gets the keyboard where it had it last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


class Rounds(QObject):
    """In the order one reads: messages, corpus, texts, sidebar, and the toolbar last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last: dict[int, QWidget] = {}
        QApplication.instance().focusChanged.connect(self._note)  # type: ignore[union-attr]

    def go(self, direction: int) -> None:
        """To the next (1) or previous (-1) pane that can take the keyboard."""
        panes = self._panes()
        now = self._window.focusWidget()
        at = next((i for i, pane in enumerate(panes) if _holds(pane, now)), None)
        start = at if at is not None else (-1 if direction > 0 else 0)
        for step in range(1, len(panes) + 1):
            goal = self._goal(panes[(start + direction * step) % len(panes)])
            if goal is not None:
                goal.setFocus(
                    Qt.FocusReason.TabFocusReason if direction > 0 else Qt.FocusReason.BacktabFocusReason
                )
                return

    def enter(self, pane: QWidget | None) -> None:
        """To this pane, if it can take the keyboard."""
        goal = self._goal(pane) if pane is not None else None
        if goal is not None:
            goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def _panes(self) -> list[QWidget]:
        window = self._window
        # Not `window.sidebar`, which would build it before the texts are on screen.
        corpus, sidebar = window.panes.widget(0), window.panes.widget(2)
        below = window.findChildren(QDockWidget)
        panes = [window.messages, corpus, window.middle.currentWidget(), *below, sidebar, window.toolbar]
        return [pane for pane in panes if pane is not None and pane.isVisible()]

    def _goal(self, pane: QWidget) -> QWidget | None:
        """Where the keyboard was last, else what the pane itself would have, else the first that takes it."""
        inside = _within(pane)
        # Only one still there: it may have been deleted since.
        last = next((w for w in (pane, *inside) if w is self._last.get(id(pane))), None)
        if last is not None and _takes_keys(last):
            return last
        if pane is self._window.corpus_pane:
            return self._window.corpus_pane.tree
        if self._window.sidebar_is_built and pane is self._window.sidebar:
            return self._window.sidebar.for_keys()
        if pane is self._window.comparison:
            return pane  # which hands it to the texts
        own = pane.focusProxy() or pane
        if _takes_keys(own):
            return own
        return next((w for w in inside if _takes_keys(w)), None)

    def _note(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self._window:
            for pane in self._panes():
                if _holds(pane, now):
                    self._last[id(pane)] = now


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))


def _takes_keys(widget: QWidget) -> bool:
    wanted = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wanted and widget.isEnabled() and widget.isVisible()


def _within(pane: QWidget) -> list[QWidget]:
    """The widgets of a pane, in the order they were made.

    Not by `nextInFocusChain`: PySide takes what that returns for a child of the widget asked, and when this
    one is deleted (the button of a message), its followers (the texts, the menus) are dead to Python as well.
    """
    return pane.findChildren(QWidget)
