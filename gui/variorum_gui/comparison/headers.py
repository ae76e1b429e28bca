"""The two headers over the columns, headline large, and the button that swaps the sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
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
from variorum_gui.comparison.header_asks import Asks
from variorum_gui.comparison.header_layout import BOTTOM, HeaderLayout
from variorum_gui.comparison.header_painting import paint_lines
from variorum_gui.comparison.header_words import HeaderWords, header_words, says_none_found
from variorum_gui.comparison.headline import Headline, headlines_within
from variorum_gui.comparison.marks import Mark
from variorum_gui.comparison.places import Places
from variorum_gui.comparison.typography import Typography
from variorum_gui.languages.words import tr
from variorum_gui.open_doubts import OpenDoubt
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.icons import icon

_TOP = 10
#: Of the height of the whole, a headline takes no more than this: the text is read, not its title.
_SHARE = 0.22


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
        self._lit: Mapping[Side, Sequence[Mark]] = {}
        self._current: Mapping[Side, Span] = {}
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

    def light(self, marks: Mapping[Side, Sequence[Mark]]) -> None:
        """Mark what is chosen beside the texts, as far as it lies in the headlines."""
        self._lit = marks
        self._mark()

    def stand_at(self, current: Mapping[Side, Span]) -> None:
        """One is at these passages now."""
        self._current = dict(current)
        self._mark()

    def _mark(self) -> None:
        for side, headline in self._headlines.items():
            headline.light(self._lit.get(side, ()))
            headline.current = self._current.get(side)
        self.update()

    def sizeHint(self) -> QSize:
        tallest = max((headline.height for headline in self._headlines.values()), default=0)
        return QSize(400, _TOP + tallest + 4 + self._layout.high() + BOTTOM)

    @property
    def _layout(self) -> HeaderLayout:
        return HeaderLayout(
            self._words,
            tuple(self._headlines),
            self._content.one_column,
            self._columns,
            self.font(),
            self._room,
            self.size(),
        )

    def _set(self) -> None:
        theme, columns = current_theme(), self._columns
        self._headlines = headlines_within(
            {
                side: self._content.headed(side)
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
        y = min(_TOP + (4 if self._content.one_column else 38), high - 26 - BOTTOM)
        self._swap.setGeometry(x, y, 30, 26)
        self.asks.show(self._layout.asked())
        self._mark()

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
        return self._layout.field_at(point)

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
        for side, headline in self._headlines.items():
            headline.paint(painter, QPointF(self._columns.x(side), _TOP))
            if (side, -1) in self._content.doubtful:
                close = self._content.doubtful[side, -1].is_close
                paint_mark(painter, self._mark_box(side), theme, self._typography, close)
        paint_lines(painter, self._layout, theme)
        painter.end()
