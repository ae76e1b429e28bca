"""A line of words to press: all whole, or all as short, never one of them squeezed beside a gap."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem

from variorum_gui.sidebar.menu_word import MenuWord
from variorum_gui.sidebar.word_button import WordButton

#: Width of a menu without its word.
_BARE = 24
#: How long the words are (`WordButton.be_short`), whether menus stand without theirs, and whether what is no word to
#: press says less: the first that fits. One thing is to have one word wherever there is room for it.
_WAYS = (
    (0, False, False),
    (0, False, True),
    (1, False, True),
    (0, True, True),
    (1, True, True),
    (2, True, True),
)


class WordLine(QHBoxLayout):
    """What stands before the stretch begins at the left, what stands after it ends at the right.

    Without enough room for all, Qt would make each button a little narrower than its words: they would turn
    short one after the other, each at the left of room it does not need.
    """

    def setGeometry(self, rect: QRect) -> None:
        room = rect.width() - self.contentsMargins().left() - self.contentsMargins().right()
        fitting = next((each for each in _WAYS if self._wanted(*each) <= room), _WAYS[-1])
        way, bare, _ = fitting
        for item in self._items():
            widget = item.widget()
            if isinstance(widget, WordButton):
                widget.be_short(way)
        super().setGeometry(rect)
        if fitting != _WAYS[0]:
            self._pack(self.contentsRect(), way, bare)

    def _wanted(self, way: int, bare: bool, less: bool) -> int:
        """How wide all are together, with the words of this length, and menus without theirs if `bare`."""
        items = self._items()
        widths = (_room(item, way, bare, less) for item in items if item.widget() is not None)
        return sum(widths) + self.spacing() * (len(items) - 1)

    def _pack(self, room: QRect, way: int, bare: bool) -> None:
        """Give every button the width of its words, from both ends towards the stretch."""
        items = self._items()
        middle = next((at for at, item in enumerate(items) if item.widget() is None), len(items))
        right = room.right() + 1
        for item in reversed(items[middle + 1 :]):
            width = _width(item, way, bare, less=True)
            right -= width
            self._put(item, right, width, room)
            right -= self.spacing()
        left = room.left()
        for item in items[:middle]:
            width = _width(item, way, bare, less=True)
            if not isinstance(item.widget(), WordButton):
                width = max(0, min(item.sizeHint().width(), right - left))
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


def _width(item: QLayoutItem, way: int, bare: bool, less: bool) -> int:
    widget = item.widget()
    if bare and isinstance(widget, MenuWord):
        return _BARE
    if isinstance(widget, WordButton):
        return widget.width_of(way)
    return (item.minimumSize() if less else item.sizeHint()).width()


def _room(item: QLayoutItem, way: int, bare: bool, less: bool) -> int:
    widget = item.widget()
    if isinstance(widget, WordButton) and not (bare and isinstance(widget, MenuWord)):
        return widget.room_of(way)
    return _width(item, way, bare, less)
