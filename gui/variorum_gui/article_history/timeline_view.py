"""The timeline as a list with columns: one or two rows are chosen, and shown in the comparison."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from variorum_gui.article_history.timeline_delegate import TimelineDelegate, room_of_words
from variorum_gui.article_history.timeline_model import (
    AFTER,
    NEWS,
    SENTENCES,
    WORDS,
    Index,
    TimelineModel,
    cell_words,
)
from variorum_gui.languages.words import tr
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.focus_ring import FocusRing, paint_row_ring

#: Least widths; the last column takes the rest.
_WIDTHS = (66, 160, 100, 92, 154, 134)
#: Less than this the last one is not to have.
_LAST = 110
#: What these say is short, and to be read whole where there is room for it: German and French need more.
_WHOLE = (AFTER, NEWS)
#: Of the room that is left, so much goes to a column.
_SHARES = {WORDS: 0.25, SENTENCES: 0.2, NEWS: 0.15}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TimelineView(QTreeView):
    """Says which versions a person wants to see."""

    #: Places of the versions to compare, older first: two, or one with the one before it.
    wanted = Signal(object)
    #: The rows chosen changed.
    chosen = Signal()
    #: Edit ▸ Copy while it has the keyboard.
    copyWanted = Signal()

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._wanting: dict[int, int] = {}
        self.setModel(model)
        self.setItemDelegate(TimelineDelegate(self))
        self.setAccessibleName(tr("Versions, the oldest first"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.header()
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setStretchLastSection(True)
        self._fit()
        model.modelReset.connect(self._measure)
        self._ring = FocusRing(self)
        self.doubleClicked.connect(lambda _index: self.want())
        theme_changes().changed.connect(self.viewport().update)

    def places(self) -> tuple[int, ...]:
        """The chosen versions, older first."""
        return tuple(sorted(index.row() for index in self.selectionModel().selectedRows()))

    def go_to(self, place: int) -> None:
        """Choose a version and bring it into sight."""
        index = self._model.index(place, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def bring_into_sight(self, *places: int) -> None:
        """Scroll there, the last one first of all."""
        for place in places:
            self.scrollTo(self._model.index(place, 0))

    def want(self) -> None:
        """Show what is chosen: the outermost two of several."""
        places = self.places()
        if places:
            self.wanted.emit((places[0], places[-1]) if len(places) > 1 else places)

    def copy(self) -> None:
        """For Edit ▸ Copy: the whole table is wanted."""
        self.copyWanted.emit()

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        # Qt's own frame is a gradient over the whole row.
        super().drawRow(painter, options, index)
        if self.hasFocus() and index.row() == self.currentIndex().row():
            paint_row_ring(painter, QRectF(options.rect), current_theme())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        widths = list(_WIDTHS)
        room = max(0, self.viewport().width() - sum(_WIDTHS) - _LAST)
        for column, wanted in self._wanting.items():
            more = min(room, max(0, wanted - widths[column]))
            widths[column] += more
            room -= more
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width + round(room * _SHARES.get(column, 0)))

    def _measure(self) -> None:
        """How wide those columns are to be; once for a list, for there may be a thousand versions."""
        self._wanting = {
            column: max(
                (room_of_words(cell_words(row, column), self.font()) for row in self._model.rows), default=0
            )
            for column in _WHOLE
        }
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers():
            self.want()
        else:
            super().keyPressEvent(event)

    def selectionChanged(self, chosen: QItemSelection, before: QItemSelection) -> None:
        super().selectionChanged(chosen, before)
        self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._ring.paint(QPainter(self.viewport()), current_theme().second_ink)
