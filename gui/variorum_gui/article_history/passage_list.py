"""A list of passages with what was taken out struck through and what was put in underlined."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from variorum_gui.article_history.passages import Passage
from variorum_gui.eliding import elided
from variorum_gui.line_breaks import after_points
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.focus_ring import paint_row_ring

Index = QModelIndex | QPersistentModelIndex
_EDGE, _LEFT = 6.0, 10.0


class PassageList(QListWidget):
    """Return or a click on a passage wants it shown."""

    #: (Passage)
    wanted = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._passages: tuple[Passage, ...] = ()
        self.setItemDelegate(PassageDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._want)
        self.itemClicked.connect(self._want)
        theme_changes().changed.connect(self.viewport().update)

    def show_passages(self, passages: tuple[Passage, ...]) -> None:
        """List these."""
        self._passages = passages
        self.clear()
        for passage in passages:
            item = QListWidgetItem(passage.title)
            item.setData(Qt.ItemDataRole.UserRole, passage)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, passage.plain)
            self.addItem(item)
        if passages:
            self.setCurrentRow(0)

    def passages(self) -> tuple[Passage, ...]:
        """What is listed."""
        return self._passages

    def copy(self) -> None:
        """For Edit ▸ Copy: the passage chosen, with what was taken out and put in."""
        item = self.currentItem()
        if item is not None:
            QGuiApplication.clipboard().setText(item.data(Qt.ItemDataRole.UserRole).plain)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _want(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(Qt.ItemDataRole.UserRole))


class PassageDelegate(QStyledItemDelegate):
    """Title, and below it the words in as many lines as they need."""

    def __init__(self, area: QAbstractItemView) -> None:
        super().__init__(area)
        self._area = area

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._area.viewport().width()
        words = _laid_out(index.data(Qt.ItemDataRole.UserRole), option.font, width - 2 * _LEFT)
        height = QFontMetricsF(_bold(option.font)).height() + 2 * _EDGE
        if words is not None:
            height += words.boundingRect().height() + 2
        return QSize(width, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, QColor(theme.selected if chosen else theme.page))
        if chosen:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(theme.ink))
        painter.setPen(QPen(QColor(theme.hairline), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            paint_row_ring(painter, box, theme)
        bold = _bold(option.font)
        metrics = QFontMetricsF(bold)
        inner = box.adjusted(_LEFT, _EDGE, -_LEFT, -_EDGE)
        painter.setFont(bold)
        painter.setPen(QColor(theme.ink))
        title = elided(metrics, str(index.data()), inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignTop, title)
        words = _laid_out(index.data(Qt.ItemDataRole.UserRole), option.font, inner.width())
        if words is not None:
            words.draw(painter, QPointF(inner.left(), inner.top() + metrics.height() + 2))
        painter.restore()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _laid_out(passage: Passage, font: QFont, width: float) -> QTextLayout | None:
    if not passage.words:
        return None
    theme = current_theme()
    text, formats = "", []
    for words, wording in passage.words:
        piece = QTextLayout.FormatRange()
        shown = words.replace("\n", " ")
        look = QTextCharFormat()
        role = theme.removed if wording == "removed" else theme.added if wording == "added" else None
        look.setForeground(QColor(role.text if role is not None else theme.ink))
        if role is not None and role.tint is not None:
            look.setBackground(QColor(role.tint))
        look.setFontStrikeOut(wording == "removed")
        look.setFontUnderline(wording == "added")
        start = _units(text)
        text += shown
        piece.start, piece.length, piece.format = start, _units(shown), look
        formats.append(piece)
        if wording == "removed":
            text += " "
    layout = QTextLayout(after_points(text), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    at = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(40.0, width))
        line.setPosition(QPointF(0, at))
        at += line.height()
    layout.endLayout()
    return layout


def _units(text: str) -> int:
    """Length as Qt counts (UTF-16)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
