"""A tab whose list has several parts, of which a person may look at one alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QButtonGroup, QWidget

from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Shown
from variorum_gui.sidebar.list_tab import ListTab, MessageOf
from variorum_gui.sidebar.rows import Row
from variorum_gui.sidebar.word_button import WordButton
from variorum_gui.sidebar.word_line import WordLine

#: The rows of one part ("all": of every part), with these folds opened or closed.
RowsOfPart = Callable[[Shown, frozenset[str], str], tuple[Row, ...]]


class Part(NamedTuple):
    """What a part is called; `short` where there is little room."""

    key: str
    words: str
    short: str = ""
    tip: str = ""


class PartsTab(ListTab):
    """A list with a line of its parts above it."""

    def __init__(
        self,
        name: str,
        parts: Sequence[Part],
        rows_of: RowsOfPart,
        message_of: MessageOf,
        parent: QWidget | None = None,
    ) -> None:
        self.part = "all"
        super().__init__(name, lambda shown, folds: rows_of(shown, folds, self.part), message_of, parent)
        bar = QWidget(self)
        line = WordLine(bar)
        line.setContentsMargins(9, 4, 8, 4)
        line.setSpacing(3)
        group = QButtonGroup(bar)
        self.buttons: dict[str, WordButton] = {}
        for part in (Part("all", marked("All")), *parts):
            words = tr(part.words)
            button = WordButton(words, bar, short=tr(part.short) if part.short else "")
            button.setAccessibleName(tr("{text}: {words}", text=name, words=words))
            button.setToolTip(tr(part.tip) if part.tip else "")
            button.setChecked(part.key == "all")
            button.clicked.connect(partial(self.show_part, part.key))
            group.addButton(button)
            line.addWidget(button)
            self.buttons[part.key] = button
        line.addStretch(1)
        self.line = line
        self.column.insertWidget(0, bar)

    def show_part(self, key: str, _on: bool = True) -> None:
        """Show one part, or "all"."""
        self.part = key
        self.buttons[key].setChecked(True)
        self.refresh()
