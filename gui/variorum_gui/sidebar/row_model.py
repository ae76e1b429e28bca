"""Rows as Qt's list model: an adapter over one tuple."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from variorum_gui.plain_tips import plain_tip
from variorum_gui.sidebar.rows import Row

Index = QModelIndex | QPersistentModelIndex


#: Rows that are dragged: their keys, one a line. Rows of the corpus tree have another: those go among the texts.
ROWS_FORMAT = "application/x-variorum-sidebar-rows"


class RowModel(QAbstractListModel):
    """The rows of one list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._at: dict[str, int] = {}

    @property
    def rows(self) -> tuple[Row, ...]:
        """All of them."""
        return self._rows

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows. Where the keys are the same as before, only what differs is drawn anew."""
        if [row.key for row in rows] == [row.key for row in self._rows]:
            changed = [i for i, row in enumerate(rows) if row != self._rows[i]]
            self._rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows = rows
        self._at = {row.key: i for i, row in enumerate(rows)}
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """The row of an index, None for an invalid one."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, key: str) -> QModelIndex:
        """Where the row with this key stands; invalid when it is not shown."""
        at = self._at.get(key)
        return QModelIndex() if at is None else self.index(at)

    def keys_to_review_beside(self, key: str) -> tuple[str, ...]:
        """The rows that wait to be judged, nearest first: those below this one, then those above, then folded ones."""
        at = self._at.get(key, -1)
        beside = (*self._rows[at + 1 :], *reversed(self._rows[: max(at, 0)]))
        waiting = [row.key for row in beside if row.sign == "to review"]
        return (*waiting, *(row.key for row in beside if row.kind == "fold" and row.holds > row.decided))

    def past_open_headings(self, index: QModelIndex) -> QModelIndex:
        """From an open heading the first row below it, past others that are open; else where one is."""
        at = index.row()
        while index.isValid() and at < len(self._rows):
            row = self._rows[at]
            if not (row.kind == "fold" and row.unfolded):
                return self.index(at) if row.can_be_chosen else index
            at += 1
        return index

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.tip) or None
        if role == Qt.ItemDataRole.EditRole:
            return row.editable
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        return None

    def mimeTypes(self) -> list[str]:
        return [ROWS_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        keys = [row.key for index in indexes if (row := self.row_at(index)) is not None and row.editable]
        data = QMimeData()
        data.setData(ROWS_FORMAT, "\n".join(keys).encode("utf-8", "surrogatepass"))
        return data

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if not row.can_be_chosen:
            return Qt.ItemFlag.ItemNeverHasChildren
        flags = (
            Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled if row.editable else Qt.ItemFlag(0)
        )
        flags |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEditable if row.editable else flags
