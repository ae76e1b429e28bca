"""A line of words to press: all whole, or all short, never one of them squeezed beside a gap."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem

from variorum_gui.sidebar.menu_word import MenuWord
from variorum_gui.sidebar.word_button import WordButton

#: Width of a menu without its word.
_BARE = 24


class WordLine(QHBoxLayout):
    """What stands before the stretch begins at the left, what stands after it ends at the right.

    Without enough room for all, Qt would make each button a little narrower than its words: they would turn
    short one after the other, each at the left of room it does not need.
    """

    def setGeometry(self, rect: QRect) -> None:
        buttons = [item.widget() for item in self._items() if isinstance(item.widget(), WordButton)]
        words = [button for button in buttons if isinstance(button, WordButton)]
        wanted = self.sizeHint().width()
        short = rect.width() < wanted
        for button in words:
            button.be_short(short)
        super().setGeometry(rect)
        if short:
            self._pack(self.contentsRect())

    def _pack(self, room: QRect) -> None:
        """Give every button the width of its short words, from both ends towards the stretch."""
        items = self._items()
        middle = next((at for at, item in enumerate(items) if item.widget() is None), len(items))
        right = room.right() + 1
        over = sum(item.minimumSize().width() for item in items[:middle] + items[middle + 1 :]) - room.width()
        for item in reversed(items[middle + 1 :]):
            # Where the short words do not fit either, a menu is its triangle alone, not a word over its neighbour.
            bare = over > 0 and isinstance(item.widget(), MenuWord)
            width = _BARE if bare else item.minimumSize().width()
            right -= width
            self._put(item, right, width, room)
            right -= self.spacing()
        left = room.left()
        for item in items[:middle]:
            button = isinstance(item.widget(), WordButton)
            width = (
                item.minimumSize().width() if button else max(0, min(item.sizeHint().width(), right - left))
            )
            self._put(item, left, width, room)
            left += width + self.spacing()

    def _put(self, item: QLayoutItem, x: int, width: int, room: QRect) -> None:
        widget = item.widget()
        if widget is not None and not widget.isHidden():
            height = min(room.height(), item.sizeHint().height())
            widget.setGeometry(x, room.top() + (room.height() - height) // 2, width, height)

    def _items(self) -> list[QLayoutItem]:
        items = (self.itemAt(at) for at in range(self.count()))
        return [item for item in items if item is not None and (item.widget() is None or not item.isEmpty())]
