"""Everything the menus offer, to be found by typing a part of its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QVBoxLayout,
)

_WIDTH, _HEIGHT = 560, 420
#: From the window's upper edge: below menu bar and toolbar.
_DOWN = 92
_TO_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Command:
    """An entry of a menu: the menus it stands in, its words and its keys."""

    menus: str
    words: str
    keys: str
    action: QAction


class CommandPalette(QDialog):
    """A field and a list. What cannot be done just now is not offered."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle("Commands")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands = tuple(commands_of(window))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText("Type what you want to do")
        self.field.setAccessibleName("Command to look for")
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self.do)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Commands found")
        self.list.itemActivated.connect(lambda _: self.do())
        self.list.itemClicked.connect(lambda _: self.do())
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.resize(min(_WIDTH, window.width()), min(_HEIGHT, max(160, window.height() - _DOWN)))
        self.move(window.mapToGlobal(window.rect().topLeft()) + self._below(window))
        self._look("")

    def shown(self) -> list[str]:
        """The lines of the list."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def do(self) -> None:
        """Close, and do what is chosen."""
        if not self.list.count():
            return
        command = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        self.close()
        command.action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down walk the list while one types."""
        if watched is not self.field or event.type() != QEvent.Type.KeyPress:
            return False
        if isinstance(event, QKeyEvent) and event.key() in _TO_LIST:
            self.list.keyPressEvent(event)
            return True
        return False

    def _look(self, words: str) -> None:
        self.list.clear()
        for command in ranked(self._commands, words):
            keys = f"    {command.keys}" if command.keys else ""
            ticked = "✓ " if command.action.isCheckable() and command.action.isChecked() else ""
            item = QListWidgetItem(f"{ticked}{command.words}    {command.menus}{keys}")
            item.setData(Qt.ItemDataRole.UserRole, command)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _below(self, window: QMainWindow) -> QPoint:
        return QPoint((window.width() - self.width()) // 2, _DOWN)


def commands_of(window: QMainWindow) -> Iterator[Command]:
    """Every entry of the menu bar that can be chosen, those of submenus too."""
    for top in window.menuBar().actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            yield from _entries(menu, _plain(top.text()))


def _entries(menu: QMenu, path: str) -> Iterator[Command]:
    # Some menus are filled when they are about to be shown.
    menu.aboutToShow.emit()
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _entries(below, f"{path} ▸ {_plain(action.text())}")
        elif not action.isSeparator() and action.isEnabled() and action.objectName() != "commands":
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield Command(path, _plain(action.text()).rstrip("…"), keys, action)


def ranked(commands: Sequence[Command], words: str) -> list[Command]:
    """Those that hold every word typed, or its letters in order: best first, else in the order of the menus."""
    wanted = words.casefold().split()
    found: list[tuple[int, int, Command]] = []
    for place, command in enumerate(commands):
        grade = sum(_grade(word, command) for word in wanted)
        if grade < _NOT:
            found.append((grade, place, command))
    return [command for _, _, command in sorted(found, key=lambda each: each[:2])]


#: More than any number of words that are found can come to.
_NOT = 10_000


def _grade(word: str, command: Command) -> int:
    name, menus = command.words.casefold(), command.menus.casefold()
    if name.startswith(word):
        return 0
    if f" {word}" in f" {name}":
        return 1
    if word in name:
        return 3
    if f" {word}" in f" {menus}":
        return 4
    letters = iter(name)
    return 8 if all(letter in letters for letter in word) else _NOT


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
