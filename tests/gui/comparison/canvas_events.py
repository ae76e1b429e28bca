"""The canvas of a pane, where its letters stand, and a wheel turned over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from variorum_gui.comparison.canvas import Canvas


def canvas_of(shows_it: QWidget) -> Canvas:
    """The one canvas of a pane, or of a whole window."""
    canvas = shows_it.findChild(Canvas)
    assert isinstance(canvas, Canvas)
    return canvas


def point_of(canvas: Canvas, side: str, position: int) -> QPoint:
    """Where a code point stands in the view."""
    here = canvas.left if side == "left" else canvas.right
    top = canvas.scroller.tops()[side == "right"]
    segment = here.column.segment_of(position)
    layout, piece = here.column.layout(segment), here.content.segments[segment]
    x = layout.x_of(layout.map.to_units(position - piece.start))
    y = here.column.y_of(position) - top + canvas.typography.line_height / 2
    return QPoint(round(x + canvas.columns.x(here.side)) + 1, round(y))


def turn_wheel(canvas: Canvas, notches: int, at: QPoint, keys: Qt.KeyboardModifier | None = None) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.viewport().mapToGlobal(at)),
        QPoint(),
        QPoint(0, -120 * notches),
        Qt.MouseButton.NoButton,
        keys if keys is not None else Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)
