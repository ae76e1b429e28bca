"""Going from hit to hit of a search."""

from __future__ import annotations

from functools import partial

from variorum.model.comparison import Side
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.canvas_side import CanvasSide
from variorum_gui.comparison.content import Content
from variorum_gui.comparison.into_view import IntoView
from variorum_gui.comparison.searching import Hit, Hits, hits_of, next_hit, same_hit
from variorum_gui.comparison.sought import Found
from variorum_gui.comparison.stops import stop_at
from variorum_gui.shown import Place


class HitWalk:
    """What was found, and at which hit the reader is."""

    def __init__(self, canvas: Canvas, view: IntoView) -> None:
        self._canvas, self._view = canvas, view
        self.found, self.hits = Found(), Hits()
        self.hit: Hit | None = None

    def reset(self) -> None:
        """Other texts are shown; what was sought is sought in them by `Seeking`."""
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
        self._mark()

    def find(self, found: Found, go: bool = True) -> tuple[int, int]:
        """Mark what was found and, with `go`, go to the first place; how many on the left and on the right."""
        self.found, self.hits = found, hits_of(self._canvas.content, found)
        self.hit = self._first_hit() if go else None
        self._show()
        return self.hits.counts

    def go_to_first(self, side: Side) -> None:
        """Go to the first hit of one text."""
        first = self.hits.first_of(side)
        if first is not None:
            self.hit = self.hits[first]
            self._show()

    def step(self, direction: int) -> None:
        """Go to the next or previous hit."""
        self.hit = next_hit(self.hits, self.hit, direction)
        self._show()

    def number(self) -> tuple[int, int]:
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

    def _mark(self) -> None:
        passing = self._canvas.passing
        passing.found, passing.found_now = self.hits.on, self.hit
        self._canvas.repaint_all()

    def _show(self) -> None:
        self._mark()
        if self.hit is not None:
            place = Place(*self.hit)
            # A hit in sight moves nothing; one that is gone to has its partner level.
            stops = self._canvas.content.stops
            at = -1 if self._view.holds({place.side: place.span}) else stop_at(stops, place)
            self._view.show(place, stops[at] if at >= 0 else None, alone=True)
            self._canvas.repaint_all()


def _not_above(side: CanvasSide, top: int, position: int) -> bool:
    return side.column.y_of(position) >= top
