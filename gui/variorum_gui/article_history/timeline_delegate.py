"""Draws the cells of the timeline that are more than words: the size as a bar, the changes as signs with counts."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from variorum_gui.article_history.timeline_model import NEWS, SENTENCES, WORDS, cell_words
from variorum_gui.article_history.timeline_rows import TimelineRow
from variorum_gui.eliding import elided
from variorum_gui.languages.words import tr
from variorum_gui.theme.applying import current_theme
from variorum_gui.theme.palette import RoleColours, Theme

Index = QModelIndex | QPersistentModelIndex
_EDGE = 6.0


class TimelineDelegate(QStyledItemDelegate):
    """For all columns; most are plain words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, round(QFontMetricsF(option.font).lineSpacing()) + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme, column = index.data(Qt.ItemDataRole.UserRole), current_theme(), index.column()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(theme.selected))
            if column == 0:
                painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), QColor(theme.ink))
        painter.setPen(QPen(QColor(theme.hairline), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setFont(option.font)
        inner = box.adjusted(_EDGE, 0, -_EDGE, 0)
        if column == WORDS:
            _bar(painter, inner, row, option.font, theme)
        elif column == SENTENCES and signs_of(row, theme):
            _signs(painter, inner, row, option.font, theme)
        else:
            strong = column == NEWS and row.notices
            painter.setPen(QColor(theme.notice.text if strong else _ink(row, column, theme)))
            _words(painter, inner, str(index.data()), option.font)
        painter.restore()


def room_of_words(words: str, font: QFont) -> int:
    """How wide a cell is that has all of them."""
    return ceil(QFontMetricsF(font).horizontalAdvance(words) + 2 * _EDGE)


def signs_of(row: TimelineRow, theme: Theme) -> list[tuple[str, RoleColours]]:
    """A sign with a count for each way in which sentences changed: nothing is told by colour alone.

    Where nobody knows which version is older, words say which one has the sentences.
    """
    step = row.step
    if step is None:
        return []
    alone = [(f"+{step.added}", step.added, theme.added), (f"−{step.removed}", step.removed, theme.removed)]
    if row.beside is not None:
        alone = [
            (tr("{n} only in {text}", n=step.removed, text=row.beside), step.removed, theme.removed),
            (tr("{n} only in {text}", n=step.added, text=row.number), step.added, theme.added),
        ]
    counts = (
        *alone,
        (f"≠{step.edited}", step.edited, theme.figure),
        (f"⇄{step.moved}", step.moved, theme.moved),
    )
    return [(words, colours) for words, n, colours in counts if n]


def _ink(row: TimelineRow, column: int, theme: Theme) -> str:
    quiet = column == SENTENCES and (row.step is None or row.step.same)
    return theme.second_ink if quiet else theme.ink


def _bar(painter: QPainter, box: QRectF, row: TimelineRow, font: QFont, theme: Theme) -> None:
    metrics = QFontMetricsF(font)
    number = metrics.horizontalAdvance("00 000") + 6
    track = QRectF(box.left(), box.center().y() - 4, max(0.0, box.width() - number), 8)
    painter.setPen(QPen(QColor(theme.second_ink if theme.high_contrast else theme.border), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(track)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.second_ink))
    painter.drawRect(QRectF(track.left(), track.top(), max(2.0, track.width() * row.share), track.height()))
    painter.setPen(QColor(theme.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, cell_words(row, WORDS))


def _signs(painter: QPainter, box: QRectF, row: TimelineRow, font: QFont, theme: Theme) -> None:
    metrics = QFontMetricsF(font)
    painter.setClipRect(box.adjusted(0, 0, 2, 0))
    at = box.left()
    for words, colours in signs_of(row, theme):
        width = metrics.horizontalAdvance(words) + 9
        chip = QRectF(at, box.center().y() - metrics.height() / 2, width, metrics.height())
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.tint) if colours.tint else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(chip, 3, 3)
        painter.setPen(QColor(colours.text))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
        at += width + 4


def _words(painter: QPainter, box: QRectF, words: str, font: QFont) -> None:
    fitting = elided(QFontMetricsF(font), words, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
