"""The Names tab: lighting up a name in both texts, and saying which names are one."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from variorum.model.decisions import EntityDecision
from variorum_gui.sidebar import messages
from variorum_gui.sidebar.list_tab import ListTab
from variorum_gui.sidebar.name_rows import TypeFilter, entity_of, name_rows
from variorum_gui.sidebar.row_list import RowList
from variorum_gui.sidebar.rows import Row
from variorum_gui.sidebar.word_button import WordButton
from variorum_gui.theme.icons import icon

_TYPES: dict[TypeFilter, str] = {
    "all": "All",
    "person": "● People",
    "organisation": "■ Orgs",
    "place": "▲ Places",
    "other": "○ Other",
}
_TYPE_ACTS = {"person": "PERSON", "organisation": "ORG", "place": "LOC", "other": "MISC"}


class NameList(RowList):
    """Several names can be selected, to be merged; a name can be renamed where it stands."""

    renamed = Signal(str, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._editing = ""
        self.selectionModel().selectionChanged.connect(self._offer_acts)

    def _buttons_for(self, row: Row) -> tuple[str, ...]:
        acts = super()._buttons_for(row)
        return ("merge", *acts) if len(self.selectedIndexes()) > 1 else acts

    def edit_chosen(self) -> None:
        """Open the field for another name in the chosen row."""
        self._editing = self.chosen_key()
        self.edit(self.currentIndex())

    def commitData(self, editor: QWidget) -> None:
        if isinstance(editor, QLineEdit) and self._editing and editor.text().strip():
            self.renamed.emit(self._editing, editor.text().strip())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self._editing = ""


class NamesTab(ListTab):
    """Names, filtered by kind and by words."""

    entityDecided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._type: TypeFilter = "all"
        self._words = ""
        super().__init__(
            "Names",
            lambda shown, _: name_rows(shown, self._type, self._words),
            messages.for_names,
            parent,
        )
        self.field = QLineEdit(self)
        self.field.setPlaceholderText("Filter names and descriptions")
        self.field.setAccessibleName("Filter names and descriptions")
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._search)
        self.column.insertWidget(0, self._bar())

    def make_list(self, name: str) -> RowList:
        names = NameList(name, self)
        names.renamed.connect(self._rename)
        return names

    def act(self, key: str, act: str) -> None:
        if act == "rename":
            cast(NameList, self.list).edit_chosen()
        elif act == "merge":
            self._merge()
        elif act == "split":
            self._ask_split(key)
        else:
            super().act(key, act)

    def split(self, key: str, spelling: str) -> None:
        """Take one spelling out of a name."""
        entity = entity_of(self.shown, key)
        if entity is not None:
            others = tuple(name for name in entity.spellings if name != spelling)
            self.entityDecided.emit(EntityDecision("split", (spelling, *others)))

    def _bar(self) -> QWidget:
        bar = QWidget(self)
        column = QVBoxLayout(bar)
        column.setContentsMargins(11, 8, 11, 4)
        column.setSpacing(4)
        column.addWidget(self.field)
        line = QHBoxLayout()
        line.setSpacing(2)
        group = QButtonGroup(bar)
        for key, words in _TYPES.items():
            button = WordButton(words, bar, short=words.split()[0])
            button.setAccessibleName(f"Show {key} names" if key != "all" else "Show all names")
            button.setChecked(key == "all")
            button.clicked.connect(partial(self._choose_type, key))
            group.addButton(button)
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)
        return bar

    def _choose_type(self, key: TypeFilter, _on: bool = True) -> None:
        self._type = key
        self.refresh()

    def _search(self, words: str) -> None:
        self._words = words
        self.refresh()

    def _rename(self, key: str, name: str) -> None:
        entity = entity_of(self.shown, key)
        if entity is not None and name != entity.name:
            self.entityDecided.emit(EntityDecision("rename", (entity.name,), value=name))

    def _merge(self) -> None:
        names = [entity_of(self.shown, row.key) for row in self.list.selected_rows()]
        spellings = [spelling for e in names if e is not None for spelling in (e.name, *e.spellings)]
        if len([e for e in names if e is not None]) > 1:
            self.entityDecided.emit(EntityDecision("merge", tuple(dict.fromkeys(spellings))))

    def _ask_split(self, key: str) -> None:
        entity = entity_of(self.shown, key)
        if entity is None or len(entity.spellings) < 2:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for spelling in entity.spellings:
            action = menu.addAction(f"Set “{spelling}” apart")
            action.triggered.connect(lambda _on=False, spelling=spelling: self.split(key, spelling))
        button = self.list.buttons().button("split")
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()) if button.isVisible() else QCursor.pos())
