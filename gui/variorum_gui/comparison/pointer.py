"""The mouse on the canvas: selecting on either side, lighting up partners, clicking ribbons."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.free_place import lines_of
from variorum_gui.comparison.hover_card import HoverCard
from variorum_gui.comparison.mark_shapes import fragments_in
from variorum_gui.comparison.selection import Selection, Unit, unit_around
from variorum_gui.comparison.targets import Target, doubt_at, finding_at, segment_at, sign_at, target_at

_MARGIN = 24


class Pointer(QObject):
    """Watches the canvas's viewport. Selecting stays on the side where the button went down."""

    finding_picked = Signal(str)
    fold_opened = Signal(str, int)
    #: (Place): a paragraph that is left out is to count as text.
    count_wanted = Signal(object)
    #: (Place, QPoint of the screen): the sign of a paragraph in the margin was clicked.
    roles_wanted = Signal(object, QPoint)
    selection_changed = Signal()
    drag_wanted = Signal()

    def __init__(self, canvas: Canvas, selection: Selection, card: HoverCard) -> None:
        super().__init__(canvas)
        self._canvas, self._selection, self._card = canvas, selection, card
        #: Asked first what a click on words is for; True where nothing else is to follow.
        self.clicked: Callable[[QMouseEvent, Side, int], bool] | None = None
        self._unit: Unit = "letter"
        self._origin: Span | None = None
        self._pressed = QPointF()
        #: The side whose selected words the button went down on: they may be dragged away.
        self._grabbed: Side | None = None
        self._last_double = 0.0
        self._target: Target | None = None
        self._dragged_to = QPointF()
        self._drag_scroll = QTimer(self)
        self._drag_scroll.setInterval(30)
        self._drag_scroll.timeout.connect(self._scroll_while_dragging)
        canvas.viewport().installEventFilter(self)
        canvas.moved.connect(self.forget_target)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            kind = event.type()
            if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._press(event)
            elif kind == QEvent.Type.MouseButtonDblClick and event.button() == Qt.MouseButton.LeftButton:
                self._double(event)
            elif kind == QEvent.Type.MouseMove:
                self._move(event)
            elif kind == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
                self._release(event)
            else:
                return False
            return True
        if event.type() == QEvent.Type.Leave:
            self._light(None)
        return False

    def target(self) -> Target | None:
        """What is lit under the pointer."""
        return self._target

    def _press(self, event: QMouseEvent) -> None:
        canvas, point = self._canvas, event.position()
        self._card.withdraw()
        self._pressed = point
        self._origin = None
        if canvas.columns.in_gutter(point.x()) or not canvas.content.shown.left:
            return
        side, position = canvas.place_at(point)
        if not canvas.side(side).content.segments:
            return
        selected = self._selection.on(side)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and selected is not None and self._on_words(side, selected, point):
            self._grabbed = side
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._selection.side == side:
            self._selection.extend(position)
            self._origin = Span(position, position)
            self._changed()
            return
        after_double = monotonic() - self._last_double
        triple = after_double * 1000 < QGuiApplication.styleHints().mouseDoubleClickInterval()
        self._begin(side, position, "paragraph" if triple else "letter")

    def _on_words(self, side: Side, span: Span, point: QPointF) -> bool:
        """Whether a point lies on the words of a passage, and not merely beside them."""
        hit = segment_at(self._canvas, point)
        if hit is None or hit[0] != side:
            return False
        here, number, local = self._canvas.side(side), hit[1], hit[2]
        segment = here.content.segments[number]
        if segment.kind == "fold":
            return False
        parts = fragments_in(segment, here.column.layout(number), span)
        return any(p.left <= local.x() <= p.right and p.top <= local.y() < p.bottom for p in parts)

    def _double(self, event: QMouseEvent) -> None:
        self._grabbed = None
        if self._canvas.columns.in_gutter(event.position().x()):
            return
        self._last_double = monotonic()
        self._begin(*self._canvas.place_at(event.position()), "word")

    def _begin(self, side: Side, position: int, unit: Unit) -> None:
        content = self._canvas.content.side(side)
        self._unit = unit
        self._origin = unit_around(content.text, content.segments, position, unit)
        self._selection.set(side, self._origin.start, self._origin.end)
        self._changed()

    def _move(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._grabbed is not None:
            far = (event.position() - self._pressed).manhattanLength()
            if far >= QGuiApplication.styleHints().startDragDistance():
                self._selection.side, self._grabbed = self._grabbed, None
                self.drag_wanted.emit()
            return
        if event.buttons() & Qt.MouseButton.LeftButton and self._origin is not None:
            self._dragged_to = event.position()
            self._drag()
            outside = not self._canvas.viewport().rect().contains(event.position().toPoint())
            if outside and not self._drag_scroll.isActive():
                self._drag_scroll.start()
            elif not outside:
                self._drag_scroll.stop()
            return
        if not event.buttons():
            self._hover(event.position())

    def _drag(self) -> None:
        canvas, side, origin = self._canvas, self._selection.side, self._origin
        if origin is None:
            return
        top = canvas.scroller.tops()[SIDES.index(side)]
        x = self._dragged_to.x() - canvas.columns.x(side)
        position = canvas.side(side).position_at(x, self._dragged_to.y() + top)
        content = canvas.content.side(side)
        reached = unit_around(content.text, content.segments, position, self._unit)
        if reached.start < origin.start:
            self._selection.set(side, origin.end, reached.start)
        else:
            self._selection.set(side, origin.start, max(reached.end, origin.end))
        self._changed()

    def _scroll_while_dragging(self) -> None:
        y, height = self._dragged_to.y(), self._canvas.viewport().height()
        beyond = y if y < 0 else y - height if y > height else 0
        if not beyond:
            self._drag_scroll.stop()
            return
        self._canvas.scroll_by(max(-60.0, min(60.0, beyond)), self._selection.side)
        self._drag()

    def _release(self, event: QMouseEvent) -> None:
        self._drag_scroll.stop()
        point = event.position()
        clicked = (point - self._pressed).manhattanLength() < QGuiApplication.styleHints().startDragDistance()
        grabbed, self._grabbed = self._grabbed, None
        if not clicked:
            return
        if grabbed is not None:
            # A click on selected words only puts the cursor there, as everywhere.
            self._begin(*self._canvas.place_at(point), "letter")
        if self._canvas.columns.in_gutter(point.x()):
            self._follow_ribbon(point)
            return
        sign = sign_at(self._canvas, point)
        if sign is not None and sign.part != "words":
            self._light(None)
            if sign.part == "chip":
                self.count_wanted.emit(sign.place)
            else:
                self.roles_wanted.emit(sign.place, event.globalPosition().toPoint())
            return
        hit = segment_at(self._canvas, point)
        if hit is None:
            return
        side, number, _ = hit
        if self._canvas.content.side(side).segments[number].kind == "fold":
            self.fold_opened.emit(side, number)
            return
        place = self._canvas.place_at(point)
        if self._unit != "letter" or (self.clicked is not None and self.clicked(event, *place)):
            return
        finding = finding_at(self._canvas, *place)
        if finding:
            self.finding_picked.emit(finding)

    def _follow_ribbon(self, point: QPointF) -> None:
        target = target_at(self._canvas, point)
        if target is not None and target.left is not None and target.right is not None:
            self._canvas.level(target.left.start, target.right.start)

    def _hover(self, point: QPointF) -> None:
        target = target_at(self._canvas, point)
        hit = segment_at(self._canvas, point)
        fold = hit is not None and self._canvas.content.side(hit[0]).segments[hit[1]].kind == "fold"
        sign = sign_at(self._canvas, point)
        on_sign = sign is not None and sign.part != "words"
        selected = self._selection.on(hit[0]) if hit is not None else None
        if hit is not None and selected is not None and self._on_words(hit[0], selected, point):
            shape = Qt.CursorShape.ArrowCursor
        elif doubt_at(self._canvas, point):
            shape = Qt.CursorShape.OpenHandCursor
        elif fold or on_sign or (target is not None and target.in_gutter):
            shape = Qt.CursorShape.PointingHandCursor
        elif self._canvas.columns.in_gutter(point.x()):
            shape = Qt.CursorShape.ArrowCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        self._canvas.viewport().setCursor(shape)
        self._light(target, point.toPoint())

    def _light(self, target: Target | None, at: QPoint | None = None) -> None:
        if target == self._target:
            return
        passing = self._canvas.passing
        before = self._target
        self._target = target
        passing.lit_passage = target.passage if target is not None else None
        passing.lit = {}
        if target is not None:
            passing.lit = {side: span for side in SIDES if (span := target.span(side)) is not None}
        touched = [t for t in (before, target) if t is not None]
        if any(t.passage is not None for t in touched):
            self._canvas.repaint_all()
        else:
            for side in SIDES:
                self._canvas.repaint_spans(side, *(t.span(side) for t in touched))
        if target is None or at is None:
            self._card.withdraw()
        else:
            self._card.offer(target.title, target.reasons, at, lines_of(self._canvas, passing.lit.items()))

    def forget_target(self) -> None:
        """Nothing is lit under the pointer any more."""
        self._card.withdraw()
        if self._target is not None:
            self._target = None
            self._canvas.passing.lit_passage = None
            self._canvas.passing.lit = {}

    def _changed(self) -> None:
        self.selection_changed.emit()
