"""The paragraphs in view as children of the canvas, for screen readers: they are painted, not widgets.

An accessible text interface written in Python crashes PySide6 6.11 and 6.12; widgets that paint nothing
and let the mouse through are announced like any other, as long as they are shown.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from variorum.model.comparison import Side
from variorum_gui.comparison.accessible.naming import Naming
from variorum_gui.comparison.accessible.reasons import Reasons
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES, Content

#: So long (ms) after the last frame the children follow: scrolling does not wait for them.
_REST = 60


class _Paragraph(QLabel):
    """A label, which screen readers take for text to be read. It has none of its own and paints nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        pass


class _Text(QWidget):
    """One text: the paragraphs of it in view, in the order of the text."""

    def __init__(self, parent: QWidget, side: Side) -> None:
        super().__init__(parent)
        self.side: Side = side
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.shown: dict[int, _Paragraph] = {}
        self._spare: list[_Paragraph] = []

    def forget(self) -> None:
        """Other texts are shown, or more is known of them: the children are named anew."""
        self._spare += self.shown.values()
        self.shown = {}

    def follow(self, boxes: dict[int, QRect], naming: Naming, reasons: Reasons) -> None:
        """Stand for the segments in `boxes`; one that stays in view keeps its child."""
        for number in [n for n in self.shown if n not in boxes]:
            self._spare.append(self.shown.pop(number))
        above = [n for n in boxes if self.shown and n < min(self.shown)]
        for number in [n for n in boxes if n not in self.shown and n not in above]:
            self._take(number, naming, reasons).raise_()
        for number in reversed(above):
            self._take(number, naming, reasons).lower()
        for number, box in boxes.items():
            self.shown[number].setGeometry(box)
            self.shown[number].show()
        for child in self._spare:
            child.hide()

    def _take(self, number: int, naming: Naming, reasons: Reasons) -> _Paragraph:
        child = self.shown[number] = self._spare.pop() if self._spare else _Paragraph(self)
        child.setAccessibleName(naming.name(self.side, number))
        child.setAccessibleDescription(reasons.of(self.side, number))
        return child


class Paragraphs(QObject):
    """Keeps the children of a canvas in step with what is in view."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._naming = Naming(Content())
        self._reasons = Reasons(self._naming)
        self._texts = [_Text(canvas.viewport(), side) for side in SIDES]
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.follow)
        canvas.moved.connect(self._rest.start)

    def follow(self) -> None:
        """Name and place the children as the canvas now stands."""
        canvas, viewport = self._canvas, self._canvas.viewport()
        if canvas.content is not self._naming.content:
            self._naming = Naming(canvas.content)
            self._reasons = Reasons(self._naming)
            for text in self._texts:
                text.forget()
        # Qt would paint the page once more below whatever moves over it.
        viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled)
        for text, top in zip(self._texts, canvas.scroller.tops(), strict=True):
            side = canvas.side(text.side)
            visible = dict(side.visible(top, viewport.height())) if side.content.segments else {}
            left = canvas.columns.x(text.side)
            text.setGeometry(left, 0, canvas.columns.text_width, viewport.height())
            text.setVisible(bool(visible))
            text.setAccessibleName(self._naming.title(text.side))
            boxes = {n: self._box(text.side, n, y) for n, y in visible.items()}
            text.follow(boxes, self._naming, self._reasons)
        viewport.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)

    def _box(self, side: Side, number: int, y: int) -> QRect:
        column = self._canvas.side(side).column
        return QRect(0, y, column.width, max(1, column.natural[number]))
