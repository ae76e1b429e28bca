"""Says where one has come to, whenever one goes somewhere by key or by a list."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from variorum_gui.announcing import announce
from variorum_gui.comparison.accessible.telling import Telling
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.hit_walk import HitWalk
from variorum_gui.comparison.walking import Walker
from variorum_gui.languages.words import tr
from variorum_gui.open_doubts import OpenDoubt
from variorum_gui.shown import Place

#: Typing in the find field goes on for so long (ms) before the counts are said.
_PAUSE = 500


class Announcer(QObject):
    """What it said last stays as the description of the canvas, to be asked for again."""

    #: The words, whether or not anybody listens.
    said = Signal(str)

    def __init__(self, canvas: Canvas, walker: Walker, hits: HitWalk) -> None:
        super().__init__(canvas)
        self._canvas, self._walker, self._hits = canvas, walker, hits
        self._telling = Telling(canvas.content)
        self._words = ""
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._say)

    @property
    def telling(self) -> Telling:
        """The sentences for what the canvas shows now."""
        if self._telling.content is not self._canvas.content:
            self._telling = Telling(self._canvas.content)
        return self._telling

    def say(self, words: str, pause: int = 0) -> None:
        """Say it after a pause (ms), in place of what still waits: one act may go to a place twice."""
        self._words = words
        self._pause.start(pause)

    def tell_counts(self, words: str) -> None:
        """How often was found what is being typed."""
        self.say(", ".join(words.replace(" · ", "   ").split("   ")), _PAUSE)

    def tell_stop(self) -> None:
        """The change or shared passage one is at."""
        self.say(self.telling.stop(self._walker.at))

    def tell_place(self, place: Place) -> None:
        """A place of the canvas gone to from a list, with what stands beside it."""
        stops = self._canvas.content.stops
        at = self._walker.at
        if 0 <= at < len(stops) and (span := stops[at].span(place.side)) and span.overlaps(place.span):
            self.tell_stop()
        else:
            self.say(self.telling.place(place.side, place.span))

    def tell_mention(self, places: tuple[Place, ...], now: Place) -> None:
        """A mention of the chosen name, figure or quotation."""
        words = self.telling.around(now.side, now.span)
        if now in places:
            number, count = places.index(now) + 1, len(places)
            words = tr("{number} of {count}. {words}", number=number, count=count, words=words)
        self.say(words)

    def tell_doubt(self, doubt: OpenDoubt) -> None:
        """A place where the reading is not sure."""
        where = (Place(*self._canvas.content.place_of(place.side, place.span)) for place in doubt.places)
        places = ". ".join(self.telling.place(place.side, place.span, words=False) for place in where)
        self.say(
            tr(
                "{doubt}, {how_sure}. {places}. Read as: {reading}",
                doubt=doubt.title,
                how_sure=doubt.how_sure,
                places=places,
                reading=doubt.now,
            )
        )

    def tell_hit(self) -> None:
        """The hit of the search one is at."""
        hit, (number, count) = self._hits.hit, self._hits.number()
        if hit is None:
            self.say(tr("No hit"))
            return
        words = self.telling.around(*hit)
        self.say(tr("Hit {number} of {count}. {words}", number=number, count=count, words=words))

    def _say(self) -> None:
        self._canvas.setAccessibleDescription(self._words)
        announce(self._canvas, self._words)
        self.said.emit(self._words)
