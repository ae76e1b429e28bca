"""Draws a hit: headline and outlet, and below what stands around the words found, these in bold letters."""

from __future__ import annotations

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from variorum_gui.eliding import elided
from variorum_gui.theme.applying import current_theme

Index = QModelIndex | QPersistentModelIndex
_MARKED = re.compile("\x02([^\x02\x03]*)\x03")
_EDGE = 6.0
#: Lines of what stands around a hit.
_LINES = 2


class HitDelegate(QStyledItemDelegate):
    """For lists whose items have a snippet, marked as `Hit.snippet`, as their user data."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(QFontMetricsF(option.font).height() * (1 + _LINES) + 2 * _EDGE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, QColor(theme.selected if chosen else theme.page))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(
                QRectF(option.rect.left(), option.rect.top(), 3, option.rect.height()), QColor(theme.ink)
            )
        box = QRectF(option.rect).adjusted(_EDGE + 3, _EDGE, -_EDGE, -_EDGE)
        font = QFont(option.font)
        font.setBold(True)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        title = elided(metrics, str(index.data()), box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, title)
        painter.setPen(QColor(theme.second_ink))
        snippet = str(index.data(Qt.ItemDataRole.UserRole) or "")
        _draw_marked(painter, snippet, box.adjusted(0, metrics.height(), 0, 0), option.font)
        painter.restore()


def _draw_marked(painter: QPainter, snippet: str, box: QRectF, font: QFont) -> None:
    plain, spans = unmarked(snippet)
    layout = QTextLayout(plain, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    strong.setForeground(QColor(current_theme().ink))
    formats = []
    for start, end in spans:
        piece = QTextLayout.FormatRange()
        piece.start, piece.length, piece.format = start, end - start, strong
        formats.append(piece)
    layout.setFormats(formats)
    layout.beginLayout()
    at = 0.0
    for _ in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(box.width())
        line.setPosition(QPointF(0, at))
        at += line.height()
    layout.endLayout()
    layout.draw(painter, box.topLeft())


def unmarked(snippet: str) -> tuple[str, list[tuple[int, int]]]:
    """The words of a snippet, and where the marked ones stand in it, counted as Qt counts (UTF-16)."""
    plain, spans, at = "", [], 0
    for match in _MARKED.finditer(snippet):
        plain += snippet[at : match.start()]
        start = _units(plain)
        plain += match[1]
        spans.append((start, _units(plain)))
        at = match.end()
    return plain + snippet[at:], spans


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
