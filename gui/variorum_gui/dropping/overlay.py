"""The sheet over the window during a drag: it names what will happen in each zone, and takes the drop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from variorum_gui.dropping.zones import Zone, zone_at
from variorum_gui.theme.applying import current_theme

_GAP = 8


class Overlay(QWidget):
    """Shown while something droppable is over the window."""

    #: The drop event, while its data can still be read, and the zone it fell into.
    fell = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.zones: tuple[Zone, ...] = ()
        self.current: Zone | None = None
        self.hide()

    def open_on(self, zones: Sequence[Zone], at: QPoint) -> None:
        """Cover the window and name these zones."""
        self.zones = tuple(zones)
        self.setGeometry(self.window().rect())
        self._point_at(at)
        self.show()
        self.raise_()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.show()  # the window heard of the drag leaving it for the overlay, and hid it
        self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._take(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take_drop(event)

    def take_drop(self, event: QDropEvent) -> None:
        """Let it fall where the pointer is."""
        self._point_at(event.position().toPoint())
        self.hide()
        if self.current is None:
            event.ignore()
            return
        # Never Move: the other program would delete the person's file.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.fell.emit(event, self.current)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(current_theme().window)
        veil.setAlphaF(0.72)
        painter.fillRect(self.rect(), veil)
        for zone in self.zones:
            self._draw(painter, zone, zone is self.current)

    def _take(self, event: QDragMoveEvent) -> None:
        self._point_at(event.position().toPoint())
        if self.current is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _point_at(self, at: QPoint) -> None:
        current = zone_at(self.zones, at)
        if current is not self.current:
            self.current = current
            self.update()
            if current is not None:
                self.setAccessibleName(f"{current.title}. {current.more}")

    def _draw(self, painter: QPainter, zone: Zone, chosen: bool) -> None:
        theme = current_theme()
        box = QRectF(zone.area.adjusted(_GAP, _GAP, -_GAP, -_GAP))
        pen = QPen(QColor(theme.ink if chosen else theme.faint_ink), 2.5 if chosen else 1.2)
        if not chosen:
            pen.setDashPattern([4, 4])
        ground = QColor(theme.selected if chosen else theme.page)
        ground.setAlphaF(0.96 if chosen else 0.85)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 8, 8)
        text = box.adjusted(16, 12, -16, -12)
        self._write(painter, text, zone, chosen)

    def _write(self, painter: QPainter, box: QRectF, zone: Zone, chosen: bool) -> None:
        theme = current_theme()
        wrap = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        title = QFont(self.font())
        title.setPointSizeF(title.pointSizeF() * 1.35)
        title.setBold(chosen)
        small = self.font()
        painter.setFont(title)
        high = painter.boundingRect(box, wrap, zone.title)
        painter.setFont(small)
        low = painter.boundingRect(box, wrap, zone.more)
        top = box.center().y() - (high.height() + 8 + low.height()) / 2
        painter.setPen(QColor(theme.ink))
        painter.setFont(title)
        painter.drawText(QRectF(box.left(), top, box.width(), high.height()), wrap, zone.title)
        painter.setPen(QColor(theme.second_ink))
        painter.setFont(small)
        rest = QRectF(box.left(), top + high.height() + 8, box.width(), low.height() + 4)
        painter.drawText(rest, wrap, zone.more)


def area_of(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget lies in its window; empty when hidden."""
    if not widget.isVisibleTo(window):
        return QRect()
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
