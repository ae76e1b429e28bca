"""The mentions of one chosen thing, lit in the texts and on the strip beside them."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.accessible.announcer import Announcer
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.headers import Headers
from variorum_gui.comparison.overview import Overview
from variorum_gui.comparison.reading_marks import name_marks
from variorum_gui.comparison.walking import Walker
from variorum_gui.shown import Place


class Lighting:
    """Puts the same marks on the canvas, on the headlines above it and on the overview."""

    def __init__(
        self, canvas: Canvas, headers: Headers, walker: Walker, overview: Overview, announcer: Announcer
    ) -> None:
        self._canvas, self._headers, self._walker, self._overview = canvas, headers, walker, overview
        self._announcer = announcer
        #: What is lit, in the texts themselves: it stands elsewhere in another form.
        self._lit: tuple[tuple[Place, ...], Place | None, str] = ((), None, "")
        #: The same of the row the pointer rests on.
        self._pointed: tuple[Place, ...] = ()

    def light(self, places: tuple[Place, ...], current: Place | None, type: str) -> None:
        """Light these; `type` gives their sign. The current one is brought into view."""
        self._lit = places, current, type
        shown, now = self._mark()
        if now is not None:
            self._walker.reveal(now, self.half_of(now))
            self._announcer.tell_mention(shown, now)

    def point(self, places: tuple[Place, ...]) -> None:
        """Show these as well while the pointer rests on their row: on a ground alone, for which nothing is set anew."""
        self._pointed = places
        self._mark_outside()
        self._canvas.repaint_all()

    def half_of(self, place: Place) -> Place | None:
        """What is to be read beside a place of the canvas that is lit: of a finding its words on the other side."""
        places, kind = self._shown(), self._lit[2]
        across = [other for other in places if other.side != place.side]
        if not across or not any((p.side, p.span) == (place.side, place.span) for p in places):
            return None
        # A name stands in many places, of which none is the other half of this one.
        return across[0] if kind == "finding" or len(places) == 2 else None

    def again(self) -> None:
        """The same texts are shown with more known about them, or in another form: nothing is gone to."""
        self._mark()

    def clear(self) -> None:
        """Put them all out."""
        self._lit, self._pointed = ((), None, ""), ()
        self._mark()

    def _mark(self) -> tuple[tuple[Place, ...], Place | None]:
        _, current, type = self._lit
        shown, canvas = self._shown(), self._canvas
        now = self._on_canvas(current) if current is not None else None
        canvas.passing.whole = self._runs(shown) if type == "finding" else {}
        marks = {side: tuple(name_marks(shown, now, type, side)) for side in SIDES}
        for side in canvas.sides:
            side.light(marks[side.side])
        self._mark_outside()
        canvas.refresh()
        return shown, now

    def _mark_outside(self) -> None:
        """The headlines and the strip have both; in the words what is pointed at is not marked."""
        _, current, type = self._lit
        now = self._on_canvas(current) if current is not None else None
        lit = self._shown()
        known = frozenset(lit)  # of a long text a name stands in thousands of places
        pointed = [
            place for place in dict.fromkeys(map(self._on_canvas, self._pointed)) if place not in known
        ]
        self._canvas.passing.pointed = {
            side: tuple(place.span for place in pointed if place.side == side) for side in SIDES
        }
        marks = {side: tuple(name_marks((*lit, *pointed), now, type, side)) for side in SIDES}
        self._headers.light(marks)
        self._overview.light(marks)

    def _runs(self, places: Sequence[Place]) -> dict[tuple[Side, Span], Span]:
        """Of places with nothing but white space between them, the span of all: a passage of several paragraphs."""
        runs: dict[tuple[Side, Span], Span] = {}
        for side in SIDES:
            text = self._canvas.content.side(side).text
            found: list[list[Span]] = []
            for span in sorted((place.span for place in places if place.side == side), key=lambda s: s.start):
                if found and not text[found[-1][-1].end : span.start].strip():
                    found[-1].append(span)
                else:
                    found.append([span])
            for run in found:
                whole = Span(run[0].start, max(span.end for span in run))
                runs |= {(side, span): whole for span in run}
        return runs

    def _shown(self) -> tuple[Place, ...]:
        """The places that are lit, each once, as they stand on the canvas."""
        return tuple(dict.fromkeys(map(self._on_canvas, self._lit[0])))

    def _on_canvas(self, place: Place) -> Place:
        return Place(*self._canvas.content.place_of(place.side, place.span), place.doubtful)
