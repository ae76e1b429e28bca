"""The line of names above a table of the story page: in narrow columns it says what sets the texts apart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from variorum_gui.eliding import elided
from variorum_gui.story.short_heads import short_heads
from variorum_gui.story.table_model import BEFORE


class TextHeads(QHeaderView):
    """Screen readers and tips have the whole names: only what is painted is short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        # As the heads of any tree are.
        self.setSectionsMovable(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._known: tuple[tuple[tuple[str, ...], tuple[int, ...]], tuple[str, ...]] = ((), ()), ()

    def heads(self) -> tuple[str, ...]:
        """What is painted above each text."""
        columns = range(BEFORE, self.count())
        names = tuple(self._name(at) for at in columns)
        rooms = tuple(self._room(at, name) for at, name in zip(columns, names, strict=True))
        if self._known[0] != (names, rooms):
            metrics = self.fontMetrics()
            made = short_heads(names, lambda at, words: elided(metrics, words, rooms[at]))
            self._known = (names, rooms), made
        return self._known[1]

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:  # noqa: N803
        super().initStyleOptionForIndex(option, logicalIndex)
        if logicalIndex >= BEFORE:
            option.text = self.heads()[logicalIndex - BEFORE]

    def _name(self, at: int) -> str:
        return str(self.model().headerData(at, Qt.Orientation.Horizontal))

    def _room(self, at: int, name: str) -> int:
        beside = self.sectionSizeHint(at) - self.fontMetrics().horizontalAdvance(name)
        return self.sectionSize(at) - beside
