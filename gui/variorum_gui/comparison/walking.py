"""Going to places: next and previous, revealed passages, hits of a search."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QRect

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.borders import ends_of
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.canvas_side import CanvasSide
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.free_place import lines_of
from variorum_gui.comparison.searching import Hit, Hits, hits_of, next_hit, same_hit
from variorum_gui.comparison.sought import Found
from variorum_gui.comparison.stops import Stop
from variorum_gui.open_doubts import OpenDoubt
from variorum_gui.shown import Place


class Walker:
    """Where the reader is among the stops and the hits."""

    def __init__(self, canvas: Canvas, unfold: Callable[[Iterable[Place]], None]) -> None:
        self._canvas, self._unfold = canvas, unfold
        #: The stop one is at; -1 before the first step, and at a place that is none.
        self.at = -1
        #: Such a place that was gone to: steps go on from there.
        self._beside: Place | None = None
        self.found = Found()
        self.hits = Hits()
        self.hit: Hit | None = None

    def reset(self) -> None:
        """Other texts are shown; what was sought is sought in them by `Seeking`."""
        self.at, self._beside = -1, None
        self.found, self.hits, self.hit = Found(), Hits(), None

    def again(self, before: Content) -> None:
        """The same texts are shown in another form, or with more known about them: mark the hits again.

        Nothing is gone to: a verdict would move the texts back to the hit.
        """
        content = self._canvas.content
        self.hits = hits_of(content, self.found)
        if self.hit is not None:
            self.hit = same_hit(self.hit, self.found, before, content)
        if self.hits.number(self.hit) is None:  # it may be in what has no place here
            self.hit = None
        self._mark_hits()

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
            self._show(place, Stop(spans["left"], spans["right"]))
        elif stop is not None:
            canvas.passing.current = {s: span for s in SIDES if (span := stop.span(s)) is not None}
            canvas.passing.current[place.side] = place.span
            self._show(place, stop)
        else:
            canvas.passing.current = {place.side: place.span}
            self._show(place, None)

    def bracket(self, places: Sequence[Place]) -> None:
        """Bring the first of these into view, or two halves of a border; all are marked as where one is."""
        self._arrive_at(places[0])
        if len(places) == 2 and places[0].side != places[1].side:
            self.bracket_border(places[0], places[1])
            return
        self._canvas.passing.current = {place.side: place.span for place in places}
        self._unfold(places)
        self._show(places[0], None)

    def go_to_doubt(self, doubt: OpenDoubt) -> None:
        """Bring a doubt into view; of a border between the two texts both ends."""
        content = self._canvas.content
        ends = ends_of(content.shown, doubt) if not content.one_column else None
        if ends is not None and ends.head is not None and ends.tail is not None:
            self._arrive_at(ends.head)
            self.bracket_border(ends.head, ends.tail)
        else:
            self.bracket([Place(*content.place_of(place.side, place.span)) for place in doubt.places])

    def _arrive_at(self, place: Place) -> Stop | None:
        """One is at the stop there, or at none of them."""
        self.at = self._stop_there(place)
        self._beside = place if self.at < 0 else None
        return self._canvas.content.stops[self.at] if self.at >= 0 else None

    def _stop_there(self, place: Place) -> int:
        """The number of the stop at a place, -1 where there is none."""
        stops = self._canvas.content.stops
        numbers = [i for i, stop in enumerate(stops) if stop.span(place.side) is not None]
        inside = [i for i in numbers if _overlap(stops[i].span(place.side), place.span)]
        nearest = partial(_from_start, stops, place)
        return min(inside, key=nearest) if inside else -1

    def bracket_border(self, head: Place, tail: Place) -> None:
        """Both ends of a border at one height: the end of what stands before it, the beginning of what follows."""
        canvas = self._canvas
        canvas.passing.current = {place.side: place.span for place in (head, tail)}
        self._unfold((head, tail))
        last = max(head.span.start, head.span.end - 1)
        points = {head.side: Span(last, last), tail.side: Span(tail.span.start, tail.span.start)}
        if not self._in_view(points):
            canvas.level(*(self._within_reach(side, points[side].start) for side in SIDES))
        for place in (tail, head):  # a text that fits into the view whole does not lead the other one
            if not self._in_view(points, 0):
                canvas.show_position(place.side, points[place.side].start)
        canvas.repaint_all()

    def _within_reach(self, side: Side, position: int) -> int:
        """The position nearest to this one that can come to the line of sight: the first lines never do."""
        canvas = self._canvas
        column, line, sight = canvas.side(side).column, canvas.typography.line_height, canvas.scroller.sight
        lowest = column.total - canvas.viewport().height() + sight - line
        y = max(sight + line, min(column.y_of(position), lowest))
        return position if y == column.y_of(position) else column.position_at(y)

    def find(self, found: Found, go: bool = True) -> tuple[int, int]:
        """Mark what was found and, with `go`, go to the first place; how many on the left and on the right."""
        self.found, self.hits = found, hits_of(self._canvas.content, found)
        self.hit = self._first_hit() if go else None
        self._show_hits()
        return self.hits.counts

    def find_on(self, side: Side) -> None:
        """Go to the first hit of one text."""
        first = self.hits.first_of(side)
        if first is not None:
            self.hit = self.hits[first]
            self._show_hits()

    def find_step(self, direction: int) -> None:
        """Go to the next or previous hit."""
        self.hit = next_hit(self.hits, self.hit, direction)
        self._show_hits()

    def hit_number(self) -> tuple[int, int]:
        """The hit one stands at, from 1 (0: none), and how many there are to walk through."""
        number = self.hits.number(self.hit)
        return (number + 1 if number is not None else 0), len(self.hits)

    def _first_hit(self) -> Hit | None:
        """The first one not above the view, so that typing on does not make the view jump about."""
        found: list[int] = []
        for side, top in zip(self._canvas.sides, self._canvas.scroller.tops(), strict=True):
            first = self.hits.first_of(side.side, partial(_not_above, side, top))
            found += [] if first is None else [first]
        return self.hits[min(found, default=0)] if len(self.hits) else None

    def _mark_hits(self) -> None:
        passing = self._canvas.passing
        passing.found, passing.found_now = self.hits.on, self.hit
        self._canvas.repaint_all()

    def _show_hits(self) -> None:
        self._mark_hits()
        if self.hit is not None:
            place = Place(*self.hit)
            # A hit in sight moves nothing; one that is gone to has its partner level.
            at = -1 if self._in_view({place.side: place.span}) else self._stop_there(place)
            self._show(place, self._canvas.content.stops[at] if at >= 0 else None, alone=True)
            self._canvas.repaint_all()

    def _show_stop(self, stop: Stop) -> None:
        canvas = self._canvas
        canvas.passing.current = {side: span for side in SIDES if (span := stop.span(side)) is not None}
        side: Side = "left" if stop.left is not None else "right"
        span = stop.span(side)
        assert span is not None
        self._show(Place(side, span), stop)

    def _show(self, place: Place, stop: Stop | None, alone: bool = False) -> None:
        """Scroll as little as needed; what cannot be level by the map as it is gets a map of its own.

        Folds are opened on both sides, or of the place `alone`.
        """
        canvas = self._canvas
        spans = {place.side: place.span}
        if stop is not None and stop.left is not None and stop.right is not None:
            spans = {"left": stop.left, "right": stop.right, place.side: place.span}
        self._unfold([place] if alone else [Place(side, span) for side, span in spans.items()])
        # Headlines stand above the canvas, always in sight.
        spans = {side: span for side, span in spans.items() if not self._in_headline(side, span)}
        if not spans:
            canvas.scroll_to(0)
            return
        if not self._in_view(spans):
            side = place.side if place.side in spans else next(iter(spans))
            canvas.show_position(side, spans[side].start)
            if stop is not None and len(spans) == 2 and not self._in_view(spans):
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

    def _in_view(self, spans: dict[Side, Span], lines_above: int = 1) -> bool:
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
    return span is not None and _not_above(side, top, span.start)


def _not_above(side: CanvasSide, top: int, position: int) -> bool:
    return side.column.y_of(position) >= top


def _overlap(one: Span | None, other: Span) -> bool:
    return one is not None and one.start <= other.end and other.start <= one.end


def _from_start(stops: Sequence[Stop], place: Place, number: int) -> int:
    """How far a stop begins from where a place does."""
    span = stops[number].span(place.side)
    return abs((span.start if span is not None else 0) - place.span.start)
