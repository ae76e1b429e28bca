"""Going to places: next and previous, revealed passages, doubts."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.comparison import Side
from variorum_gui.comparison.borders import ends_of
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.canvas_side import CanvasSide
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.into_view import IntoView
from variorum_gui.comparison.stops import Stop, stop_at
from variorum_gui.open_doubts import OpenDoubt
from variorum_gui.shown import Place


class Walker:
    """Where the reader is among the stops."""

    def __init__(self, canvas: Canvas, view: IntoView) -> None:
        self._canvas, self._view = canvas, view
        #: The stop one is at; -1 before the first step, and at a place that is none.
        self.at = -1
        #: Such a place that was gone to: steps go on from there.
        self._beside: Place | None = None

    def reset(self) -> None:
        """Other texts are shown."""
        self.at, self._beside = -1, None

    def stand_at(self, places: Sequence[Place]) -> None:
        """One is at the same passage, which stands here in another form: it is marked, and nothing is gone to."""
        self.at, self._beside = -1, None
        current = {place.side: place.span for place in places}
        stop = self._arrive_at(places[-1]) if places else None
        for side in SIDES:
            span = stop.span(side) if stop is not None else None
            if span is not None:
                current.setdefault(side, span)
        self._canvas.passing.current = current

    def step(self, direction: int) -> bool:
        """Go to the next or previous stop; at the first step, the nearest one after the line of sight."""
        stops = self._canvas.content.stops
        if not stops:
            return False
        if self.at >= 0:
            self.at = (self.at + (1 if direction > 0 else -1)) % len(stops)
        elif self._beside is not None:
            self.at = _next_to(stops, self._beside, direction)
        else:
            self.at = self._nearest(stops, direction)
        self._beside = None
        self._show_stop(stops[self.at])
        return True

    def reveal(self, place: Place, half: Place | None = None) -> None:
        """Bring a place into view with its other `half`, or its partner, level.

        A stop there becomes the one one is at, else it is none.
        """
        canvas, stop = self._canvas, self._arrive_at(place)
        if half is not None:
            spans = {place.side: place.span, half.side: half.span}
            canvas.passing.current = spans
            self._view.show(place, Stop(spans["left"], spans["right"]))
        elif stop is not None:
            canvas.passing.current = {s: span for s in SIDES if (span := stop.span(s)) is not None}
            canvas.passing.current[place.side] = place.span
            self._view.show(place, stop)
        else:
            canvas.passing.current = {place.side: place.span}
            self._view.show(place, None)

    def bracket(self, places: Sequence[Place]) -> None:
        """Bring the first of these into view, or two halves of a border; all are marked as where one is."""
        self._arrive_at(places[0])
        if len(places) == 2 and places[0].side != places[1].side:
            self._bracket_border(places[0], places[1])
            return
        self._canvas.passing.current = {place.side: place.span for place in places}
        self._view.unfold(places)
        self._view.show(places[0], None)

    def go_to_doubt(self, doubt: OpenDoubt) -> None:
        """Bring a doubt into view; of a border between the two texts both ends."""
        content = self._canvas.content
        ends = ends_of(content.shown, doubt) if not content.one_column else None
        if ends is not None and ends.head is not None and ends.tail is not None:
            self._arrive_at(ends.head)
            self._bracket_border(ends.head, ends.tail)
        else:
            self.bracket([Place(*content.place_of(place.side, place.span)) for place in doubt.places])

    def _bracket_border(self, head: Place, tail: Place) -> None:
        self._canvas.passing.current = {place.side: place.span for place in (head, tail)}
        self._view.show_border(head, tail)

    def _arrive_at(self, place: Place) -> Stop | None:
        """One is at the stop there, or at none of them."""
        self.at = stop_at(self._canvas.content.stops, place)
        self._beside = place if self.at < 0 else None
        return self._canvas.content.stops[self.at] if self.at >= 0 else None

    def _show_stop(self, stop: Stop) -> None:
        canvas = self._canvas
        canvas.passing.current = {side: span for side in SIDES if (span := stop.span(side)) is not None}
        side: Side = "left" if stop.left is not None else "right"
        span = stop.span(side)
        assert span is not None
        self._view.show(Place(side, span), stop)

    def _nearest(self, stops: Sequence[Stop], direction: int) -> int:
        canvas = self._canvas
        if canvas.scroller.v <= 0:
            return 0 if direction > 0 else len(stops) - 1
        tops = canvas.scroller.tops()
        places = [(side, top) for side, top in zip(canvas.sides, tops, strict=True)]
        ahead = [i for i, stop in enumerate(stops) if any(_below(stop, side, top) for side, top in places)]
        if direction > 0:
            return ahead[0] if ahead else 0
        return (ahead[0] if ahead else len(stops)) - 1


def _next_to(stops: Sequence[Stop], place: Place, direction: int) -> int:
    """The first stop after a place, or the last one before it; round the end where there is none."""
    starts = [(i, span.start) for i, stop in enumerate(stops) if (span := stop.span(place.side)) is not None]
    if direction > 0:
        return next((i for i, start in starts if start >= place.span.start), 0)
    return next((i for i, start in reversed(starts) if start < place.span.start), len(stops) - 1)


def _below(stop: Stop, side: CanvasSide, top: int) -> bool:
    span = stop.span(side.side)
    return span is not None and side.column.y_of(span.start) >= top
