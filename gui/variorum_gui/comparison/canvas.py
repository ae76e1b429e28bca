"""The page both texts are read on: an own scroll area that sets and paints only what is looked at.

Qt's text edits would lay out both texts whole before the first paint; here a paragraph is set when it
comes into view, stands at an estimated height until then, and the estimates are corrected in short
slices while nothing else happens.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.aligned_rows import align
from variorum_gui.comparison.canvas_painting import Frame, Passing, paint_frame, paint_nothing_yet
from variorum_gui.comparison.canvas_side import CanvasSide
from variorum_gui.comparison.columns import Columns, columns_for, one_column_for
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.knots import knots_in, pass_through
from variorum_gui.comparison.measuring import Measuring, SettingAhead, settle
from variorum_gui.comparison.ribbons import Ribbon, calm, ribbons_of
from variorum_gui.comparison.scroll_bar import asked_for, show_on
from variorum_gui.comparison.scroller import ReadingPlace, Scroller
from variorum_gui.comparison.standing import standing_now
from variorum_gui.comparison.typography import Typography
from variorum_gui.languages.words import marked, tr
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.focus_ring import FocusRing
from variorum_gui.theme.palette import Theme

#: Lines a notch of the wheel scrolls: what most desktops do.
_WHEEL_LINES = 3
_DROP_SECOND = marked(
    "Drop the second article here\n\nor choose one in the corpus, to read both side by side."
)


class Canvas(QAbstractScrollArea):
    """Shows a `Content`. All scrolling goes through `scroller`; `moved` says when anything moved."""

    moved = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The overview strip beside the canvas is its scroll bar.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Both texts"))
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.theme: Theme = current_theme()
        self.typography = Typography()
        self.content = Content()
        self.left = CanvasSide("left", self.typography, self.theme)
        self.right = CanvasSide("right", self.typography, self.theme)
        self.scroller = Scroller(self.left.column, self.right.column)
        self.columns: Columns = columns_for(900, self.typography)
        self.passing = Passing()
        #: Whether the reader wants both texts to scroll together.
        self.synchronised = True
        self._focus_ring = FocusRing(self)
        self._ribbons: list[Ribbon] | None = None
        self.measuring = Measuring(self, self.correct_heights)
        self._ahead = SettingAhead(self)
        self.verticalScrollBar().valueChanged.connect(self._scroll_bar_moved)
        theme_changes().changed.connect(self._set_theme)

    @property
    def sides(self) -> tuple[CanvasSide, CanvasSide]:
        """Left and right."""
        return (self.left, self.right)

    def side(self, side: Side) -> CanvasSide:
        """One of the two."""
        return self.left if side == "left" else self.right

    def set_content(self, content: Content) -> None:
        """Show other texts from their beginning, or the same texts with more known about them."""
        same = content.one_column == self.content.one_column and all(
            content.side(side).text == self.content.side(side).text
            and content.side(side).segments == self.content.side(side).segments
            for side in SIDES
        )
        place = self.scroller.place() if same else None
        stood = (
            standing_now(self.scroller, self.content, content, self.typography.line_height) if same else None
        )
        self.content = content
        self.columns = self._columns()
        for side in self.sides:
            side.alone = content.one_column
            side.column.width = self.columns.text_width
            side.show(content.side(side.side), content.passages, same)
        self.passing = Passing()
        align(self.left.column, self.right.column, self.content.rows)
        # A text alone is its own partner: the position then is its own height.
        other = self.right.column if content.right.segments else self.left.column
        self.scroller = Scroller(self.left.column, other, knots_in(content))
        self.scroller.synchronised = self.synchronised or not content.right.segments
        self.scroller.height = self.viewport().height()
        if place is not None:
            self.scroller.return_to(place)
        if stood is not None:
            stood.again(self.scroller, content, self._settle)
        self.measuring.restart()
        self.refresh()

    def set_typography(self, typography: Typography) -> None:
        """Set everything in another type or size; what is being read stays where it is."""
        if typography != self.typography:
            self.typography = typography
            self._restyle()

    def set_synchronised(self, on: bool) -> None:
        """Scroll both texts together, or each alone."""
        self.synchronised = on
        self.scroller.set_synchronised(on or not self.content.right.segments)
        self.refresh()

    def scroll_by(self, pixels: float, side: Side | None = None) -> None:
        """Move both texts, or only one of them when they are not synchronised."""
        self.scroller.scroll_by(pixels, None if side is None else SIDES.index(side))
        self.refresh()

    def scroll_to(self, v: float) -> None:
        """Go to a scroll position; the end is the end also when its lines prove to be higher than estimated."""
        to_end = v >= self.scroller.length
        self.scroller.scroll_to(v)
        for _ in range(4):
            self._settle()
            if not to_end or self.scroller.v >= self.scroller.length:
                break
            self.scroller.scroll_to(self.scroller.length)
        self.refresh()

    def show_position(
        self, side: Side, position: int, below: float = 0.0, beside: tuple[int, float] | None = None
    ) -> None:
        """Bring a code point of one text to the line of sight; measured until it stands exactly.

        `below` the top of its line; `beside`: the same of the other text, where the map leaves that open.
        """
        column, other = self.side(side).column, self.side("right" if side == "left" else "left").column
        for _ in range(8):
            y = column.y_of(position) + below
            y_beside = other.y_of(beside[0]) + beside[1] if beside is not None else None
            self.scroller.show(SIDES.index(side), y, y_beside)
            shown = self.scroller.tops()
            self._settle()
            still = beside is None or other.y_of(beside[0]) + beside[1] == y_beside
            # The share of a paragraph not yet set is another once it is, also where the line stays.
            if column.y_of(position) + below == y and still and self.scroller.tops() == shown:
                break
        self.refresh()

    def reading_position(self) -> tuple[Side, int]:
        """The side and code point on the line of sight: what must stay in view whatever changes."""
        place = self.scroller.place()
        column = self.sides[place.side].column
        return SIDES[place.side], column.position_at(column.y_at(place.segment, place.share))

    def level(self, left: int, right: int) -> None:
        """Put the map through this pair, which may cross others, and show it."""
        if self.content.shown.comparison is None or self.content.one_column:
            self.show_position("left", left)
            return
        pass_through(self.scroller, self.content, (left, right))
        self.show_position("left", left, beside=(right, 0.0))

    def refresh(self) -> None:
        """After anything moved: set what came into view, put the scroll bar right, repaint."""
        self._settle()
        bar = self.verticalScrollBar()
        bar.setPageStep(max(1, self.viewport().height() - 2 * self.typography.line_height))
        bar.setSingleStep(self.typography.line_height)
        show_on(bar, self.scroller)
        self.repaint_all()
        self.moved.emit()

    def repaint_all(self) -> None:
        """Paint the view anew, nothing having moved."""
        self._ribbons = None
        self.viewport().update()

    def repaint_spans(self, side: Side, *spans: Span | None) -> None:
        """Paint only the lines these spans stand on."""
        top = self.scroller.tops()[SIDES.index(side)]
        line = self.typography.line_height
        x = self.columns.x(side) - 30
        for span in spans:
            if span is None:
                continue
            upper, lower = self.side(side).extent(span)
            box = QRectF(x, upper - top - line, self.columns.text_width + 60, lower - upper + 2 * line)
            self.viewport().update(box.toAlignedRect())

    def ribbons(self) -> list[Ribbon]:
        """The ribbons in view, as painted."""
        if self._ribbons is None:
            tops, height = self.scroller.tops(), self.viewport().height()
            ribbons = ribbons_of(self.left, self.right, self.columns, tops, height)
            self._ribbons = [] if self.content.one_column else calm(ribbons)
        return self._ribbons

    def place_at(self, point: QPointF) -> tuple[Side, int]:
        """The side and code point nearest to a point of the view."""
        side = self.columns.side_at(point.x())
        top = self.scroller.tops()[SIDES.index(side)]
        return side, self.side(side).position_at(point.x() - self.columns.x(side), point.y() + top)

    def correct_heights(self, seconds: float) -> bool:
        """Measure paragraphs not yet looked at for a while; True when all are known."""
        place = self.scroller.place()
        before = self.scroller.tops()
        height = self.viewport().height()
        # What is about to be scrolled to first: the map must not change under the reader's hands.
        near = [(top - height, top + 2 * height) for top in before]
        done = self.measuring.measure([side.column for side in self.sides], seconds, near)
        self.scroller.return_to(place)
        if self.scroller.tops() != before:
            self.repaint_all()
        if done:
            self.refresh()
        return done

    def _columns(self) -> Columns:
        place = one_column_for if self.content.one_column else columns_for
        return place(self.viewport().width(), self.typography)

    def _settle(self) -> None:
        settle(self.scroller, self.sides, self.viewport().height())

    def _restyle(self, place: ReadingPlace | None = None) -> None:
        place = place if place is not None else self.scroller.place()
        self.columns = self._columns()
        for side in self.sides:
            side.restyle(self.typography, self.theme, self.columns.text_width)
        align(self.left.column, self.right.column, self.content.rows)
        self.scroller.return_to(place)
        self.measuring.restart()
        self.refresh()
        self.resized.emit()

    def _set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._restyle()

    def _scroll_bar_moved(self, value: int) -> None:
        if (v := asked_for(value, self.scroller)) is not None:
            self.scroll_to(v)

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.scroller.place()
        self.scroller.height = self.viewport().height()
        columns = self._columns()
        if columns.text_width == self.columns.text_width and self.left.column.width == columns.text_width:
            self.columns = columns
            self.scroller.return_to(place)
            self.refresh()
            self.resized.emit()
        else:
            self._restyle(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the pane zooms
            return
        pixels = float(event.pixelDelta().y())
        if not pixels:
            pixels = event.angleDelta().y() / 120 * _WHEEL_LINES * self.typography.line_height
        self.scroll_by(-pixels, self.columns.side_at(event.position().x()))
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            self._paint(painter, event.rect())
        finally:
            painter.end()  # one left behind by an error would crash Qt later

    def _paint(self, painter: QPainter, dirty: QRect) -> None:
        painter.fillRect(dirty, QColor(self.theme.page))
        height = self.viewport().height()
        marked = self.content.doubtful, self.content.grips
        frame = Frame(self.columns, self.scroller.tops(), height, self.theme, self.typography, *marked)
        paint_frame(painter, self.sides, self.ribbons(), self.passing, frame, QRectF(dirty))
        if self.content.shown.left is not None and self.content.shown.right is None:
            painter.setFont(self.font())
            paint_nothing_yet(painter, self.columns, height, self.theme, tr(_DROP_SECOND))
        self._focus_ring.paint(painter, self.theme.second_ink)

    def viewportSizeHint(self) -> QSize:
        return QSize(820, 560)
