"""What stands at the edge of the window for a pane there is no room for: its name, to be pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from variorum_gui.languages.words import tr
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.focus_ring import paint_ring
from variorum_gui.theme.icons import icon

#: Pixels it takes of the width.
EDGE = 24
_SIGN = 14


class PaneEdge(QAbstractButton):
    """Its words run along the edge; hidden while the pane is to be seen."""

    def __init__(self, name: str, left: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._left = left
        self.setText(name)
        words = tr("Show this pane: {name}. The one on the other side gives way.", name=name)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedWidth(EDGE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_changes().changed.connect(self.update)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(EDGE, _SIGN + 24 + self.fontMetrics().horizontalAdvance(self.text()))

    def minimumSizeHint(self) -> QSize:
        return QSize(EDGE, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.selected if self.underMouse() else theme.pane))
        painter.fillRect(self.width() - 1 if self._left else 0, 0, 1, self.height(), QColor(theme.border))
        sign = icon("chevron-right" if self._left else "chevron-left")
        sign.paint(painter, (self.width() - _SIGN) // 2, 10, _SIGN, _SIGN)
        painter.setPen(QColor(theme.ink))
        # Read upwards on the left and downwards on the right, as on the backs of books.
        top, long = 10 + _SIGN + 8, self.fontMetrics().horizontalAdvance(self.text()) + 4
        if self._left:
            painter.translate(0, top + long)
            painter.rotate(-90)
        else:
            painter.translate(self.width(), top)
            painter.rotate(90)
        painter.drawText(QRectF(0, 0, long, self.width()), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.resetTransform()
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), theme)
        painter.end()
