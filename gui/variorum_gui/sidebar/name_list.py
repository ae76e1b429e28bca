"""The list of names: several can be selected or dragged onto another to be merged; one is renamed where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLineEdit, QWidget

from variorum_gui.drag_label import labelled_drag
from variorum_gui.edited_in_place import edit_current
from variorum_gui.languages.words import tr_many
from variorum_gui.sidebar.row_list import RowList
from variorum_gui.sidebar.row_model import ROWS_FORMAT
from variorum_gui.sidebar.rows import Row
from variorum_gui.theme.applying import current_theme


class NameList(RowList):
    """Says `renamed(key, words)`, and `merged(keys)` when rows were dropped on another."""

    renamed = Signal(str, str)
    merged = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self._editing = ""
        self._target = ""
        self.selectionModel().selectionChanged.connect(self._offer_acts)

    def edit_chosen(self) -> None:
        """Open the field for another name in the chosen row."""
        self._editing = self.chosen_key()
        edit_current(self)

    def commitData(self, editor: QWidget) -> None:
        if isinstance(editor, QLineEdit) and self._editing and editor.text().strip():
            self.renamed.emit(self._editing, editor.text().strip())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self._editing = ""

    def startDrag(self, actions: Qt.DropAction) -> None:
        rows = [row for row in self.selected_rows() if row.editable]
        if not rows:
            return
        words = rows[0].title if len(rows) == 1 else tr_many("{n} name", "{n} names", len(rows))
        labelled_drag(self, self.rows.mimeData(self.selectedIndexes()), words).exec(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._take(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim_at("")

    def dropEvent(self, event: QDropEvent) -> None:
        keys = _keys_in(event)
        target = self._target_under(event, keys)
        self._aim_at("")
        if target:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.merged.emit((*keys, target))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(current_theme().ink), 2))
            painter.drawRect(self.visualRect(self.rows.index_of(self._target)).adjusted(1, 1, -2, -2))

    def _take(self, event: QDragMoveEvent) -> None:
        keys = _keys_in(event)
        if not keys:
            event.ignore()  # files and links are the window's
            return
        target = self._target_under(event, keys)
        self._aim_at(target)
        event.setDropAction(Qt.DropAction.CopyAction if target else Qt.DropAction.IgnoreAction)
        event.accept()

    def _target_under(self, event: QDropEvent, keys: tuple[str, ...]) -> str:
        row = self.rows.row_at(self.indexAt(event.position().toPoint()))
        return row.key if row is not None and row.editable and keys and row.key not in keys else ""

    def _aim_at(self, key: str) -> None:
        if key != self._target:
            self._target = key
            self.viewport().update()

    def _buttons_for(self, row: Row) -> tuple[str, ...]:
        acts = super()._buttons_for(row)
        several = sum(bool(chosen.editable) for chosen in self.selected_rows()) > 1
        return ("merge", *acts) if several else acts


def _keys_in(event: QDropEvent) -> tuple[str, ...]:
    data = event.mimeData().data(ROWS_FORMAT).data()
    return tuple(bytes(data).decode("utf-8", "surrogatepass").split("\n")) if data else ()
