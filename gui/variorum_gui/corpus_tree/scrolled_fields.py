"""Fields that scroll where there is no room for all of them: a form never makes the window taller."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFormLayout, QFrame, QScrollArea, QSizePolicy, QStyle, QWidget

#: So many lines are in sight at the least.
_LEAST = 3


class ScrolledFields(QScrollArea):
    """As high as its fields where there is room."""

    def __init__(self, fields: QFormLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        held = self._held = QWidget(self)
        # What is focused is drawn with a ring around it.
        fields.setContentsMargins(2, 2, 4, 2)
        held.setLayout(fields)
        self.setWidget(held)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The ground is that of the pane around it.
        self.viewport().setAutoFillBackground(False)
        held.setAutoFillBackground(False)
        # Tab goes from field to field, not to what holds them.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        # QScrollArea itself does so only for Tab from one of its fields to the next, not for Shift+Tab into it.
        QApplication.instance().focusChanged.connect(self._bring_into_sight)  # type: ignore[union-attr]

    def fit(self) -> None:
        """Other fields are in sight: begin at the first, as high as they are."""
        self.verticalScrollBar().setValue(0)
        self.updateGeometry()

    def _bring_into_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._held.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 4)

    def sizeHint(self) -> QSize:
        return self._held.sizeHint()

    def minimumSizeHint(self) -> QSize:
        bar = QApplication.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        least = self._held.minimumSizeHint()
        lines = _LEAST * 2 * self.fontMetrics().lineSpacing()
        return QSize(least.width() + bar, min(least.height(), lines))
