"""Dragging an unsure border to where it belongs. What it would do is painted at once; Esc leaves it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent

from variorum_gui.comparison.border_preview import BorderPreview
from variorum_gui.comparison.borders import Ends, Landing, ends_of, landings_of
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.hover_card import HoverCard
from variorum_gui.comparison.targets import doubt_at
from variorum_gui.open_doubts import OpenDoubt

#: Nearer to the upper or lower edge than this the texts scroll.
_EDGE = 28
#: A line further away counts as much as so many pixels sideways.
_LINES_FIRST = 6.0


class BorderDrag(QObject):
    """Watches the canvas's viewport before the pointer does. A press that was no drag is a click on the mark."""

    #: A border was taken up.
    begun = Signal()
    #: (OpenDoubt, QPoint of the screen)
    picked = Signal(object, QPoint)
    #: (OpenDoubt, where to: a cut of its row, or a paragraph's number)
    moved = Signal(object, int)

    def __init__(self, canvas: Canvas, card: HoverCard) -> None:
        super().__init__(canvas)
        self._canvas, self._card = canvas, card
        self._held: OpenDoubt | None = None
        #: The one taken up in the headers, until the button goes up.
        self._above: OpenDoubt | None = None
        self._pressed = QPointF()
        self._ends: Ends | None = None
        self._landings: tuple[Landing, ...] = ()
        self._content = Content()
        self._to = QPointF()
        self._every_word = False
        self._scroll = QTimer(self, interval=30)
        self._scroll.timeout.connect(self._scroll_on)
        canvas.viewport().installEventFilter(self)
        canvas.installEventFilter(self)

    @property
    def dragging(self) -> bool:
        """Whether a border is on its way."""
        return self._ends is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.dragging:
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
            return True
        return False

    def begin(self, doubt: OpenDoubt) -> bool:
        """Take up the border of a doubt; False where it has none that can go anywhere."""
        content = self._canvas.content
        ends = ends_of(content.shown, doubt) if not content.one_column else None
        landings = landings_of(content.shown, ends) if ends is not None else ()
        self._landings = tuple(landing for landing in landings if self._in_sight(landing))
        if ends is None or not self._landings:
            return False
        self._ends, self._content = ends, content
        self.begun.emit()
        self._canvas.setFocus()
        self._canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scroll.start()
        return True

    def carry(self, point: QPointF, every_word: bool = False) -> None:
        """It is held at a point of the view; `every_word`: it may stand inside a sentence as well."""
        if self._canvas.content is not self._content:  # more is known of the texts, or others are shown
            self.cancel()
            return
        ends = self._ends
        if ends is None:
            return
        self._to, self._every_word = point, every_word
        landing = self._nearest(point, every_word)
        crossing = ends.crossing(landing) if landing is not None else None
        preview = BorderPreview(ends.words, landing, crossing)
        if preview != self._canvas.passing.border:
            self._canvas.passing.border = preview
            self._canvas.repaint_all()

    def drop(self) -> None:
        """Let it stand where it was carried."""
        ends, preview = self._ends, self._canvas.passing.border
        self._above = None
        self.cancel()
        if ends is not None and preview is not None and preview.landing is not None:
            self.moved.emit(ends.doubt, preview.landing.at)

    def cancel(self) -> None:
        """Leave it where it was."""
        self._scroll.stop()
        self._held = self._ends = None
        self._landings = ()
        self._canvas.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        if self._canvas.passing.border is not None:
            self._canvas.passing.border = None
            self._canvas.repaint_all()

    def _mouse(self, event: QMouseEvent) -> bool:
        left = event.button() == Qt.MouseButton.LeftButton
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick) and left:
            self._held, self._pressed = doubt_at(self._canvas, event.position()), event.position()
            return self._held is not None
        if kind == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
            return self._move(event)
        if kind == QEvent.Type.MouseButtonRelease and left:
            return self._release(event)
        return self.dragging

    def _move(self, event: QMouseEvent) -> bool:
        if self._held is None and not self.dragging:
            return False
        far = (event.position() - self._pressed).manhattanLength()
        begun = self.dragging or far >= QGuiApplication.styleHints().startDragDistance()
        if not begun or not (self.dragging or (self._held is not None and self.begin(self._held))):
            return True
        self.carry(event.position(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        return True

    def _release(self, event: QMouseEvent) -> bool:
        held, self._held = self._held, None
        if self.dragging:
            self.drop()
            return True
        if held is None:
            return False
        far = (event.position() - self._pressed).manhattanLength()
        if far < QGuiApplication.styleHints().startDragDistance():
            self._card.withdraw()
            self.picked.emit(held, event.globalPosition().toPoint())
        return True

    def _nearest(self, point: QPointF, every_word: bool) -> Landing | None:
        """The landing nearest to a point of the view; None where the border is nearer still."""
        canvas, ends = self._canvas, self._ends
        side = canvas.columns.side_at(point.x())
        best: Landing | None = None
        least = 1e9
        for place, at_end in ((ends.head, True), (ends.tail, False)) if ends is not None else ():
            if place is not None and place.side == side:
                least = min(least, self._far(side, place.span.end if at_end else place.span.start, point))
        for landing in self._landings:
            if landing.side == side and (every_word or landing.rank != "word"):
                far = self._far(side, landing.position, point)
                if far < least:
                    best, least = landing, far
        return best

    def _in_sight(self, landing: Landing) -> bool:
        """Whether the canvas has a place for it: neither in the header nor inside a fold."""
        here = self._canvas.side(landing.side)
        if not here.content.segments:
            return False
        piece = here.content.segments[here.column.segment_of(landing.position)]
        inside = piece.kind == "text" and landing.position < piece.end
        return piece.start == landing.position or (piece.start < landing.position and inside)

    def _far(self, side: str, position: int, point: QPointF) -> float:
        canvas = self._canvas
        here, top = canvas.sides[side == "right"], canvas.scroller.tops()[side == "right"]
        number = here.column.segment_of(position)
        piece = here.content.segments[number]
        line = canvas.typography.line_height
        # Before the first segment is the header, above the view.
        y = here.column.y_of(position) - top + line / 2 if position >= piece.start else -2.0 * line
        down = abs(y - point.y())
        if piece.kind == "fold" or down > 2 * canvas.viewport().height():
            return down * _LINES_FIRST
        layout = here.column.layout(number)
        unit = layout.map.to_units(min(position, piece.end) - piece.start)
        return down * _LINES_FIRST + abs(
            layout.x_of(unit) + canvas.columns.x(SIDES[side == "right"]) - point.x()
        )

    def _scroll_on(self) -> None:
        y, height = self._to.y(), self._canvas.viewport().height()
        beyond = y - _EDGE if y < _EDGE else y - height + _EDGE if y > height - _EDGE else 0
        if beyond and self._canvas.passing.border is not None:
            self._canvas.scroll_by(max(-30.0, min(30.0, beyond)), self._canvas.columns.side_at(self._to.x()))
            self.carry(self._to, self._every_word)

    def carry_from(self, doubt: OpenDoubt, screen: QPoint) -> None:
        """The same for a mark in the headers above: it was taken up there."""
        if doubt is not self._above:  # else Esc let go of it, and the button is still down
            self._above = doubt
            self.begin(doubt)
        if self.dragging:
            self.carry(self._canvas.viewport().mapFromGlobal(screen).toPointF())
