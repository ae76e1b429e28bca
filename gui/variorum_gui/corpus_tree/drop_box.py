"""The dashed box that says what can be dropped, and opens the file dialog when pressed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from variorum_gui.languages.words import marked, tr
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.focus_ring import paint_ring

_WORDS = marked("Drop files, folders or selected text to add them here")


class DropBox(QAbstractButton):
    """Also a button, so that the keyboard can do what a drag does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr(_WORDS))
        self.setAccessibleDescription(tr("Opens the dialog to choose files"))
        self.setToolTip(tr("Press to choose files"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme_changes().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, QFontMetrics(self.font()).height() * 2 + 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.second_ink if self.underMouse() else theme.faint_ink), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(theme.second_ink))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(10, 6, -10, -6), int(flags), self.text())
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), theme)
