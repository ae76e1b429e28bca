"""The line below the texts that says what the marks mean: each a shape as well as a colour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from variorum.model.comparison import Mode
from variorum_gui.comparison.mark_shapes import sign_path
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.palette import RoleColours, Theme

_HEIGHT = 28
_GAP = 16
_SWATCH = 22

Draw = Callable[[QPainter, QRectF, Theme], None]


@dataclass(frozen=True, slots=True)
class _Item:
    """A swatch (0 wide: the words themselves are the example) and what it means."""

    words: str
    draw: Draw
    swatch: float = _SWATCH
    ink: str = ""


def _outlined(width: float, dashed: bool = False, filled: bool = True) -> Draw:
    def draw(painter: QPainter, box: QRectF, theme: Theme) -> None:
        area = box.adjusted(1, -6, -1, 6)
        if filled:
            painter.fillRect(area, QColor(theme.matched.tint or theme.page))
        pen = QPen(QColor(theme.matched.line), width)
        if dashed:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([2.0, 2.0])
        painter.setPen(pen)
        painter.drawLine(area.topLeft(), area.topRight())
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    return draw


def _bar(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.fillRect(QRectF(box.x(), box.center().y() - 6.5, 3, 13), QColor(theme.quotation.line))


def _boxed(role: Callable[[Theme], RoleColours], dotted: bool = False, tinted: bool = False) -> Draw:
    def draw(painter: QPainter, box: QRectF, theme: Theme) -> None:
        pen = QPen(QColor(role(theme).line), 1.0 if dotted else 1.4)
        if dotted:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([1.5, 2.0])
        painter.setPen(pen)
        tint = role(theme).tint if tinted else None
        painter.setBrush(QColor(tint) if tint else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(2, -6, -2, 6), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    return draw


def _thin(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(QColor(theme.removed.text))
    painter.drawText(box.adjusted(0, -10, 4, 10), Qt.AlignmentFlag.AlignVCenter, "thin")
    painter.setPen(QPen(QColor(theme.removed.line), 1))
    painter.drawLine(QPointF(box.left(), box.y() + 1), QPointF(box.right(), box.y() + 1))


def _double(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(QColor(theme.ink))
    painter.drawText(box.adjusted(0, -10, 4, 10), Qt.AlignmentFlag.AlignVCenter, "word")
    painter.setPen(QPen(QColor(theme.quotation.line), 1))
    for below in (7.5, 9.8):
        y = box.center().y() + below
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def _named(sign: str) -> Draw:
    def draw(painter: QPainter, box: QRectF, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.name_role.line))
        painter.drawPath(sign_path(sign, QPointF(box.left() + 4, box.center().y()), 7))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    return draw


def _same(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.same.line), 1))
    painter.setBrush(QColor(theme.same.tint or theme.page))
    painter.drawRect(box.adjusted(2, -6, -2, 6))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _nothing(painter: QPainter, box: QRectF, theme: Theme) -> None:
    pass


_OUTLETS = (
    _Item("sure match", _outlined(2)),
    _Item("likely", _outlined(1)),
    _Item("possible", _outlined(1.2, dashed=True)),
    _Item("quotation", _bar, 6),
    _Item("other wording", _double, 30),
    _Item("to check", _boxed(lambda t: t.figure)),
    _Item("other precision", _boxed(lambda t: t.doubt, dotted=True)),
    _Item("person", _named("●"), 9, "name"),
    _Item("organisation", _named("■"), 9, "name"),
    _Item("place", _named("▲"), 9, "name"),
)
_VERSIONS = (
    _Item("removed", _nothing, 0, "removed"),
    _Item("added", _nothing, 0, "added"),
    _Item("moved", _boxed(lambda t: t.moved, tinted=True)),
    _Item("figure changed", _boxed(lambda t: t.figure)),
    _Item("quotation", _bar, 6),
    _Item("house style", _thin, 26),
    _Item("same paragraph", _same),
)


class Legend(QWidget):
    """Items that do not fit in the width are left out from the end; the tool tip names them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._items: tuple[_Item, ...] = ()
        theme_changes().changed.connect(self.update)

    def explain(self, mode: Mode | None) -> None:
        """Show the marks of a mode; None while there is nothing to explain."""
        self._items = () if mode is None else _VERSIONS if mode == "versions" else _OUTLETS
        words = ", ".join(item.words for item in self._items)
        self.setAccessibleName(f"Legend: {words}" if words else "")
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.pane))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.hairline))
        room = self.width() - 16
        font, metrics, widths = self._measured(12)
        if sum(widths) + 10 * len(widths) > room:
            font, metrics, widths = self._measured(11)
        painter.setFont(font)
        gap = float(_GAP)
        while widths and sum(widths) + gap * (len(widths) - 1) > room:
            if gap > 8:
                gap -= 1
            else:
                widths.pop()
        x = max(8.0, (self.width() - sum(widths) - gap * max(0, len(widths) - 1)) / 2)
        for item, width in zip(self._items, widths, strict=False):
            self._paint(painter, item, x, theme, metrics)
            x += width + gap
        painter.end()

    def _measured(self, size: int) -> tuple[QFont, QFontMetricsF, list[float]]:
        font = QFont(self.font())
        font.setPixelSize(size)
        metrics = QFontMetricsF(font)
        return font, metrics, [_width(item, metrics) for item in self._items]

    def _paint(self, painter: QPainter, item: _Item, x: float, theme: Theme, metrics: QFontMetricsF) -> None:
        middle = self.height() / 2
        if item.swatch:
            painter.save()
            item.draw(painter, QRectF(x, middle, item.swatch, 0), theme)
            painter.restore()
        left = x + item.swatch + (5 if item.swatch else 0)
        width = metrics.horizontalAdvance(item.words)
        box = QRectF(left, 0, width + 2, self.height())
        colours = theme.name_role if item.ink == "name" else getattr(theme, item.ink, None)
        if isinstance(colours, RoleColours):
            _paint_example(painter, item.ink, colours, QRectF(left, middle - 8, width, 16))
            painter.setPen(QColor(colours.text))
        else:
            painter.setPen(QColor(theme.second_ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, item.words)


def _paint_example(painter: QPainter, ink: str, colours: RoleColours, box: QRectF) -> None:
    if ink != "name" and colours.tint:
        painter.fillRect(box.adjusted(-2, 0, 2, 0), QColor(colours.tint))
    painter.setPen(QPen(QColor(colours.line), 1.25 if ink == "removed" else 1.6))
    y = box.center().y() + (1 if ink == "removed" else 7.5)
    painter.drawLine(QPointF(box.left() - 1, y), QPointF(box.right() + 1, y))


def _width(item: _Item, metrics: QFontMetricsF) -> float:
    return item.swatch + (5 if item.swatch else 0) + metrics.horizontalAdvance(item.words)
