"""Lines of a tree, as high as their words need."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

#: Only has to be some height: without one the width is not heeded.
_ANY_HEIGHT = 1_000


class WrappedLines(QStyledItemDelegate):
    """A tree that wraps its words does not tell how much room they have, and so shows one row of them: "…"."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.setWordWrap(True)
        tree.header().sectionResized.connect(tree.scheduleDelayedItemsLayout)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        room = QStyleOptionViewItem(option)
        width = self._tree.header().sectionSize(0) - depth * self._tree.indentation()
        room.rect = QRect(0, 0, max(width, 1), _ANY_HEIGHT)
        return super().sizeHint(room, index)
