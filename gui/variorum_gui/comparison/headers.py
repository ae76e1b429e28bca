"""The two headers over the columns, headline large, and the button that swaps the sides."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.columns import Columns, columns_for
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.header_words import HeaderWords, header_words
from variorum_gui.comparison.headline import Headline
from variorum_gui.comparison.typography import Typography
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.icons import icon
from variorum_gui.theme.palette import Theme

_LINE = 18
_TOP, _BOTTOM = 10, 9
_CHIP_HEIGHT = 18


class Headers(QWidget):
    """Painted on the same columns as the canvas below; as high as the longer headline needs."""

    swap_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._columns: Columns = columns_for(900, Typography())
        self._typography = Typography()
        self._content = Content()
        self._words: dict[Side, HeaderWords] = {side: HeaderWords() for side in SIDES}
        self._headlines: dict[Side, Headline] = {}
        self._swap = QToolButton(self)
        self._swap.setToolTip("Swap the two sides")
        self._swap.setAccessibleName("Swap the two sides")
        self._swap.clicked.connect(self.swap_requested)
        self._swap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._swap.hide()
        theme_changes().changed.connect(self._retheme)
        self._retheme()

    def show_content(self, content: Content) -> None:
        """Head other texts."""
        self._content = content
        self._words = {side: header_words(content.shown.text(side)) for side in SIDES}
        self._swap.setVisible(content.shown.left is not None and content.shown.right is not None)
        names = (
            f"{words.outlet}{words.rest}, {words.times}" for words in self._words.values() if words.outlet
        )
        self.setAccessibleName("; ".join(names))
        self._set()

    def fit(self, columns: Columns, typography: Typography) -> None:
        """Follow the canvas below."""
        if (columns, typography) != (self._columns, self._typography):
            self._columns, self._typography = columns, typography
            self._set()

    def mark_found(self, found: dict[Side, list[Span]], now: tuple[Side, Span] | None) -> None:
        """Show the hits of a search that lie in the headlines."""
        for side, headline in self._headlines.items():
            headline.found = found.get(side, [])
            headline.found_now = now[1] if now is not None and now[0] == side else None
        self.update()

    def sizeHint(self) -> QSize:
        tallest = max((headline.height for headline in self._headlines.values()), default=0)
        return QSize(400, _TOP + tallest + 4 + 2 * _LINE + 5 + _CHIP_HEIGHT + _BOTTOM)

    def _set(self) -> None:
        theme = current_theme()
        self._headlines = {}
        for side in SIDES:
            if self._content.shown.text(side) is not None:
                self._headlines[side] = Headline(
                    self._content.side(side), side, self._columns.text_width, self._typography, theme
                )
        self.setVisible(bool(self._headlines))
        middle = (self._columns.gutter_left + self._columns.gutter_right) // 2
        self._swap.setGeometry(middle - 15, _TOP + 38, 30, 26)
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def _retheme(self) -> None:
        self._swap.setIcon(icon("arrow-left-right"))
        self._set()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.page))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.border))
        foot = self.height() - _BOTTOM - _CHIP_HEIGHT - 5 - 2 * _LINE
        for side, headline in self._headlines.items():
            x = float(self._columns.x(side))
            headline.paint(painter, QPointF(x, _TOP))
            self._paint_words(painter, side, x, foot, theme)
        painter.end()

    def _paint_words(self, painter: QPainter, side: Side, x: float, y: float, theme: Theme) -> None:
        words, width = self._words[side], float(self._columns.text_width)
        _paint_side_sign(painter, QRectF(x + 0.5, y + 3.5, 13, 11), side, theme)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        left = x + 21
        room = width - 21
        for font, part, ink in ((bold, words.outlet, theme.ink), (self.font(), words.rest, theme.ink)):
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, max(0.0, room))
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(QRectF(left, y, room + 2, _LINE), middle, shown)
            left += metrics.horizontalAdvance(shown)
            room -= metrics.horizontalAdvance(shown)
        metrics = QFontMetricsF(self.font())
        painter.setPen(QColor(theme.second_ink))
        times = metrics.elidedText(words.times, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(x, y + _LINE, width + 2, _LINE), middle, times)
        self._paint_chip(painter, words.notice, QRectF(x, y + 2 * _LINE + 5, width, _CHIP_HEIGHT), theme)

    def _paint_chip(self, painter: QPainter, words: str, room: QRectF, theme: Theme) -> None:
        small = QFont(self.font())
        small.setPixelSize(12)
        metrics = QFontMetricsF(small)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() - 18)
        box = QRectF(room.x(), room.y(), metrics.horizontalAdvance(shown) + 18, room.height())
        painter.fillRect(box, QColor(theme.notice.tint or theme.page))
        painter.fillRect(QRectF(box.x(), box.y(), 3, box.height()), QColor(theme.notice.line))
        painter.setFont(small)
        painter.setPen(QColor(theme.notice.text))
        painter.drawText(box.adjusted(9, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_side_sign(painter: QPainter, box: QRectF, side: Side, theme: Theme) -> None:
    """◧ or ◨: fonts draw them too small, or not at all."""
    half = QRectF(box)
    if side == "left":
        half.setRight(box.center().x())
    else:
        half.setLeft(box.center().x())
    frame = QPainterPath()
    frame.addRoundedRect(box, 1.5, 1.5)
    painter.setPen(QPen(QColor(theme.ink), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(frame)
    painter.fillRect(half, QColor(theme.ink))
