"""All keys on one sheet, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from variorum_gui.window.actions import BY_ID, ActionSpec
from variorum_gui.window.menu_table import MENUS

#: Keys that belong to a pane and not to a menu.
PANE_KEYS: tuple[tuple[str, str], ...] = (
    ("C", "Confirm the chosen finding"),
    ("R", "Reject it"),
    ("U", "Mark it as unsure"),
    ("N", "Write a note on it"),
    ("N, P", "In the texts: next or previous place; in Reader Mode: next or previous heading"),
    ("F", "In the texts: unfold or fold the line nearest to the middle; with Shift all of them"),
    ("Esc", "Put out the lights; leave the find field; leave Reader Mode"),
    ("Return", "In the find field: next place; in the corpus: show it"),
    ("F2", "In the corpus: rename"),
    ("Alt+Return", "In the corpus: details"),
    ("Del", "In the corpus: remove"),
)

#: Of the sheet, where the screen has room.
_WIDTH = 900


class ShortcutSheet(QDialog):
    """Not modal: one can leave it open while trying things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget(self)
        columns = QHBoxLayout(page)
        columns.setSpacing(28)
        columns.setContentsMargins(24, 18, 24, 18)
        halves = [_Half(page), _Half(page)]
        for half in halves:
            columns.addLayout(half, 1)
        rows = [(title.replace("&", ""), keyed(ids)) for title, ids in MENUS]
        groups = [(title, pairs) for title, pairs in [*rows, ("In the lists", PANE_KEYS)] if pairs]
        at = _middle([len(pairs) + 2 for _, pairs in groups])
        for half, members in zip(halves, (groups[:at], groups[at:]), strict=True):
            for title, pairs in members:
                half.add(title, pairs)
            half.setRowStretch(half.rowCount(), 1)
        area = QScrollArea(self)
        area.setAccessibleName("All keys")
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        # Words too long for their column go on in a second line: nothing stands beyond the edge.
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        room = self.screen().availableGeometry()
        self.setMinimumWidth(min(560, room.width()))
        width = min(_WIDTH, room.width() - 40)
        page.ensurePolished()
        self.resize(width, min(columns.totalHeightForWidth(width) + 8, room.height() - 80))


def _middle(heights: list[int]) -> int:
    """Before which group the second column begins, so that both are as alike in height as can be."""
    return min(range(len(heights) + 1), key=lambda at: max(sum(heights[:at]), sum(heights[at:])))


def keyed(ids: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """(keys, words) of those actions that have keys."""
    specs = [BY_ID[id] for id in ids if id in BY_ID]
    return tuple((shortcut_words(spec), spec.words.rstrip("…")) for spec in specs if spec.sequences())


def shortcut_words(spec: ActionSpec) -> str:
    """The first keys of an action, as the system writes them."""
    keys = spec.sequences()
    return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


class _Half(QGridLayout):
    """One of the two columns of the sheet: keys beside words, under the titles of their menus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__()
        self._parent = parent
        self.setHorizontalSpacing(18)
        self.setVerticalSpacing(3)
        self.setColumnMinimumWidth(0, 96)
        self.setColumnStretch(1, 1)

    def add(self, title: str, pairs: tuple[tuple[str, str], ...]) -> None:
        """A group, with some room above it."""
        self.setRowMinimumHeight(self.rowCount(), 12 if self.count() else 0)
        head = QLabel(title, self._parent)
        head.setProperty("voice", "title")
        self.addWidget(head, self.rowCount(), 0, 1, 2)
        for keys, words in pairs:
            label = QLabel(keys, self._parent)
            label.setProperty("voice", "second")
            said = QLabel(words, self._parent)
            said.setWordWrap(True)
            row = self.rowCount()
            self.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self.addWidget(said, row, 1, Qt.AlignmentFlag.AlignTop)
