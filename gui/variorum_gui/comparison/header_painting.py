"""Painting the lines below the headlines, and the chips about notices."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from variorum.model.comparison import Side
from variorum_gui.comparison.header_layout import BOTTOM, CHIP_HIGH, LINE_HIGH, HeaderLayout
from variorum_gui.comparison.header_line import asking
from variorum_gui.comparison.header_words import HeaderWords
from variorum_gui.comparison.side_sign import paint_side_sign
from variorum_gui.eliding import elided
from variorum_gui.theme.palette import Theme

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def paint_lines(painter: QPainter, layout: HeaderLayout, theme: Theme) -> None:
    """Paint what `layout` has, where it has it."""
    for side, y in layout.outlet_lines().items():
        _paint_outlet(painter, layout, side, y, theme)
        if not layout.one_column:
            _paint_times(painter, layout, side, y, theme)
            _paint_chip(painter, layout, layout.words[side], layout.columns.x(side), theme)
    if layout.one_column and layout.sides:
        _paint_chip(painter, layout, layout.words["right"], layout.columns.left_x, theme)


def _paint_times(painter: QPainter, layout: HeaderLayout, side: Side, y: float, theme: Theme) -> None:
    x, width = layout.columns.x(side), layout.columns.text_width
    words, lines = layout.words[side], layout.times(side)
    painter.setPen(QColor(theme.second_ink))
    for row, times in enumerate(lines, start=1):
        is_file = bool(words.file) and row == len(lines)
        painter.setFont(asking(layout.font, words.undated and not is_file))
        painter.drawText(QRectF(x, y + row * LINE_HIGH, width + 2, LINE_HIGH), _MIDDLE, times)


def _paint_outlet(painter: QPainter, layout: HeaderLayout, side: Side, y: float, theme: Theme) -> None:
    parts = layout.outlet_line(side)
    paint_side_sign(painter, QRectF(parts[0].left - 20.5, y + 3.5, 13, 11), side, theme)
    painter.setPen(QColor(theme.ink))
    for part in parts:
        painter.setFont(part.font)
        painter.drawText(QRectF(part.left, y, part.width + 2, LINE_HIGH), _MIDDLE, part.words)


def _paint_chip(painter: QPainter, layout: HeaderLayout, words: HeaderWords, x: int, theme: Theme) -> None:
    if not (words.notice and layout.chips_high()):
        return
    room = QRectF(x, layout.size.height() - BOTTOM - CHIP_HIGH, layout.columns.text_width, CHIP_HIGH)
    small = QFont(layout.font)
    small.setPixelSize(12)
    metrics = QFontMetricsF(small)
    shown, found = elided(metrics, words.notice, room.width() - 18), words.has_notice
    box = QRectF(room.x(), room.y(), metrics.horizontalAdvance(shown) + 18, room.height())
    painter.fillRect(box, QColor(theme.notice.tint or theme.page if found else theme.pane))
    painter.fillRect(
        QRectF(box.x(), box.y(), 3, box.height()), QColor(theme.notice.line if found else theme.border)
    )
    painter.setFont(small)
    painter.setPen(QColor(theme.notice.text if found else theme.second_ink))
    painter.drawText(box.adjusted(9, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, shown)
