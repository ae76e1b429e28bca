"""The bar above the names: what to filter by, and the order and groups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from variorum_gui.languages.words import marked, tr
from variorum_gui.sidebar.menu_word import MenuWord
from variorum_gui.sidebar.name_view import NameGroups, NameOrder, NameView, TypeFilter
from variorum_gui.sidebar.word_button import WordButton
from variorum_gui.sidebar.word_line import WordLine
from variorum_gui.theme.icons import icon
from variorum_gui.theme.own_buttons import name_buttons

KeyT = TypeVar("KeyT", bound=str)

#: The words on a button, those where room is short, and what it does.
_TYPES: dict[TypeFilter, tuple[str, str, str]] = {
    "all": (marked("All"), marked("All"), marked("Show all names")),
    "person": (marked("● People"), "●", marked("Show person names")),
    "organisation": (marked("■ Orgs"), "■", marked("Show organisation names")),
    "place": (marked("▲ Places"), "▲", marked("Show place names")),
    "other": (marked("○ Other"), "○", marked("Show other names")),
}
_ORDERS: dict[NameOrder, tuple[str, str]] = {
    "mentions": (marked("Most mentioned"), marked("Most")),
    "difference": (marked("Difference between the texts"), marked("Difference")),
    "alphabet": (marked("A to Z"), marked("A–Z")),
}
_GROUPS: dict[NameGroups, str] = {
    "texts": marked("In both texts, or in one"),
    "kinds": marked("By kind"),
    "none": marked("Without groups"),
}


class NameBar(QWidget):
    """Says `changed(view)` with the view asked for."""

    changed = Signal(object)
    #: Down or Return in the field: on to the names.
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = NameView()
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Filter names and descriptions"))
        self.field.setAccessibleName(tr("Filter the list by names and descriptions"))
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        name_buttons(self.field)
        self.field.textChanged.connect(lambda words: self._change(replace(self._view, words=words)))
        self.field.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 8, 8, 4)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        column.addLayout(top)
        line = WordLine()
        line.setSpacing(2)
        self.order = MenuWord("", self)
        group = QButtonGroup(self)
        self.types: dict[TypeFilter, WordButton] = {}
        for key, (words, short, told) in _TYPES.items():
            button = WordButton(tr(words), self, short=tr(short))
            button.setAccessibleName(tr(told))
            button.setToolTip(tr(told))
            button.setChecked(key == "all")
            button.clicked.connect(partial(self._choose_type, key))
            group.addButton(button)
            line.addWidget(button)
            self.types[key] = button
        line.addStretch(1)
        self.order.setCheckable(False)
        self.order.setToolTip(tr("In which order and in which groups names are listed"))
        self.menu = QMenu(self)
        self.orders = self._choices({key: tr(words) for key, (words, _) in _ORDERS.items()})
        self.menu.addSeparator()
        self.groups = self._choices({key: tr(words) for key, words in _GROUPS.items()})
        for order, action in self.orders.items():
            action.triggered.connect(partial(self._choose_order, order))
        for kind, action in self.groups.items():
            action.triggered.connect(partial(self._choose_groups, kind))
        self.order.clicked.connect(
            lambda: self.menu.popup(self.order.mapToGlobal(self.order.rect().bottomLeft()))
        )
        top.addWidget(self.order)
        column.addLayout(line)
        self._show()

    def clear(self) -> None:
        """List names of every kind and with any words; order and groups stay."""
        self.types["all"].setChecked(True)
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        whole = replace(self._view, types="all", words="")
        if whole != self._view:
            self._change(whole)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else 0
        if watched is self.field and pressed in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _choices(self, words: Mapping[KeyT, str]) -> dict[KeyT, QAction]:
        group = QActionGroup(self)
        made: dict[KeyT, QAction] = {}
        for key, told in words.items():
            action = QAction(told, self)
            action.setCheckable(True)
            group.addAction(action)
            self.menu.addAction(action)
            made[key] = action
        return made

    def _choose_type(self, key: TypeFilter, _on: bool = True) -> None:
        self._change(replace(self._view, types=key))

    def _choose_order(self, key: NameOrder, _on: bool = True) -> None:
        self._change(replace(self._view, order=key))

    def _choose_groups(self, key: NameGroups, _on: bool = True) -> None:
        self._change(replace(self._view, groups=key))

    def _change(self, view: NameView) -> None:
        self._view = view
        self._show()
        self.changed.emit(view)

    def _show(self) -> None:
        words, short = _ORDERS[self._view.order]
        self.order.say(tr(short))
        self.order.setAccessibleName(
            tr("Order: {order}; {groups}", order=tr(words), groups=tr(_GROUPS[self._view.groups]))
        )
        self.orders[self._view.order].setChecked(True)
        self.groups[self._view.groups].setChecked(True)
