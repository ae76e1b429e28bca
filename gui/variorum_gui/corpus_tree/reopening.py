"""Rows that were open are opened again; when a corpus is opened, without holding up the window."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTreeView

from variorum.corpus.rows import Ref

#: Seconds at a time. A few dozen rows are open before the tree is painted; a row of a story of 100,000 takes 10 ms.
_SLICE = 0.1
_DEPTHS = {"story": 0, "article": 1, "version": 2}


def outside_in(refs: Iterable[Ref]) -> list[Ref]:
    """A row can be opened once there is what it lies in."""
    return sorted(refs, key=lambda ref: _DEPTHS[ref[0]])


class Reopening:
    """From the outside in; what does not fit into a slice waits until the window has nothing else to do."""

    def __init__(self, tree: QTreeView, open_row: Callable[[Ref], object]) -> None:
        self._tree, self._open_row = tree, open_row
        self._waiting: deque[Ref] = deque()
        self._then: Callable[[], object] = lambda: None
        self._next = QTimer(tree, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    def begin(self, refs: Iterable[Ref], then: Callable[[], object]) -> None:
        """Open these; `then` is called where that went on after this returned."""
        self._waiting = deque(outside_in(refs))
        self._then = then
        self._slice()

    def stop(self) -> None:
        """Open no more of them: another corpus is shown, or none."""
        self._next.stop()
        self._waiting.clear()

    def _go_on(self) -> None:
        self._slice()
        if not self._waiting:
            self._then()

    def _slice(self) -> None:
        end = perf_counter() + _SLICE
        # Else each row that is opened moves those below it in Qt's own list: 50 ms of 100,000.
        self._tree.scheduleDelayedItemsLayout()
        while self._waiting and perf_counter() < end:
            self._open_row(self._waiting.popleft())
        if self._waiting:
            self._next.start()
