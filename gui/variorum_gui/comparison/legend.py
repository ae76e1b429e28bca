"""The line below the texts that says what the marks mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from variorum.model.frozen import dataclass
from variorum_gui.comparison.legend_items import Item
from variorum_gui.languages.words import tr
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.palette import RoleColours, Theme

#: Height of one row, and what a second one adds.
_HEIGHT, _SECOND = 28, 20
_GAP, _LEAST_GAP = 16.0, 9.0
_MARGIN = 8
#: In a comparison lower than this the texts need the room of all rows but one, and below the second of all of them.
_LOW, _LOWEST = 440, 270


@dataclass(frozen=True, slots=True)
class _Setting:
    """How the items fit a width: the size of the letters and the items of each row."""

    size: int
    rows: tuple[tuple[Item, ...], ...]
    gap: float


class Legend(QWidget):
    """Items that do not fit in one row go on in a second: nothing is left out.

    In a low window one row must do, which ends in a button for the sheet that has them all; in a very low one there is
    none, as the texts would have three lines.
    """

    #: All marks are to be explained, of which there is no room for some.
    allWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._items: tuple[Item, ...] = ()
        self._setting = _Setting(12, (), _GAP)
        self._high = _LOW
        self.all = QPushButton(tr("All Marks"), self)
        self.all.setToolTip(tr("Explain all marks, also those there is no room for here"))
        self.all.setStyleSheet("QPushButton { padding: 0 6px; min-height: 18px; font-size: 11px; }")
        self.all.clicked.connect(self.allWanted)
        self.all.hide()
        if parent is not None:
            parent.installEventFilter(self)
        self.setFixedHeight(_HEIGHT)
        theme_changes().changed.connect(self.update)

    def explain(self, items: Sequence[Item]) -> None:
        """Show these marks; none while there is nothing to explain."""
        self._items = tuple(items)
        words = ", ".join(item.words for item in self._items)
        self.setAccessibleName(tr("Legend: {marks}", marks=words) if words else "")
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            before, self._high = self._high, watched.height()
            if any((before < limit) != (self._high < limit) for limit in (_LOW, _LOWEST)):
                self._fit()
        return False

    def rows(self) -> list[list[str]]:
        """The words of each row, as painted."""
        return [[item.words for item in row] for row in self._setting.rows]

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def _fit(self) -> None:
        self._setting = self._fitted(self.width() - 2 * _MARGIN)
        cut = self._high < _LOW and len(self._setting.rows) > 1
        if cut:
            self._setting = self._cut(self.width() - 2 * _MARGIN)
        self.setToolTip(", ".join(item.words for item in self._items) if cut else "")
        high = _HEIGHT + _SECOND * max(0, len(self._setting.rows) - 1)
        self.setFixedHeight(high if self._high >= _LOWEST else 0)
        self.all.setVisible(cut and self._high >= _LOWEST)
        self.update()

    def _fitted(self, room: float) -> _Setting:
        for size in (12, 11):
            metrics = QFontMetricsF(self._font(size))
            widths = sum(item_width(item, metrics) for item in self._items)
            gaps = max(1, len(self._items) - 1)
            if widths + gaps * _LEAST_GAP <= room:
                return _Setting(size, (self._items,), min(_GAP, (room - widths) / gaps))
        metrics = QFontMetricsF(self._font(12))
        rows: list[list[Item]] = [[]]
        used = 0.0
        # Rows of about the same width look better than a full one and a rest.
        total = sum(item_width(item, metrics) + _GAP for item in self._items)
        aim = min(room, total / 2 + 60)
        for item in self._items:
            width = item_width(item, metrics)
            if rows[-1] and used + _GAP + width > aim:
                rows.append([])
                used = 0.0
            used += width + (_GAP if rows[-1] else 0.0)
            rows[-1].append(item)
        return _Setting(12, tuple(map(tuple, rows)), _GAP)

    def _cut(self, room: float) -> _Setting:
        metrics = QFontMetricsF(self._font(11))
        row: list[Item] = []
        wanted = self.all.sizeHint()
        self.all.setGeometry(round(room) + _MARGIN - wanted.width(), 4, wanted.width(), _HEIGHT - 7)
        left = room - wanted.width()
        for item in self._items:
            left -= item_width(item, metrics) + _LEAST_GAP
            if left < 0:
                break
            row.append(item)
        return _Setting(11, (tuple(row),), _LEAST_GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.pane))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.hairline))
        font = self._font(self._setting.size)
        metrics, gap = QFontMetricsF(font), self._setting.gap
        painter.setFont(font)
        middle = _HEIGHT / 2
        for row in self._setting.rows:
            widths = [item_width(item, metrics) for item in row]
            beside = self.all.width() if not self.all.isHidden() else 0
            x = max(float(_MARGIN), (self.width() - beside - sum(widths) - gap * (len(row) - 1)) / 2)
            for item, width in zip(row, widths, strict=True):
                paint_item(painter, item, x, middle, theme, metrics)
                x += width + gap
            middle += _SECOND
        painter.end()

    def _font(self, size: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        return font


def paint_item(
    painter: QPainter, item: Item, x: float, middle: float, theme: Theme, metrics: QFontMetricsF
) -> None:
    """An example of a mark, with what it means beside it."""
    if item.swatch:
        painter.save()
        item.draw(painter, QRectF(x, middle, item.swatch, 0), theme)
        painter.restore()
    left = x + item.swatch + (5 if item.swatch else 0)
    width = metrics.horizontalAdvance(item.words)
    box = QRectF(left, middle - _HEIGHT / 2, width + 2, _HEIGHT)
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


def item_width(item: Item, metrics: QFontMetricsF) -> float:
    """How much room that takes."""
    return item.swatch + (5 if item.swatch else 0) + metrics.horizontalAdvance(item.words)
