"""Corpus, texts and sidebar where there is no room for all three: one gives way, and can be called back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from variorum_gui.languages.words import marked, tr
from variorum_gui.window.pane_edge import EDGE, PaneEdge
from variorum_gui.window.panes import MIDDLE, OUTER, Panes

_NAMES = {0: marked("Corpus"), 2: marked("Sidebar")}


class PaneRow(QWidget):
    """At twice the usual size a screen of 1280 pixels has room for the texts and one pane beside them.

    The pane that was asked for last stays, and that with the keyboard while the window gets narrower; the other one
    folds to an edge with its name, which calls it back.
    """

    #: Which outer pane (0 the corpus, 2 the sidebar) is to be seen now, or no more.
    paneShown = Signal(int, bool)
    #: Where the keyboard is to go: a pane that is back and whose edge had it, or the texts for a pane that had it.
    called = Signal(int)

    def __init__(self, panes: Panes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        #: The outer panes, that which was asked for last at the end: at first one begins in the corpus.
        self._asked = [2, 0]
        self.edges = {at: PaneEdge(tr(_NAMES[at]), at == 0, self) for at in OUTER}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self.edges[0], panes, self.edges[2]):
            row.addWidget(part, int(part is panes))
            part.raise_()  # screen readers find them as they stand
        for at, edge in self.edges.items():
            edge.clicked.connect(lambda _on=False, at=at: self.show_pane(at))

    def show_pane(self, at: int, on: bool = True) -> None:
        """Show an outer pane, for which the other one may have to give way; or hide it."""
        pane, edge = self._pane(at), self.edges[at]
        self._panes.folded.discard(at)
        if on:
            self._ask(at)
            pane.show()
        # First of all: what is hidden gives it to what comes next, a button, which the next Space would press.
        if self._has_keyboard(edge if on else pane):
            self.called.emit(at if on else MIDDLE)
        edge.hide()
        pane.setVisible(on)
        self._share()
        self.paneShown.emit(at, on)

    def recall(self, kept: str) -> None:
        """Stand as when they were kept; what gave way does so again unless there is room."""
        folded = self._panes.recall(kept)
        self._asked = [*folded, *(at for at in self._asked if at not in folded)]

    def minimumSizeHint(self) -> QSize:
        """What the wider of the outer panes needs beside the texts, whatever is to be seen just now."""
        least = max(self._panes.room_for(frozenset({at})) for at in OUTER)
        return QSize(least + EDGE, self._panes.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            in_use = next((at for at in OUTER if self._has_keyboard(self._pane(at))), None)
            if in_use is not None and self.isVisible():  # a window that opens has it in the corpus
                self._ask(in_use)
            self._share()

    def _share(self) -> None:
        """Fold what there is no room for, the pane last asked for never; unfold what there is room for again."""
        wanted = {at for at in OUTER if at in self._panes.folded or not self._pane(at).isHidden()}
        first = next((at for at in self._asked if at in wanted), None)
        give_way = len(wanted) == len(OUTER) and self._panes.room_for(frozenset(wanted)) > self.width()
        folded = {first} if give_way and first is not None else set()
        for at in sorted(wanted):
            if (at in folded) != (at in self._panes.folded):
                self._fold(at, at in folded)

    def _fold(self, at: int, folded: bool) -> None:
        pane, edge = self._pane(at), self.edges[at]
        (self._panes.folded.add if folded else self._panes.folded.discard)(at)
        edge.show()
        if folded and self._has_keyboard(pane):
            edge.setFocus(Qt.FocusReason.OtherFocusReason)
        pane.setVisible(not folded)
        if not folded and self._has_keyboard(edge):
            self.called.emit(at)
        edge.setVisible(folded)
        self._panes.share()
        self.paneShown.emit(at, not folded)

    def _ask(self, at: int) -> None:
        self._asked.remove(at)
        self._asked.append(at)

    def _has_keyboard(self, widget: QWidget) -> bool:
        holder = self.window().focusWidget()
        return holder is not None and (holder is widget or widget.isAncestorOf(holder))

    def _pane(self, at: int) -> QWidget:
        pane = self._panes.widget(at)
        assert pane is not None
        return pane
