"""The mentions of one chosen thing, lit in the texts and on the strip beside them."""

from __future__ import annotations

from variorum_gui.comparison.accessible.announcer import Announcer
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.overview import Overview
from variorum_gui.comparison.reading_marks import name_marks
from variorum_gui.comparison.walking import Walker
from variorum_gui.shown import Place


class Lighting:
    """Puts the same marks on the canvas and on the overview."""

    def __init__(self, canvas: Canvas, walker: Walker, overview: Overview, announcer: Announcer) -> None:
        self._canvas, self._walker, self._overview = canvas, walker, overview
        self._announcer = announcer
        #: What is lit, in the texts themselves: it stands elsewhere in another form.
        self._lit: tuple[tuple[Place, ...], Place | None, str] = ((), None, "")

    def light(self, places: tuple[Place, ...], current: Place | None, type: str) -> None:
        """Light these; `type` gives their sign. The current one is brought into view."""
        self._lit = places, current, type
        shown, now = self._mark()
        if now is not None:
            self._walker.reveal(now)
            self._announcer.tell_mention(shown, now)

    def again(self) -> None:
        """The same texts are shown with more known about them, or in another form: nothing is gone to."""
        self._mark()

    def clear(self) -> None:
        """Put them all out."""
        self._lit = (), None, ""
        self._mark()

    def _mark(self) -> tuple[tuple[Place, ...], Place | None]:
        places, current, type = self._lit
        shown = tuple(dict.fromkeys(map(self._on_canvas, places)))
        now = self._on_canvas(current) if current is not None else None
        self._walker.light(shown, now, type)
        self._overview.light({side: tuple(name_marks(shown, now, type, side)) for side in SIDES})
        return shown, now

    def _on_canvas(self, place: Place) -> Place:
        return Place(*self._canvas.content.place_of(place.side, place.span), place.doubtful)
