"""Everything the menus offer, to be found by typing a part of its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QBrush, QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QMenu,
    QStyle,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)
from shiboken6 import isValid

from variorum.model.frozen import dataclass
from variorum_gui.announcing import announce
from variorum_gui.languages.words import tr
from variorum_gui.theme.applying import current_theme
from variorum_gui.window.also_called import also_called

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
    #: Other words it is found by.
    also: str = ""


class CommandPalette(QDialog):
    """A field and a list. What cannot be done just now is not offered."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._commands = tuple(commands_of(window))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Type what you want to do"))
        self.field.setAccessibleName(tr("Command to look for"))
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self.do)
        self.field.installEventFilter(self)
        self.list = QTreeWidget(self)
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column_of_words in (1, 2):
            self.list.header().setSectionResizeMode(column_of_words, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setAccessibleName(tr("Commands found"))
        self.list.itemActivated.connect(lambda _: self.do())
        self.list.itemClicked.connect(lambda _: self.do())
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self._look("")
        high = min(_HEIGHT, max(160, window.height() - _DOWN))
        self.resize(min(max(_WIDTH, self._wanted_width()), window.width()), high)
        self.move(window.mapToGlobal(window.rect().topLeft()) + self._below(window))

    def shown(self) -> list[str]:
        """The lines of the list."""
        rows = [self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount())]
        items = [item for item in rows if item and item.data(0, Qt.ItemDataRole.UserRole) is not None]
        return ["    ".join(filter(None, map(item.text, range(3)))) for item in items]

    def do(self) -> None:
        """Close, and do what is chosen."""
        item = self.list.currentItem()
        if item is None:
            return
        found = item.data(0, Qt.ItemDataRole.UserRole)
        if found is None:
            return
        command = self._living(found)
        self.close()
        if command is not None:
            command.action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down walk the list while one types."""
        if watched is not self.field or event.type() != QEvent.Type.KeyPress:
            return False
        if isinstance(event, QKeyEvent) and event.key() in _TO_LIST:
            self.list.keyPressEvent(event)
            return True
        return False

    def _living(self, command: Command) -> Command | None:
        """The command as the menus have it now: a menu that was filled anew has thrown its entries away."""
        if isValid(command.action):
            return command
        named = command.menus, command.words
        return next((each for each in commands_of(self._window) if (each.menus, each.words) == named), None)

    def _look(self, words: str) -> None:
        self.list.clear()
        if not all(isValid(command.action) for command in self._commands):
            self._commands = tuple(commands_of(self._window))
        for command in ranked(self._commands, words):
            ticked = "✓ " if command.action.isCheckable() and command.action.isChecked() else ""
            item = QTreeWidgetItem([f"{ticked}{command.words}", command.menus, command.keys])
            item.setData(0, Qt.ItemDataRole.UserRole, command)
            for column in (1, 2):
                item.setForeground(column, QBrush(QColor(current_theme().second_ink)))
            self.list.addTopLevelItem(item)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        else:
            none = QTreeWidgetItem([tr("No command is called that, or it cannot be done just now.")])
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addTopLevelItem(none)
            none.setFirstColumnSpanned(True)
            announce(self, none.text(0))

    def _wanted_width(self) -> int:
        """So wide that no line of all there are is cut."""
        words = sum(self.list.sizeHintForColumn(column) for column in range(self.list.columnCount()))
        margins = self.contentsMargins().left() + self.contentsMargins().right() + 16
        bar = self.list.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return words + margins + bar + 2 * self.list.frameWidth() + 8

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
            also = also_called(action.objectName() or str(action.data() or ""))
            yield Command(path, _plain(action.text()).rstrip("…"), keys, action, also)


def ranked(commands: Sequence[Command], words: str) -> list[Command]:
    """Those that hold every word typed, or the first letters of whose words it is made of: best first, else in the
    order of the menus."""
    wanted = words.casefold().split()
    found: list[tuple[int, int, int, Command]] = []
    for place, command in enumerate(commands):
        grades = [_grade(word, command) for word in wanted]
        if _NOT not in grades:
            found.append((max(grades, default=0) // _SHORT, sum(grades), place, command))
    # Beside whole words what they may be short for would be noise.
    best = min((each[0] for each in found), default=0)
    return [each[3] for each in sorted(found, key=lambda each: each[:3]) if each[0] == best]


#: Of a word that may be short for a name, and of one that is not found at all.
_SHORT, _NOT = 8, 10_000


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
    if f" {word}" in f" {command.also}":
        return 5
    return _SHORT if _abbreviates(word, name.split()) else _NOT


def _abbreviates(word: str, names: list[str]) -> bool:
    """Whether a word is made of the beginnings of some of these, in order: "opsam" of "open the sample corpus"."""
    if not word:
        return True
    for place, name in enumerate(names):
        alike = next((at for at, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), len(word))
        for length in range(min(alike, len(name)), 0, -1):
            if _abbreviates(word[length:], names[place + 1 :]):
                return True
    return False


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
