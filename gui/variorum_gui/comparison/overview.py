"""The strip at the right edge: both texts at a glance, and the scroll bar of the view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.doubt_marks import RING, paint_ring
from variorum_gui.comparison.marks import Mark, MarkKind
from variorum_gui.languages.words import tr
from variorum_gui.open_doubts import OpenDoubt, open_doubts
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.palette import RoleName, Theme

_WIDTH = 20
_LANE, _GAP = 6, 2
_PAD = 5
#: What is drawn in a lane, and over what: later ones lie on top.
_ROLES: dict[MarkKind, RoleName] = {
    "removed": "removed",
    "added": "added",
    "notice": "notice",
}


class Overview(QWidget):
    """Heights on the strip are shares of the text's length, so sizes of windows and type do not matter."""

    #: (side, share of that text, 0–1) the reader wants to see.
    wanted = Signal(str, float)
    wheel_turned = Signal(object)
    #: (OpenDoubt): its ring was clicked.
    doubt_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        # It changes with every frame of the texts; the panes it stands on need not be painted below it each time.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Overview of both texts"))
        self.setToolTip(tr("Both texts at a glance; click or drag to go there"))
        self._content = Content()
        self._names: dict[Side, tuple[Mark, ...]] = {"left": (), "right": ()}
        self._view = (0.0, 1.0)
        self._lanes: QPixmap | None = None
        theme_changes().changed.connect(self._forget)

    def show_content(self, content: Content) -> None:
        """Draw other texts."""
        self._content = content
        self._names = {"left": (), "right": ()}
        self._forget()

    def light(self, names: dict[Side, tuple[Mark, ...]]) -> None:
        """Draw the mentions of a name."""
        self._names = names
        self._forget()

    def frame_view(self, first: float, last: float) -> None:
        """Frame the share of the texts that is in view."""
        if (first, last) != self._view:
            self._view = (first, last)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 200)

    def _forget(self) -> None:
        self._lanes = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lanes = None

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.pane))
        painter.fillRect(0, 0, 1, self.height(), QColor(theme.border))
        if self._content.shown.left is not None:
            if self._lanes is None:
                self._lanes = self._drawn(theme)
            painter.drawPixmap(0, 0, self._lanes)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top, bottom = (_PAD + share * self._room() for share in self._view)
            box = QRectF(1.5, top - 1, _WIDTH - 2.5, max(12.0, bottom - top + 2))
            wash = QColor(theme.ink)
            wash.setAlphaF(0.06)
            painter.setBrush(wash)
            painter.setPen(QPen(QColor(theme.second_ink), 1.2))
            painter.drawRoundedRect(box, 2, 2)
        painter.end()

    def _room(self) -> int:
        return max(1, self.height() - 2 * _PAD)

    def _drawn(self, theme: Theme) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(_WIDTH * ratio), round(self.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        for side in SIDES:
            self._draw_lane(painter, side, theme)
        painter.end()
        return pixmap

    def _draw_lane(self, painter: QPainter, side: Side, theme: Theme) -> None:
        content = self._content.side(side)
        length = max(1, len(content.text))
        x = 2 + _GAP // 2 if side == "left" else 2 + _GAP // 2 + _LANE + _GAP
        width = 2 * _LANE + _GAP if self._content.one_column else _LANE
        drawn: set[tuple[int, int, str]] = set()

        def bar(span: Span, colour: str, least: int = 2) -> None:
            top = _PAD + int(span.start / length * self._room())
            height = max(least, int((span.end - span.start) / length * self._room()))
            # Tens of thousands of marks fall on a few hundred rows: each is filled once.
            if (top, height, colour) not in drawn:
                drawn.add((top, height, colour))
                painter.fillRect(QRect(x, top, width, height), QColor(colour))

        matched = QColor(theme.matched.line)
        matched.setAlphaF(0.62)
        for passage in self._content.passages:
            if passage.role == "matched":
                bar(passage.span(side), matched.name(QColor.NameFormat.HexArgb))
            elif passage.role in ("quotation", "moved"):
                bar(
                    passage.span(side),
                    theme.role("quotation" if passage.role == "quotation" else "moved").line,
                )
        for mark in content.marks:
            role = _ROLES.get(mark.kind)
            if role is not None:
                bar(Span(mark.start, mark.end), theme.role(role).line)
        for mark in self._names[side]:
            bar(Span(mark.start, mark.end), theme.name_role.line, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for y, doubt in self._rings(side).items():
            paint_ring(painter, QPointF(x + width / 2, y), theme, doubt.is_close)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _rings(self, side: Side) -> dict[int, OpenDoubt]:
        """The doubts of a side by their height on the strip; of those on one row a close call counts."""
        found: dict[int, OpenDoubt] = {}
        shown = self._content.shown
        for doubt in open_doubts(shown):
            for place in doubt.places:
                where, span = self._content.place_of(place.side, place.span)
                length = max(1, len(self._content.side(where).text))
                y = _PAD + int(span.start / length * self._room())
                if where == side and (y not in found or doubt.is_close):
                    found[y] = doubt
        return found

    def doubt_near(self, point: QPointF) -> OpenDoubt | None:
        """The doubt whose ring is under a point, or almost."""
        side: Side = "left" if point.x() < _WIDTH / 2 or self._content.one_column else "right"
        rings = self._rings(side)
        nearest = min(rings, key=lambda y: abs(y - point.y()), default=None)
        return rings[nearest] if nearest is not None and abs(nearest - point.y()) <= RING else None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            doubt = self.doubt_near(event.pos().toPointF())
            words = f"{doubt.title}\n{doubt.words}" if doubt is not None else self.toolTip()
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        doubt = self.doubt_near(event.position())
        if doubt is not None:
            self.doubt_wanted.emit(doubt)
        else:
            self._want(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._want(event)

    def _want(self, event: QMouseEvent) -> None:
        share = min(1.0, max(0.0, (event.position().y() - _PAD) / self._room()))
        self.wanted.emit("left" if event.position().x() < _WIDTH / 2 else "right", share)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.wheel_turned.emit(event)
