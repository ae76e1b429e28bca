"""The dashed box that says what can be dropped, and opens the file dialog when pressed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from variorum_gui.languages.words import marked, tr
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.focus_ring import paint_ring

_WORDS = marked("Drop files, folders or selected text to add them here")
_FLAGS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
#: Pixels between the words and the edge.
_BESIDE, _ABOVE = 10, 5


class DropBox(QAbstractButton):
    """Also a button, so that the keyboard can do what a drag does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr(_WORDS))
        self.setAccessibleDescription(tr("Opens the dialog to choose files"))
        self.setToolTip(tr("Press to choose files"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)  # in a narrow pane the words have three lines
        self.setSizePolicy(policy)
        theme_changes().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, QFontMetrics(self.font()).height() * 2 + 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - 2 * _BESIDE - 1, 1000)
        words = QFontMetrics(self.font()).boundingRect(room, int(_FLAGS), self.text())
        return max(self.sizeHint().height(), words.height() + 2 * _ABOVE + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

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
        painter.drawText(box.adjusted(_BESIDE, _ABOVE, -_BESIDE, -_ABOVE), int(_FLAGS), self.text())
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), theme)
