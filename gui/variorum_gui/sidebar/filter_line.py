"""The line above the findings: what to list, and in which order."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QWidget

from variorum_gui.kinds_of_edit import ALL, Kinds, KindsChosen, kinds_words
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.sidebar.finding_rows import Filter, Review, Sorting
from variorum_gui.sidebar.menu_word import MenuWord
from variorum_gui.sidebar.word_button import WordButton
from variorum_gui.sidebar.word_line import WordLine
from variorum_gui.theme.applying import current_theme

#: In full, where room is short, and in the narrowest of panes; the number always stands there.
_FILTERS: dict[Filter, tuple[str, ...]] = {
    "to review": (marked("To review {number}"), "To review {number}", marked("To do {number}")),
    "decided": (marked("Decided {number}"), "Decided {number}", marked("Done {number}")),
    "all": (marked("All {number}"),),
}


class FilterLine(QWidget):
    """To review / Decided / All with counts, and the sorting."""

    filtered = Signal(str)
    sorted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = WordLine(self)
        line.setContentsMargins(9, 4, 5, 4)
        line.setSpacing(3)
        group = QButtonGroup(self)
        self._buttons: dict[Filter, WordButton] = {}
        for key in _FILTERS:
            button = WordButton("", self)
            group.addButton(button)
            button.clicked.connect(lambda _on, key=key: self.filtered.emit(key))
            self._buttons[key] = button
            line.addWidget(button)
        line.addStretch(1)
        self._kinds: Kinds = ALL
        self._order_words = ("", "")
        self._order = MenuWord("", self)
        self._order.setCheckable(False)
        self._order.clicked.connect(self._open_menu)
        line.addWidget(self._order)
        self._menu = QMenu(self)
        self._sortings: dict[Sorting, QAction] = {}
        choices = QActionGroup(self)
        for sorting in get_args(Sorting):
            action = QAction(self)
            action.setCheckable(True)
            action.triggered.connect(lambda _on, sorting=sorting: self.sorted.emit(sorting))
            choices.addAction(action)
            self._menu.addAction(action)
            self._sortings[sorting] = action

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(current_theme().hairline))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def show_state(self, review: Review, chosen: Filter, sorting: Sorting) -> None:
        """The counts and what is in force."""
        counts: dict[Filter, int] = {
            "to review": review.to_review,
            "decided": review.decided,
            "all": review.all,
        }
        widest = "0" * len(str(review.all))
        for key, button in self._buttons.items():
            ways = tuple(tr(words, number=counts[key]) for words in _FILTERS[key])
            button.say(*ways, widest=tuple(tr(words, number=widest) for words in _FILTERS[key]))
            button.setChecked(key == chosen)
        words: dict[Sorting, str] = {
            "weight": tr("By weight"),
            "reading": tr("In reading order"),
            "doubt": tr("Least sure first"),
        }
        short = {
            "weight": tr("Weight"),
            "reading": tr("Reading"),
            "doubt": tr("Least sure"),
        }
        for order, action in self._sortings.items():
            action.setText(words[order])
            action.setChecked(order == sorting)
        self._order_words = words[sorting], short[sorting]
        self._say_order()

    def offer_kinds(self, chosen: KindsChosen) -> None:
        """Let the kinds of edit be chosen that are listed."""
        self._menu.addSeparator()
        self._menu.addMenu(chosen.menu(tr("Show only these &kinds"), self))
        chosen.changed.connect(self._say_kinds)
        self._say_kinds(chosen.kinds)

    def _say_kinds(self, kinds: Kinds) -> None:
        self._kinds = kinds
        self._say_order()

    def _say_order(self) -> None:
        words, short = self._order_words
        count = tr_many("{n} kind", "{n} kinds", len(self._kinds)) if self._kinds else ""
        self._order.say(f"{words}, {count}" if count else words, count or short)
        self._order.setToolTip(self._order.text())
        self._order.setAccessibleName(
            tr("Order: {order}, only {kinds}", order=words, kinds=kinds_words(self._kinds))
            if count
            else tr("Order: {order}", order=words)
        )

    def button(self, key: Filter) -> WordButton:
        """One of the filters."""
        return self._buttons[key]

    def _open_menu(self) -> None:
        self._menu.popup(self._order.mapToGlobal(self._order.rect().bottomLeft()))
