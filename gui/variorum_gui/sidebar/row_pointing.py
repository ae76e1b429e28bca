"""On which row of a list the pointer rests: only a pointer that moved goes to a row, never a row to the pointer."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

#: The pointer must rest on a row so long (ms): passing over the list lights nothing.
_REST = 140


class Pointing(QObject):
    """Says `rested` with the key of a row, "" when the pointer went away."""

    rested = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._under, self._at = "", QPoint(-1, -1)
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(lambda: self.rested.emit(self._under))

    def moved_to(self, point: QPoint) -> bool:
        """Whether the pointer has moved: where a row scrolls or a button comes below it, Qt sends a move too."""
        moved, self._at = point != self._at, point
        return moved

    def on(self, key: str) -> None:
        """The pointer came to this row, or ("") to none."""
        if key != self._under:
            self._under = key
            self._resting.start()

    def leave(self) -> None:
        """One goes on by key, or the rows are others: what is chosen counts, not what lies below the pointer."""
        self._resting.stop()
        if self._under:
            self._under = ""
            self.rested.emit("")
