"""The two headers over the columns, headline large, and the button that swaps the sides."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QToolTip, QWidget

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.columns import PAD, Columns, columns_for
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.doubt_marks import mark_box, paint_mark
from variorum_gui.comparison.header_asks import FIELDS, Asked, Asks, Field
from variorum_gui.comparison.header_line import Part, asking, outlet_line
from variorum_gui.comparison.header_words import HeaderWords, folded_at_dots, header_words, says_none_found
from variorum_gui.comparison.headline import LOW, Headline, headlines_within
from variorum_gui.comparison.places import Places
from variorum_gui.comparison.side_sign import paint_side_sign
from variorum_gui.comparison.typography import Typography
from variorum_gui.eliding import elided
from variorum_gui.languages.words import tr
from variorum_gui.open_doubts import OpenDoubt
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.icons import icon
from variorum_gui.theme.palette import Theme

_LINE = 18
_TOP, _BOTTOM = 10, 9
#: Of the height of the whole, a headline takes no more than this: the text is read, not its title.
_SHARE = 0.22
_CHIP_HEIGHT = 18
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Headers(QWidget):
    """Painted on the same columns as the canvas below; as high as the longer headline needs."""

    swap_requested = Signal()
    #: The line with the outlet of this side was clicked, or that with its times where none is known: (side, field).
    details_wanted = Signal(str, str)
    #: (OpenDoubt, QPoint of the screen)
    doubt_picked = Signal(object, QPoint)
    #: The same while it is dragged, and when it is let go.
    doubt_carried = Signal(object, QPoint)
    doubt_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._columns: Columns = columns_for(900, Typography())
        self._typography = Typography()
        self._room = 900 * _SHARE
        self._content = Content()
        self._words: dict[Side, HeaderWords] = {side: HeaderWords() for side in SIDES}
        self._headlines: dict[Side, Headline] = {}
        self._held: OpenDoubt | None = None
        self._pressed = QPointF()
        self._carried = False
        self.setMouseTracking(True)
        self._swap = QToolButton(self)
        self._swap.setToolTip(tr("Swap the two sides"))
        self._swap.setAccessibleName(tr("Swap the two sides"))
        self._swap.clicked.connect(self.swap_requested)
        self._swap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._swap.hide()
        #: What is not known of the texts, to be reached by Tab.
        self.asks = Asks(self, self._swap, self.details_wanted.emit)
        theme_changes().changed.connect(self._retheme)
        self._retheme()

    def show_content(self, content: Content) -> None:
        """Head other texts."""
        self._content = content
        none_found = says_none_found(content.shown)
        self._words = {side: header_words(content.shown.text(side), none_found) for side in SIDES}
        self._swap.setVisible(content.shown.left is not None and content.shown.right is not None)
        # The headline comes first in the tip.
        names = (". ".join(words.tip.splitlines()) for words in self._words.values() if words.outlet)
        self.setAccessibleName("; ".join(names))
        self._set()

    def fit(self, columns: Columns, typography: Typography, high: int) -> None:
        """Follow the canvas below; both together are so many pixels high."""
        room = high * _SHARE
        if (columns, typography, room) != (self._columns, self._typography, self._room):
            self._columns, self._typography, self._room = columns, typography, room
            self._set()

    def mark_found(self, found: Mapping[Side, Places], now: tuple[Side, Span] | None) -> None:
        """Show the hits of a search that lie in the headlines."""
        for side, headline in self._headlines.items():
            within = self._content.side(side).headline
            headline.found = found[side].touching(within.start + 1, within.end) if within is not None else []
            headline.found_now = now[1] if now is not None and now[0] == side else None
        self.update()

    def sizeHint(self) -> QSize:
        tallest = max((headline.height for headline in self._headlines.values()), default=0)
        return QSize(400, _TOP + tallest + 4 + self._lines_high() * _LINE + self._chips_high() + _BOTTOM)

    def _lines_high(self) -> int:
        """Lines between the headline and the chip, alike on both sides."""
        if self._content.one_column:
            return len(self._words)
        return 1 + max((len(self._times(side)) for side in self._headlines), default=1)

    def _chips_high(self) -> int:
        """Room for the chips about notices, alike on both sides; none where there is no chip, or the texts need it."""
        if self._room < LOW:
            return 0
        sides = SIDES[1:] if self._content.one_column else SIDES
        return 5 + _CHIP_HEIGHT if any(self._words[side].notice for side in sides) else 0

    def _times(self, side: Side) -> list[str]:
        return folded_at_dots(self._words[side].times, QFontMetricsF(self.font()), self._columns.text_width)

    def _set(self) -> None:
        theme, columns = current_theme(), self._columns
        self._headlines = headlines_within(
            {
                side: self._content.side(side)
                for side in (SIDES[:1] if self._content.one_column else SIDES)
                if self._content.shown.text(side) is not None
            },
            columns.text_width,
            self._typography,
            theme,
            self._room,
        )
        self.setVisible(bool(self._headlines))
        x = (columns.gutter_left + columns.gutter_right) // 2 - 15
        if self._content.one_column:
            x = columns.left_x + columns.text_width + PAD
        high = self.sizeHint().height()
        self.setFixedHeight(high)
        # Without headlines there are only the lines below them.
        y = min(_TOP + (4 if self._content.one_column else 38), high - 26 - _BOTTOM)
        self._swap.setGeometry(x, y, 30, 26)
        self.asks.show(self._asked())
        self.update()

    def _asked(self) -> dict[tuple[Side, Field], Asked]:
        """Where the lines stand that ask for something."""
        found: dict[tuple[Side, Field], Asked] = {}
        for side, y in self._outlet_lines().items():
            of = self._words[side].tip.partition("\n")[0]
            asks = {part.field: part for part in self._outlet_line(side)}
            if self._words[side].undated and not self._content.one_column:
                first, font = self._times(side)[0], self.font()
                width = QFontMetricsF(font).horizontalAdvance(first)
                asks["published"] = Part(first, self._columns.x(side), width, font)
            for field in FIELDS:
                if (part := asks.get(field)) is not None:
                    below = field == "published" and not self._content.one_column
                    box = QRectF(part.left, y + (_LINE if below else 0), part.width, _LINE)
                    found[side, field] = Asked(part.words, box, of)
        return found

    def _outlet_line(self, side: Side) -> list[Part]:
        x, width = self._columns.x(side), self._columns.text_width
        alone = self._content.one_column
        if alone:  # all on one line: it may go on beside the column
            x, width = self._columns.left_x, self.width() - self._columns.left_x - PAD
        return outlet_line(self._words[side], self.font(), x + 21.0, width - 21.0, alone)

    def _outlet_lines(self) -> dict[Side, float]:
        """The height at which each side names its outlet."""
        if self._content.one_column:
            rows = enumerate(SIDES if self._headlines else ())
            return {side: self._foot() + row * _LINE for row, side in rows}
        return dict.fromkeys(self._headlines, self._foot())

    def _retheme(self) -> None:
        self._swap.setIcon(icon("arrow-left-right"))
        self._set()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            side = self._columns.side_at(event.pos().x())
            doubt = self._doubt_at(event.pos().toPointF())
            if doubt is not None:
                QToolTip.showText(event.globalPos(), f"{doubt.title}\n{doubt.explained}", self)
                return True
            tips = [self._words[each].tip for each in (SIDES if self._content.one_column else (side,))]
            QToolTip.showText(event.globalPos(), "\n\n".join(tip for tip in tips if tip), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        self._held = self._doubt_at(event.position()) if left else None
        self._pressed, self._carried = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            over = self._field_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        far = (event.position() - self._pressed).manhattanLength()
        if self._carried or far >= QGuiApplication.styleHints().startDragDistance():
            self._carried = True
            self.doubt_carried.emit(self._held, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is not None and self._carried:
            self.doubt_dropped.emit()
            return
        doubt = self._doubt_at(event.position())
        if doubt is not None and event.button() == Qt.MouseButton.LeftButton:
            self.doubt_picked.emit(doubt, event.globalPosition().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton:
            field = self._field_at(event.position())
            if field is not None and field == self._field_at(self._pressed):
                self.details_wanted.emit(*field)

    def _field_at(self, point: QPointF) -> tuple[Side, str] | None:
        """The side and what of it is told there that a click corrects."""
        outlet = self._outlet_at(point)
        if outlet is not None:
            name = self._outlet_line(outlet)[0]
            undated = self._words[outlet].undated
            times = self._content.one_column and undated and point.x() > name.left + name.width
            return outlet, "published" if times else "outlet"
        below = None if self._content.one_column else self._outlet_at(point - QPointF(0, _LINE))
        return (below, "published") if below is not None and self._words[below].undated else None

    def _outlet_at(self, point: QPointF) -> Side | None:
        width, alone = self._columns.text_width, self._content.one_column
        for side, y in self._outlet_lines().items():
            x = self._columns.left_x if alone else self._columns.x(side)
            if QRectF(x, y, width, _LINE).contains(point):
                return side
        return None

    def _foot(self) -> float:
        """Where the lines below the headline begin."""
        return float(self.height() - _BOTTOM - self._chips_high() - self._lines_high() * _LINE)

    def _mark_box(self, side: Side) -> QRectF:
        """The mark of a doubt about the headline, or another line that stands up here."""
        box = mark_box(side, self._columns, self._typography)
        return QRectF(box.x(), _TOP + 3, box.width(), box.height())

    def _doubt_at(self, point: QPointF) -> OpenDoubt | None:
        for side in self._headlines:
            doubt = self._content.doubtful.get((side, -1))
            if doubt is not None and self._mark_box(side).adjusted(-5, -5, 5, 5).contains(point):
                return doubt
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.page))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.border))
        foot = self._foot()
        for side, headline in self._headlines.items():
            headline.paint(painter, QPointF(self._columns.x(side), _TOP))
            if (side, -1) in self._content.doubtful:
                close = self._content.doubtful[side, -1].is_close
                paint_mark(painter, self._mark_box(side), theme, self._typography, close)
        if self._content.one_column and self._headlines:
            for side, y in self._outlet_lines().items():
                self._paint_outlet(painter, side, y, theme)
            self._paint_chip(painter, self._words["right"], self._columns.left_x, theme)
        else:
            for side in self._headlines:
                self._paint_words(painter, side, foot, theme)
        painter.end()

    def _paint_words(self, painter: QPainter, side: Side, y: float, theme: Theme) -> None:
        x = self._columns.x(side)
        self._paint_outlet(painter, side, y, theme)
        painter.setFont(asking(self.font(), self._words[side].undated))
        painter.setPen(QColor(theme.second_ink))
        for row, times in enumerate(self._times(side), start=1):
            painter.drawText(QRectF(x, y + row * _LINE, self._columns.text_width + 2, _LINE), _MIDDLE, times)
        self._paint_chip(painter, self._words[side], x, theme)

    def _paint_outlet(self, painter: QPainter, side: Side, y: float, theme: Theme) -> None:
        parts = self._outlet_line(side)
        paint_side_sign(painter, QRectF(parts[0].left - 20.5, y + 3.5, 13, 11), side, theme)
        painter.setPen(QColor(theme.ink))
        for part in parts:
            painter.setFont(part.font)
            painter.drawText(QRectF(part.left, y, part.width + 2, _LINE), _MIDDLE, part.words)

    def _paint_chip(self, painter: QPainter, words: HeaderWords, x: int, theme: Theme) -> None:
        if not (words.notice and self._chips_high()):
            return
        room = QRectF(x, self.height() - _BOTTOM - _CHIP_HEIGHT, self._columns.text_width, _CHIP_HEIGHT)
        small = QFont(self.font())
        small.setPixelSize(12)
        metrics = QFontMetricsF(small)
        shown, found = elided(metrics, words.notice, room.width() - 18), words.has_notice
        box = QRectF(room.x(), room.y(), metrics.horizontalAdvance(shown) + 18, room.height())
        painter.fillRect(box, QColor(theme.notice.tint or theme.page if found else theme.pane))
        painter.fillRect(
            QRectF(box.x(), box.y(), 3, box.height()), QColor(theme.notice.line if found else theme.border)
        )
        painter.setFont(small)
        painter.setPen(QColor(theme.notice.text if found else theme.second_ink))
        painter.drawText(box.adjusted(9, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, shown)
