"""Draws the rows of a sidebar list: sign, title, aside, detail, places."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from variorum.text.utf16 import Utf16Map
from variorum_gui.eliding import elided
from variorum_gui.languages.words import tr
from variorum_gui.sidebar.row_heights import RowHeights
from variorum_gui.sidebar.row_model import RowModel
from variorum_gui.sidebar.row_shape import (
    LEFT,
    RIGHT,
    RowFonts,
    RowShape,
    column_rects,
    column_width,
    detail_words,
    heads_shown,
    height_of,
    remark_layout,
)
from variorum_gui.sidebar.rows import Row
from variorum_gui.sidebar.signs import draw_sign, draw_unsure_reading
from variorum_gui.theme.applying import current_theme
from variorum_gui.theme.focus_ring import paint_row_ring
from variorum_gui.theme.palette import Theme

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """One delegate for every kind of row. `room_below` is kept free under the chosen row for its buttons."""

    def __init__(self, model: RowModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._heights = RowHeights()
        self._fonts: RowFonts | None = None
        self.width = 280
        self.chosen = -1
        self.room_below = 0

    def forget(self) -> None:
        """Fonts changed: everything is measured anew."""
        self._heights.forget()
        self._fonts = None

    def fonts(self, option: QStyleOptionViewItem) -> RowFonts:
        """The fonts of the list the option is for."""
        if self._fonts is None:
            self._fonts = RowFonts.of(option.font)
        return self._fonts

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = self._heights.height(
            self._model.rows,
            index.row(),
            self.width,
            lambda row, width: height_of(row, width, self.fonts(option)),
        )
        return QSize(self.width, round(height) + (self.room_below if index.row() == self.chosen else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.rows[index.row()]
        theme, fonts = current_theme(), self.fonts(option)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(box.topLeft())
        box.moveTo(0, 0)
        if row.kind == "section":
            _section(painter, row, box, fonts, theme)
        elif row.kind == "remark":
            painter.setPen(QColor(theme.second_ink))
            remark_layout(row, box.width(), fonts).draw(painter, QPointF(LEFT, 7))
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            _ground(painter, box, chosen, hovered, theme)
            if row.kind == "fold":
                _fold(painter, row, box, fonts, theme)
            else:
                _item(painter, row, box, fonts, theme)
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            if focused and chosen:
                paint_row_ring(painter, box, theme)
        painter.restore()

    def sign_rect(self, row: Row, rect: QRectF, option: QStyleOptionViewItem) -> QRectF:
        """Where the check box of a row is, for clicks."""
        shape = RowShape(row, rect.width(), self.fonts(option))
        return shape.sign.translated(rect.topLeft()).adjusted(-6, -6, 6, 6)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr("New name"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.left() + 30, option.rect.top() + 1, option.rect.width() - 38, 28)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(self._model.rows[index.row()].editable)
            editor.selectAll()


def _ground(painter: QPainter, box: QRectF, chosen: bool, hovered: bool, theme: Theme) -> None:
    if chosen:
        painter.fillRect(box, QColor(theme.selected))
        painter.fillRect(QRectF(0, 0, 3, box.height()), QColor(theme.ink))
    elif hovered:
        painter.fillRect(box, QColor(theme.pane))
    painter.setPen(QPen(QColor(theme.hairline), 1))
    painter.drawLine(QLineF(0, box.height() - 0.5, box.width(), box.height() - 0.5))


def _section(painter: QPainter, row: Row, box: QRectF, fonts: RowFonts, theme: Theme) -> None:
    painter.fillRect(box, QColor(theme.window))
    painter.setPen(QPen(QColor(theme.hairline), 1))
    painter.drawLine(QLineF(0, box.height() - 0.5, box.width(), box.height() - 0.5))
    _one_line(painter, row, box, LEFT, fonts, theme)
    _cells(painter, row, box.width(), QRectF(0, 0, 0, box.height()), fonts, theme)


def _fold(painter: QPainter, row: Row, box: QRectF, fonts: RowFonts, theme: Theme) -> None:
    middle = box.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.ink))
    if row.unfolded:
        points = [QPointF(12, middle - 3), QPointF(20, middle - 3), QPointF(16, middle + 3)]
    else:
        points = [QPointF(13, middle - 4.5), QPointF(19, middle), QPointF(13, middle + 4.5)]
    painter.drawPolygon(QPolygonF(points))
    painter.setPen(QColor(theme.ink))
    _one_line(painter, row, box, 26.0, fonts, theme, ink=theme.ink)


def _one_line(
    painter: QPainter, row: Row, box: QRectF, left: float, fonts: RowFonts, theme: Theme, ink: str = ""
) -> None:
    aside = QFontMetricsF(fonts.aside).horizontalAdvance(row.aside)
    room = box.width() - left - RIGHT - len(row.cells) * column_width(row, box.width(), fonts)
    painter.setFont(fonts.strong if row.strong else fonts.detail)
    painter.setPen(QColor(ink or theme.second_ink))
    title_room = max(room / 2, room - aside - 8)
    title = elided(painter.fontMetrics(), row.title, int(title_room))
    painter.drawText(QRectF(left, 0, room, box.height()), Qt.AlignmentFlag.AlignVCenter, title)
    if row.aside:
        used = painter.fontMetrics().horizontalAdvance(title)
        painter.setFont(fonts.aside)
        painter.setPen(QColor(theme.second_ink))
        words = elided(painter.fontMetrics(), row.aside, int(room - used - 8))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(left, 0, room, box.height()), flags, words)


def _item(painter: QPainter, row: Row, box: QRectF, fonts: RowFonts, theme: Theme) -> None:
    shape = RowShape(row, box.width(), fonts)
    ink = theme.second_ink if row.faded or row.doubtful else theme.ink
    if row.sign:
        draw_sign(painter, row.sign, shape.sign, theme, row.doubtful)
    if row.unsure_reading:
        draw_unsure_reading(painter, shape.sign.translated(0, shape.sign.height() + 6), theme)
    painter.setPen(QColor(ink))
    shape.title.draw(painter, shape.title_at)
    if shape.detail is not None:
        painter.setPen(QColor(ink))
        shape.detail.draw(painter, shape.detail_at, _quietly(row, theme))
    _cells(painter, row, box.width(), QRectF(0, shape.aside.top(), 0, shape.aside.height()), fonts, theme)
    if row.aside:
        painter.setFont(fonts.aside)
        painter.setPen(QColor(theme.second_ink))
        words = elided(QFontMetricsF(fonts.aside), row.aside, shape.aside.width() + 1)
        painter.drawText(shape.aside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)


def _cells(painter: QPainter, row: Row, width: float, line: QRectF, fonts: RowFonts, theme: Theme) -> None:
    """Numbers and their headings in columns, to the right; a dash where there is none."""
    if not row.cells:
        return
    heading = row.kind == "section"
    painter.setFont(fonts.aside if heading else fonts.title)
    metrics = QFontMetricsF(painter.font())
    cells = heads_shown(row, width, fonts) if heading else row.cells
    for words, rect in zip(cells, column_rects(row, width, line.top(), line.height(), fonts), strict=True):
        painter.setPen(
            QColor(theme.faint_ink if words == "–" else theme.second_ink if heading else theme.ink)
        )
        words = elided(metrics, words, rect.width() - 4)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)


def _quietly(row: Row, theme: Theme) -> list[QTextLayout.FormatRange]:
    """The paragraph numbers in the second ink. QTextLayout counts UTF-16 units, Python code points."""
    if not row.where:
        return []
    words = detail_words(row)
    units = Utf16Map(words)
    quiet = QTextLayout.FormatRange()
    quiet.start = units.to_units(len(words) - len(row.where))
    quiet.length = units.to_units(len(words)) - quiet.start
    look = QTextCharFormat()
    look.setForeground(QColor(theme.second_ink))
    quiet.format = look
    return [quiet]
