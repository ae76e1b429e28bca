"""A choice that is only a word: bold when it is the one in force."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from variorum_gui.theme.applying import current_theme
from variorum_gui.theme.focus_ring import paint_ring

#: A single sign must still be hit by a hand that trembles.
_LEAST = 24


class WordButton(QAbstractButton):
    """Checkable, without an edge. Its width does not change when it becomes bold."""

    def __init__(self, words: str, parent: QWidget | None = None, short: str = "") -> None:
        """`short` is printed where there is no room for `words`."""
        super().__init__(parent)
        self._ways = (words, short or words, short or words)
        self._widest: tuple[str, ...] = self._ways
        self._way = 0
        self.setText(words)
        self.setCheckable(True)
        # A button's own policy lets nothing shrink, and then the first word is cut where the short one would do.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, words: str, short: str = "", shortest: str = "", *, widest: tuple[str, ...] = ()) -> None:
        """Change the words; the shortest are for the narrowest of panes.

        `widest` are the same with the widest of the numbers that may come to stand in them.
        """
        self._ways = (words, short or words, shortest or short or words)
        self._widest = (*widest, *(widest[-1:] * (3 - len(widest)))) if widest else self._ways
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
            self.updateGeometry()

    def be_short(self, way: int) -> None:
        """Print the words (0), the short ones or the shortest (2), as the line says, which knows what room there is."""
        if way != self._way:
            self._way = way
            self.update()

    def width_of(self, way: int) -> int:
        """How wide it is with the words of this length."""
        return self._width(self._ways[way])

    def room_of(self, way: int) -> int:
        """How wide it may become with words of this length: what is printed must not turn short as numbers grow."""
        return max(self.width_of(way), self._width(self._widest[way]))

    def _width(self, words: str) -> int:
        metrics = QFontMetrics(self._font(True))
        spared = metrics.horizontalAdvance(self.text()) - metrics.horizontalAdvance(words)
        return max(_LEAST, self.sizeHint().width() - spared)

    def printed(self) -> str:
        """The words as they are painted."""
        return self._ways[self._way]

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font(True))
        return QSize(metrics.horizontalAdvance(self.text()) + 6, metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(map(self.width_of, (1, 2))), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setFont(self._font(self.isChecked()))
        loud = self.isChecked() or self.underMouse()
        painter.setPen(QColor(theme.ink if loud else theme.second_ink))
        painter.drawText(self.rect().adjusted(3, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.printed())
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), theme)

    def _font(self, bold: bool) -> QFont:
        font = QFont(self.font())
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font
