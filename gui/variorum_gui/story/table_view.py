"""One table of the story page: arrows go from cell to cell, Return opens the texts at the passage."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QScrollBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from variorum.corpus.story_texts import Column
from variorum.reporting.story.lines import Line
from variorum.reporting.story.sections import Section
from variorum_gui.story.column_widths import column_widths
from variorum_gui.story.table_model import BEFORE, SAID, TITLE, TableModel
from variorum_gui.story.text_heads import TextHeads

_Index = QModelIndex | QPersistentModelIndex
#: Beside the words of a cell; and how many of the longest words of a column are measured.
_MARGIN, _MEASURED = 14, 5
#: Above and below the lines of a row.
_BESIDE = 4


class TableView(QTreeView):
    """Says which row and column one is at, and which is asked for."""

    #: (Line or None, number of the text or -1)
    cellReached = Signal(object, int)
    #: (Line, number of the text)
    cellWanted = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = TableModel(self)
        self.setModel(self.table)
        self.setRootIsDecorated(False)
        self.setIndentation(12)
        self.setWordWrap(True)
        self.setItemDelegate(_TwoLines(self))
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(False)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectItems)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = TextHeads(self)
        self.setHeader(header)
        header.setStretchLastSection(False)
        # Without this a name too long for its column would lose both its ends.
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.activated.connect(self._activated)
        header.sectionResized.connect(self._resized)
        self._wishes: list[int] = []
        self._fitting = self._by_hand = False

    def show_section(self, section: Section, columns: tuple[Column, ...], *, stays: bool = False) -> None:
        """Show this table from its top, laid out for it.

        With `stays` the reader has said more of its rows: one stays where one is in it, what was folded stays
        folded, and widths given by hand stay.
        """
        (line, _), current, bars = self.reached(), self.currentIndex(), self._bars()
        title, column, scrolled = (
            self.table.title_at(current),
            current.column(),
            [bar.value() for bar in bars],
        )
        folded = self._folded() if stays else set()
        by_hand = stays and self._by_hand
        self.setAccessibleName(section.title)
        # Before anything is laid out: a table of more texts than the last one is resized within the calls below.
        self._wishes = []
        self.table.show_section(section, columns)
        for row in range(self.table.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
        self.expandAll()
        self._fold(folded)
        said = any(line.beside for group in section.groups for line in group.lines)
        came = said and self.isColumnHidden(SAID)
        self.setColumnHidden(SAID, not said)
        self._wishes, self._by_hand = [], by_hand
        if by_hand and came:
            self._widen([SAID])
        if self.isVisible():
            self._fit()
        if not stays:
            self._go_to(self.table.index(0, 0, self.table.index(0, 0)))
            return
        again = self.table.index_of(line, column) if line is not None else self._heading(title)
        self.setAutoScroll(False)  # it would unfold the group the row is in
        self._go_to(again if again.isValid() else self.table.index(0, 0, self.table.index(0, 0)))
        self.setAutoScroll(True)
        if title not in folded:
            self.expand(self.currentIndex().parent())  # where the row went
        self.executeDelayedItemsLayout()
        for bar, value in zip(bars, scrolled, strict=True):
            bar.setValue(value)

    def _bars(self) -> tuple[QScrollBar, QScrollBar]:
        return self.verticalScrollBar(), self.horizontalScrollBar()

    def _headings(self) -> list[QModelIndex]:
        return [self.table.index(row, 0) for row in range(self.table.rowCount())]

    def _heading(self, title: str) -> QModelIndex:
        return next((at for at in self._headings() if self.table.title_at(at) == title), QModelIndex())

    def _folded(self) -> set[str]:
        return {self.table.title_at(at) for at in self._headings() if not self.isExpanded(at)}

    def _fold(self, titles: set[str]) -> None:
        for at in self._headings():
            if self.table.title_at(at) in titles:
                self.collapse(at)

    def _go_to(self, index: QModelIndex) -> None:
        if index.isValid():
            self.setCurrentIndex(index)

    def reached(self) -> tuple[Line | None, int]:
        """The row and the text one is at; no row where there is none, -1 before the texts."""
        index = self.currentIndex()
        return self.table.line_at(index), max(-1, index.column() - BEFORE)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()  # when it is shown first, it is not as wide yet as it will be

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.cellReached.emit(*self.reached())

    def _fit(self) -> None:
        """Few texts share the width there is; of many the window shows some, and the rest is scrolled to.

        Columns that were drawn to another width by hand stay so.
        """
        if not self._by_hand:
            self._widen(range(self.table.columnCount()))

    def _widen(self, these: Iterable[int]) -> None:
        columns = range(self.table.columnCount())
        self._wishes = self._wishes or [0 if self.isColumnHidden(at) else self._wish_of(at) for at in columns]
        widths = column_widths(self.viewport().width(), self._wishes[:BEFORE], self._wishes[BEFORE:])
        self._fitting = True
        for at in these:
            if not self.isColumnHidden(at):
                self.setColumnWidth(at, widths[at])
        self._fitting = False
        self.scheduleDelayedItemsLayout()  # other widths, other heights

    def _resized(self) -> None:
        self._by_hand = not self._fitting

    def _wish_of(self, column: int) -> int:
        """How wide its head and its longest words are."""
        words = sorted(self.table.words_of(column), key=len)[-_MEASURED:]
        widest = max((self.fontMetrics().horizontalAdvance(each) for each in words), default=0)
        beside = _MARGIN + self.indentation() if column == TITLE else _MARGIN
        beside += self.table.room_for_signs(column)
        return max(widest + beside, self.header().sectionSizeHint(column))

    def _activated(self, index: QModelIndex) -> None:
        line, text = self.table.line_at(index), index.column() - BEFORE
        if line is not None:
            self.cellWanted.emit(line, text if text >= 0 else _first_text(line))


class _TwoLines(QStyledItemDelegate):
    """Rows are as high as their words in the width there is, up to two lines; the rest is elided and told below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        # The view asks without a width, and would have one line for each.
        narrow, view = QStyleOptionViewItem(option), self.parent()
        assert isinstance(view, QTreeView)
        indent = view.indentation() if index.column() == TITLE else 0
        narrow.rect = QRect(0, 0, view.columnWidth(index.column()) - indent, 1000)
        hint = super().sizeHint(narrow, index)
        return QSize(hint.width(), min(hint.height(), 2 * option.fontMetrics.lineSpacing() + _BESIDE))


def _first_text(line: Line) -> int:
    """A row that is asked for as a whole opens the first text that has something of it."""
    return next((at for at, cell in enumerate(line.cells) if cell.parts), -1)
