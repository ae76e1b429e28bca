"""The timeline as a table of cells."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from variorum_gui.article_history.timeline_rows import TimelineRow
from variorum_gui.languages.words import marked, tr
from variorum_gui.plain_tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
VERSION, TIME, AFTER, WORDS, SENTENCES, NEWS, KINDS = range(7)
COLUMNS = (
    marked("Version"),
    marked("Time"),
    marked("After"),
    marked("Words"),
    marked("Sentences"),
    marked("Headline, notices"),
    marked("Kinds of edit"),
)
#: Which text of the comparison a version is, as the corpus marks it.
_SHOWN = {"left": "◧", "right": "◨"}
_SHOWN_WORDS = {"left": marked("shown left"), "right": marked("shown right")}


class TimelineModel(QAbstractTableModel):
    """The `TimelineRow` of a line is the user data of its cells."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[TimelineRow, ...] = ()
        #: Place of a version → the side it is shown on.
        self._shown: dict[int, str] = {}

    def show_rows(self, rows: tuple[TimelineRow, ...]) -> None:
        """List these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def mark_shown(self, left: int | None, right: int | None) -> None:
        """Mark the versions that are shown, by their places."""
        self._shown = {at: side for at, side in ((left, "left"), (right, "right")) if at is not None}
        if self.rows:
            self.dataChanged.emit(self.index(0, VERSION), self.index(len(self.rows) - 1, VERSION))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            side = self._shown.get(index.row(), "")
            mark = f"{row.number} {_SHOWN[side]}" if side else str(row.number)
            return mark if index.column() == VERSION else cell_words(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._told(row, index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._told(row, index))
        return None

    def _told(self, row: TimelineRow, index: Index) -> str:
        if index.column() == VERSION:
            side = self._shown.get(index.row(), "")
            return f"{row.version}, {tr(_SHOWN_WORDS[side])}" if side else row.version
        return cell_words(row, index.column())


def cell_words(row: TimelineRow, column: int) -> str:
    """What stands in a cell, in words."""
    return {
        VERSION: str(row.number),
        TIME: row.time,
        AFTER: row.after,
        WORDS: f"{row.words:,}".replace(",", "\u202f"),
        SENTENCES: row.changes,
        KINDS: row.kinds,
        NEWS: row.news,
    }[column]
