"""Bringing places into view, the other half or the partner level beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.free_place import lines_of
from variorum_gui.comparison.stops import Stop
from variorum_gui.shown import Place


class IntoView:
    """Scrolls as little as needed."""

    def __init__(self, canvas: Canvas, unfold: Callable[[Iterable[Place]], None]) -> None:
        self._canvas = canvas
        #: Opens the folds that hide these places.
        self.unfold = unfold

    def show(self, place: Place, stop: Stop | None, alone: bool = False) -> None:
        """Scroll as little as needed; what cannot be level by the map as it is gets a map of its own.

        Folds are opened on both sides, or of the place `alone`.
        """
        canvas = self._canvas
        spans = {place.side: place.span}
        if stop is not None and stop.left is not None and stop.right is not None:
            spans = {"left": stop.left, "right": stop.right, place.side: place.span}
        self.unfold([place] if alone else [Place(side, span) for side, span in spans.items()])
        # Headlines stand above the canvas, always in sight.
        spans = {side: span for side, span in spans.items() if not self._in_headline(side, span)}
        if not spans:
            canvas.scroll_to(0)
            return
        if not self.holds(spans):
            side = place.side if place.side in spans else next(iter(spans))
            canvas.show_position(side, spans[side].start)
            if stop is not None and len(spans) == 2 and not self.holds(spans):
                canvas.level(*(self._within_reach(side, spans[side].start) for side in SIDES))
        canvas.repaint_all()

    def _in_headline(self, side: Side, span: Span) -> bool:
        segments = self._canvas.content.side(side).segments
        return not segments or span.end <= segments[0].start

    def band_of(self, *places: Place) -> QRect:
        """The lines in sight of these places across both texts, on the screen."""
        view, band = self._canvas.viewport(), QRect()
        for place in places:
            if self._in_headline(place.side, place.span):  # which stands above the texts
                band = band.united(QRect(0, -self._canvas.y(), view.width(), self._canvas.y()))
                continue
            (lines,) = lines_of(self._canvas, [(place.side, place.span)])
            inside = QRect(0, lines.top(), view.width(), lines.height()) & view.rect()
            band = band.united(inside)
        return QRect(view.mapToGlobal(band.topLeft()), band.size())

    def holds(self, spans: dict[Side, Span], lines_above: int = 1) -> bool:
        """Whether these are in view, with so many lines above them."""
        canvas = self._canvas
        height, line = canvas.viewport().height(), canvas.typography.line_height
        for side, top in zip(SIDES, canvas.scroller.tops(), strict=True):
            span = spans.get(side)
            if span is None:
                continue
            upper, lower = (y - top for y in canvas.side(side).extent(span))
            # A passage longer than the view is seen when it begins in its upper half.
            if upper < lines_above * line or (lower > height - line and upper > height / 2):
                return False
        return True

    def show_border(self, head: Place, tail: Place) -> None:
        """Both ends of a border at one height: the end of what stands before it, the beginning of what follows."""
        canvas = self._canvas
        self.unfold((head, tail))
        last = max(head.span.start, head.span.end - 1)
        points = {head.side: Span(last, last), tail.side: Span(tail.span.start, tail.span.start)}
        if not self.holds(points):
            canvas.level(*(self._within_reach(side, points[side].start) for side in SIDES))
        for place in (tail, head):  # a text that fits into the view whole does not lead the other one
            if not self.holds(points, 0):
                canvas.show_position(place.side, points[place.side].start)
        canvas.repaint_all()

    def _within_reach(self, side: Side, position: int) -> int:
        """The position nearest to this one that can come to the line of sight: the first lines never do."""
        canvas = self._canvas
        column, line, sight = canvas.side(side).column, canvas.typography.line_height, canvas.scroller.sight
        lowest = column.total - canvas.viewport().height() + sight - line
        y = max(sight + line, min(column.y_of(position), lowest))
        return position if y == column.y_of(position) else column.position_at(y)
