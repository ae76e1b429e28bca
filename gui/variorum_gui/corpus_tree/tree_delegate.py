"""Draws a line of the tree: name, small words, count, and the marks of what is shown where."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from variorum_gui.corpus_tree.tree_model import TreeModel
from variorum_gui.eliding import elided
from variorum_gui.languages.words import marked, tr
from variorum_gui.theme.applying import current_theme
from variorum_gui.theme.palette import Theme

Index = QModelIndex | QPersistentModelIndex
_RIGHT = 12.0
_MARK = 14.0
_DOT = 14.0
#: Of a line; the name has the rest.
_MOST_FOR_TAGS = 0.45
#: What the field in place names, by the kind of row, and what is told of that while the pointer rests on it.
_NAMED: dict[str, tuple[str, str]] = {
    "story": (marked("Title of the story"), ""),
    "article": (marked("Outlet"), marked("The outlet this article is of")),
    "version": (
        marked("Label of this version"),
        marked("Which version it is, in your words; the outlet is named on the row of the article above"),
    ),
}
_ONE_FIGURE = re.compile(r"(?<!\d)\d(?!\d)")


class TreeDelegate(QStyledItemDelegate):
    """One delegate for stories, articles, versions and the versions not held."""

    def __init__(self, model: TreeModel, tree: QTreeView) -> None:
        super().__init__(tree)
        self._model, self._tree = model, tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, round(QFontMetricsF(option.font).height()) + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node = self._model.node(index)
        if node is None:
            return
        theme, line = current_theme(), self._model.line(node)
        open_ = self._tree.isExpanded(index)
        # What is shown is marked on its own row, or on the folded one that hides it.
        left, right = self._model.sides(node) if not open_ else (False, False)
        box = QRectF(option.rect).adjusted(_text_left(node.kind), 0, -_RIGHT, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = self._tree.selectionModel().isSelected(index)
        hovered = self._tree.viewport().underMouse() and _hovered(option)
        _draw_ground(painter, self._row_of(option), selected, left or right, hovered)
        if self._model.opens(index):
            _draw_triangle(painter, option.rect, open_, theme)
        if left or right:
            for i, half in enumerate(("left",) * left + ("right",) * right):
                mark = QRectF(box.right() - _MARK - i * (_MARK + 3), box.center().y() - 6, _MARK, 12)
                draw_side_mark(painter, half, mark, theme)
            box.setRight(box.right() - (_MARK + 3) * (left + right) - 3)
        if line.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.ink))
            painter.drawEllipse(QPointF(box.right() - 4, box.center().y()), 3.2, 3.2)
            box.setRight(box.right() - _DOT)
        if line.count:
            painter.setPen(QColor(theme.second_ink))
            painter.setFont(option.font)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line.count)
            box.setRight(box.right() - QFontMetricsF(option.font).horizontalAdvance(line.count) - 8)
        font = _font(option.font, node.kind)
        painter.setFont(font)
        painter.setPen(QColor(theme.second_ink if node.kind == "gap" else theme.ink))
        metrics = QFontMetricsF(font)
        small = _smaller(option.font)
        for_tags = room_for_tags(QFontMetricsF(small).horizontalAdvance(line.tags), box.width())
        name = elided(metrics, line.name, box.width() - for_tags)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)
        box.setLeft(box.left() + metrics.horizontalAdvance(name) + 6)
        if line.small and name == line.name:
            room = box.width() + metrics.horizontalAdvance(name) + 6 - for_tags
            if node.kind == "version":
                # As much for each: dates of one column would be short or long by their dots and marks.
                whole = QRectF(option.rect).adjusted(_text_left(node.kind), 0, -_RIGHT - _MARK - 6, 0)
                room = min(room, whole.width())
            room -= metrics.horizontalAdvance(as_if_two_figures(name)) + 6
            used = _draw_small(painter, line.small, room, box.adjusted(0, 0, -for_tags, 0), small, theme)
            box.setLeft(box.left() + used)
        if for_tags:
            _write(painter, line.tags, box, small, theme)
        painter.restore()

    def _row_of(self, option: QStyleOptionViewItem) -> QRectF:
        width = self._tree.viewport().width()
        return QRectF(0, option.rect.top(), width, option.rect.height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        node = self._model.node(index)
        what, more = _NAMED.get(node.kind, ("", "")) if node is not None else ("", "")
        editor.setAccessibleName(tr(what) if what else tr("New name"))
        editor.setPlaceholderText(tr(what) if what else "")
        editor.setToolTip(tr(more) if more else "")
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        height = max(option.rect.height(), editor.sizeHint().height())
        top = option.rect.center().y() - height // 2
        holder = editor.parentWidget()
        width = (holder.width() if holder is not None else 200) - option.rect.left() - 4
        editor.setGeometry(QRect(option.rect.left(), top, width, height))


def draw_side_mark(painter: QPainter, side: str, box: QRectF, theme: Theme) -> None:
    """◧ or ◨: a page with the half filled on which the text stands."""
    ink = QColor(theme.ink)
    frame = box.adjusted(0.6, 0.6, -0.6, -0.6)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(QColor(theme.page))
    painter.drawRoundedRect(frame, 1.5, 1.5)
    half = QRectF(frame)
    half.setWidth(frame.width() / 2)
    if side == "right":
        half.moveRight(frame.right())
    painter.fillRect(half, ink)


def way_to_say(ways: Sequence[str], room: float, width_of: Callable[[str], float]) -> str:
    """The longest of the ways there is room for, which is the same one for the 3rd and the 13th of a month."""
    return next((words for words in ways if width_of(as_if_two_figures(words)) <= room), ways[-1])


def as_if_two_figures(words: str) -> str:
    """What is measured in place of these words, so that rows beside each other are alike."""
    return _ONE_FIGURE.sub("00", words)


def room_for_tags(wanted: float, width: float) -> float:
    """What the name leaves to tags that want so much of a line of this width, and the gap before them."""
    return min(wanted, width * _MOST_FOR_TAGS) + 6 if wanted else 0.0


def _draw_small(
    painter: QPainter, ways: tuple[str, ...], room: float, box: QRectF, small: QFont, theme: Theme
) -> float:
    """One of the ways, chosen for `room` and drawn in `box`; what it took of it, with the gap after it."""
    metrics = QFontMetricsF(small)
    fitting = way_to_say(ways, room, metrics.horizontalAdvance)
    if metrics.horizontalAdvance(fitting) * 0.6 > box.width():
        return 0.0  # a letter and an ellipsis say nothing
    return _write(painter, fitting, box, small, theme) + 6


def _write(painter: QPainter, words: str, box: QRectF, small: QFont, theme: Theme) -> float:
    """As much of these words as fits; how wide that is."""
    painter.setFont(small)
    painter.setPen(QColor(theme.second_ink))
    metrics = QFontMetricsF(small)
    written = elided(metrics, words, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, written)
    return metrics.horizontalAdvance(written)


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


def _font(font: QFont, kind: str) -> QFont:
    made = QFont(font)
    if kind == "story":
        made.setWeight(QFont.Weight.DemiBold)
    elif kind == "gap":
        made.setItalic(True)
    return made


def _text_left(kind: str) -> float:
    """Versions have no triangle, so they need no room for one: their words begin under their outlet's."""
    return 0.0 if kind in ("version", "gap") else 12.0


