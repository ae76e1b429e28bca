"""All keys on one sheet, made from the table of actions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from variorum_gui.languages.words import marked, tr
from variorum_gui.window.actions import BY_ID, ActionSpec
from variorum_gui.window.menu_table import MENUS, entries

#: Keys that belong to a pane and not to a menu.
PANE_KEYS: tuple[tuple[str, str], ...] = (
    ("C", marked("Confirm the chosen finding")),
    ("R", marked("Reject it")),
    ("U", marked("Mark it as unsure")),
    ("N", marked("Write a note on it")),
    ("W", marked("Say who speaks the chosen quotation")),
    ("N, P", marked("In the texts: next or previous passage; in Reader Mode: next or previous heading")),
    ("F", marked("In the texts: unfold or fold the line nearest to the middle; with Shift all of them")),
    ("Esc", marked("Put out the lights; leave the find field; leave Reader Mode")),
    ("Return", marked("In the find field: next hit; in the corpus: show it")),
    ("F10", marked("The menus; with Shift the menu of what has the keyboard")),
    ("F2", marked("In the corpus: rename")),
    ("Alt+Return", marked("In the corpus: details")),
    ("Del", marked("In the corpus: remove")),
)

#: Letters that stand in one line of a column.
_IN_A_LINE = 25
#: Width of a column, and what stands between two lines of it.
_COLUMN, _BETWEEN = 290, 5


class ShortcutSheet(QDialog):
    """Not modal: one can leave it open while trying things."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = self.screen().availableGeometry()
        rows = [(tr(title).replace("&", ""), keyed(tuple(entries(ids)))) for title, ids in MENUS]
        groups = [
            (title, pairs)
            for title, pairs in [
                *rows,
                (tr("In the lists"), [(_native(QKeySequence(keys)), tr(words)) for keys, words in PANE_KEYS]),
            ]
            if pairs
        ]
        shares = _shares(
            [2 + sum(1 + len(words) // _IN_A_LINE for _, words in pairs) for _, pairs in groups],
            max(2, (room.width() - 80) // _COLUMN),
            (room.height() - 120) // (self.fontMetrics().height() + _BETWEEN),
        )
        page = QWidget(self)
        columns = QHBoxLayout(page)
        columns.setSpacing(28)
        columns.setContentsMargins(24, 18, 24, 18)
        for first, after in pairwise((*shares, len(groups))):
            column = _Column(page)
            columns.addLayout(column, 1)
            for title, pairs in groups[first:after]:
                column.add(title, pairs)
            column.setRowStretch(column.rowCount(), 1)
        area = QScrollArea(self)
        area.setAccessibleName(tr("All keys"))
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        # Words too long for their column go on in a second line: nothing stands beyond the edge.
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.setMinimumWidth(min(560, room.width()))
        width = min(_COLUMN * len(shares) + 60, room.width() - 40)
        # A bar that was there for a moment takes the width that would make it needless.
        beside_a_bar = width - area.verticalScrollBar().sizeHint().width()
        self.resize(width, min(columns.totalHeightForWidth(beside_a_bar) + 8, room.height() - 80))


def _shares(heights: list[int], most: int, lines: int) -> tuple[int, ...]:
    """The groups that columns begin with: two columns, or as many, up to `most`, as keep within so many lines."""
    best: tuple[int, ...] = (0,)
    for many in range(2, most + 1):
        cuts = combinations(range(1, len(heights)), many - 1)
        best = min(((0, *cut) for cut in cuts), key=lambda starts: _tallest(heights, starts), default=best)
        if _tallest(heights, best) <= lines:
            break
    return best


def _tallest(heights: list[int], starts: tuple[int, ...]) -> int:
    return max(sum(heights[first:after]) for first, after in pairwise((*starts, len(heights))))


def keyed(ids: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """(keys, words) of those actions that have keys."""
    specs = [BY_ID[id] for id in ids if id in BY_ID]
    return tuple((shortcut_words(spec), spec.words.rstrip("…")) for spec in specs if spec.sequences())


def shortcut_words(spec: ActionSpec) -> str:
    """The first keys of an action, as the system writes them."""
    keys = spec.sequences()
    return _native(keys[0]) if keys else ""


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


class _Column(QGridLayout):
    """One column of the sheet: keys beside words, under the titles of their menus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__()
        self._parent = parent
        self.setHorizontalSpacing(18)
        self.setVerticalSpacing(3)
        self.setColumnMinimumWidth(0, 96)
        self.setColumnStretch(1, 1)

    def add(self, title: str, pairs: Sequence[tuple[str, str]]) -> None:
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
