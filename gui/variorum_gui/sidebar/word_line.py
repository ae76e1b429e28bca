"""A line of words to press: all whole, or all as short, never one of them squeezed beside a gap."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
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
    short one after the other, each at the left of room it does not need. Words that all stand at the left go on in a
    second line where the pane is narrower than the shortest of them: the last could not be pressed.
    """

    def hasHeightForWidth(self) -> bool:
        return self._folds()

    def heightForWidth(self, width: int) -> int:
        one, rows = self.sizeHint().height(), len(self._rows(width - self._beside()))
        beside = self.contentsMargins().top() + self.contentsMargins().bottom()
        return one + (rows - 1) * (one - beside)

    def minimumSize(self) -> QSize:
        least = super().minimumSize()
        if not self._folds():
            return least
        widest = max(item.minimumSize().width() for item in self._words())
        return QSize(min(least.width(), widest + self._beside()), least.height())

    def setGeometry(self, rect: QRect) -> None:
        room = rect.width() - self._beside()
        rows = self._rows(room) if self._folds() else []
        if len(rows) > 1:
            super().setGeometry(rect)
            self._stack(rows)
            return
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

    def _folds(self) -> bool:
        """Whether there are words, and nothing at the right of them."""
        items = self._items()
        return bool(self._words()) and items[-1].widget() is None and len(items) - len(self._words()) == 1

    def _words(self) -> list[QLayoutItem]:
        return [item for item in self._items() if isinstance(item.widget(), WordButton)]

    def _rows(self, room: int) -> list[list[QLayoutItem]]:
        """The words of each line: one line, however short they have to be for it, or several of whole words."""
        rows: list[list[QLayoutItem]] = [self._words()]
        if any(self._wanted(*each) <= room for each in _WAYS):
            return rows
        rows, left = [[]], room
        for item in self._words():
            width = _width(item, 0, bare=False, less=False)
            if rows[-1] and width > left:
                rows.append([])
                left = room
            rows[-1].append(item)
            left -= width + self.spacing()
        return rows

    def _stack(self, rows: list[list[QLayoutItem]]) -> None:
        inside = self.contentsRect()
        high = inside.height() // len(rows)
        for at, row in enumerate(rows):
            line = QRect(inside.left(), inside.top() + at * high, inside.width(), high)
            x = line.left()
            for item in row:
                widget = item.widget()
                if isinstance(widget, WordButton):
                    widget.be_short(0)
                width = _width(item, 0, bare=False, less=False)
                self._put(item, x, width, line)
                x += width + self.spacing()

    def _beside(self) -> int:
        return self.contentsMargins().left() + self.contentsMargins().right()

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