def _draw_triangle(painter: QPainter, rect: QRect, expanded: bool, theme: Theme) -> None:
    x, y = rect.left() + 4.0, rect.center().y() + 0.5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.second_ink))
    if expanded:
        points = [QPointF(x - 4, y - 2.5), QPointF(x + 4, y - 2.5), QPointF(x, y + 2.5)]
    else:
        points = [QPointF(x - 2.5, y - 4), QPointF(x + 2.5, y), QPointF(x - 2.5, y + 4)]
    painter.drawPolygon(QPolygonF(points))


def _draw_ground(painter: QPainter, row: QRectF, selected: bool, shown: bool, hovered: bool) -> None:
    """The ground of a whole row: grey where chosen or shown, with a bar where chosen."""
    theme = current_theme()
    # Qt has filled the part under the words of a chosen row, from edge to edge.
    painter.fillRect(row, QColor(theme.pane))
    if not (selected or shown or hovered):
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.selected if selected or shown else theme.window))
    painter.drawRoundedRect(row.adjusted(4, 0, -4, -1), 3, 3)
    if selected:
        painter.setBrush(QColor(theme.ink))
        painter.drawRoundedRect(QRectF(4, row.top(), 3, row.height() - 1), 1, 1)


def _hovered(option: QStyleOptionViewItem) -> bool:
    # Its many enums take 4 ms of a start, where no pointer is over the tree.
    from PySide6.QtWidgets import QStyle

    return bool(option.state & QStyle.StateFlag.State_MouseOver)
