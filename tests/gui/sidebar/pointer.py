"""The pointer over the rows of a list, as Qt tells of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from variorum_gui.sidebar.row_list import RowList


def move_over(rows: RowList, key: str, at: QPointF | None = None) -> QPointF:
    """The pointer over a row; where on the screen, which need not be where the row is by now."""
    inside = QPointF(rows.visualRect(rows.rows.index_of(key)).center())
    at = at or QPointF(rows.viewport().mapToGlobal(inside))
    _move(rows, inside, at)
    return at


def move_beside_the_rows(rows: RowList) -> None:
    beside = QPointF(-5, -5)
    _move(rows, beside, QPointF(rows.viewport().mapToGlobal(beside)))


def _move(rows: RowList, inside: QPointF, at: QPointF) -> None:
    no = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, inside, at, no, no, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(rows.viewport(), event)
