"""How much of each text has a match in each other one: squares filled from their foot, with the number in each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from variorum.reporting.story.shares import ShareCell, ShareRow
from variorum_gui.languages.words import tr
from variorum_gui.plain_tips import plain_tip
from variorum_gui.theme.applying import current_theme, theme_changes

_CELL = QSize(92, 46)
_SQUARE = 30
_GAP = 8
_SHARE = Qt.ItemDataRole.UserRole
#: A name above its column, and one at the side, where there is more room.
_LONGEST_HEAD, _LONGEST_SIDE = 150, 240
#: Of so many texts all names have room above.
_FEW = 6


class SharesView(QTableWidget):
    """Return, or a double click, asks for the two texts of a square."""

    shareWanted = Signal(object)
    shareReached = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("How much is shared"))
        self.setItemDelegate(_Squares(self))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        # As in the other tables arrows go from square to square, and Tab goes on, with Ctrl to the next table.
        self.setTabKeyNavigation(False)
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            corner.setAccessibleName(tr("All squares"))
        for header, size in (
            (self.horizontalHeader(), _CELL.width()),
            (self.verticalHeader(), _CELL.height()),
        ):
            header.setDefaultSectionSize(size)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
            header.setHighlightSections(True)
        self.verticalHeader().setMaximumWidth(_LONGEST_SIDE)
        self.itemActivated.connect(lambda _item: self._tell(self.shareWanted))
        self.currentItemChanged.connect(lambda _item, _before: self._tell(self.shareReached))
        theme_changes().changed.connect(self._repaint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is room beside the names at the left, those above have what they need."""
        many = self.columnCount()
        if not 0 < many <= _FEW:
            self.horizontalHeader().setDefaultSectionSize(_CELL.width())
            return
        heads = [item.text() for at in range(many) if (item := self.horizontalHeaderItem(at)) is not None]
        bold = QFont(self.horizontalHeader().font())
        bold.setBold(True)  # as the one of the square one is on is
        letters = QFontMetrics(bold)
        widest = max((letters.horizontalAdvance(head) for head in heads), default=0) + 2 * _GAP
        room = (self.width() - self.verticalHeader().sizeHint().width()) // many
        most = max(_LONGEST_HEAD, min(_LONGEST_SIDE, room - 1))
        self.horizontalHeader().setDefaultSectionSize(min(max(_CELL.width(), widest), most))

    def show_shares(self, rows: tuple[ShareRow, ...]) -> None:
        """Show the matrix."""
        names = [row.name for row in rows]
        self.clear()
        self.setRowCount(len(rows))
        self.setColumnCount(len(rows))
        heads = [tr("in {text}", text=name) for name in names]
        self.setHorizontalHeaderLabels(heads)
        self.setVerticalHeaderLabels([tr("of {text}", text=name) for name in names])
        self._fit()
        for at, name in enumerate(names):
            for item in (self.horizontalHeaderItem(at), self.verticalHeaderItem(at)):
                if item is not None:
                    item.setToolTip(plain_tip(name))
        for at, row in enumerate(rows):
            for column, cell in enumerate(row.cells):
                self.setItem(at, column, _item(cell))
        if len(rows) > 1:
            self.setCurrentCell(0, 1)

    def chosen(self) -> ShareCell | None:
        """The square one is at."""
        item = self.currentItem()
        cell: ShareCell | None = item.data(_SHARE) if item is not None else None
        return cell if cell is not None and cell.share is not None else None

    def _tell(self, signal: SignalInstance) -> None:
        cell = self.chosen()
        if cell is not None:
            signal.emit(cell)

    def _repaint(self) -> None:
        self.viewport().update()


def _item(cell: ShareCell) -> QTableWidgetItem:
    item = QTableWidgetItem(cell.told)
    item.setData(_SHARE, cell)
    item.setToolTip(plain_tip(cell.words))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, cell.words or tr("the text itself"))
    return item


class _Squares(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return _CELL

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell = index.data(_SHARE)
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        plain.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        if cell is not None and cell.share is not None:
            _draw_square(painter, QRectF(option.rect), cell, option.palette.text().color())


def _draw_square(painter: QPainter, rect: QRectF, cell: ShareCell, ink: QColor) -> None:
    """The square with its filling, and the number beside it."""
    theme = current_theme()
    left = rect.left() + _GAP
    top = rect.center().y() - _SQUARE / 2
    filled = _SQUARE * cell.percent / 100
    painter.save()
    painter.fillRect(QRectF(left, top + _SQUARE - filled, _SQUARE, filled), QColor(theme.matched.line))
    painter.setPen(QPen(QColor(theme.second_ink), 1))
    painter.drawRect(QRectF(left, top, _SQUARE, _SQUARE))
    painter.setPen(ink)
    at = QRectF(left + _SQUARE + _GAP, rect.top(), rect.width() - _SQUARE - 2 * _GAP, rect.height())
    painter.drawText(at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cell.told)
    painter.restore()
