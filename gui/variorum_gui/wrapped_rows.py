"""Rows of a list, as high as their words need: what is cut off at the end is often what is asked for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

#: Only has to be some height: without one the width is not heeded.
_ANY_HEIGHT = 1_000


class WrappedRows(QStyledItemDelegate):
    """Lets a list wrap its words where its width ends, again when that changes."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        view.setWordWrap(True)
        view.setUniformItemSizes(False)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setItemDelegate(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        room = QStyleOptionViewItem(option)
        width = self._view.viewport().width()
        room.rect = QRect(0, 0, width, _ANY_HEIGHT)
        return QSize(width, super().sizeHint(room, index).height())
