"""The passage being read, kept over changes of form: there and back again is the same line, not one nearby.

Kept too while other texts are shown: what is swapped, undone or come back to is read on where one was.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison import reading_state
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.scroller import ReadingPlace
from variorum_gui.comparison.segments import Segment
from variorum_gui.shown import Shown

#: Of so many pairs of texts the passage is kept, each way round.
_PAIRS = 64
_Pair = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """Code points of the texts themselves on the line of sight, and how many pixels below the tops of their lines."""

    side: Side
    position: int
    below: float
    #: The other text's; none where both stand in one column.
    beside: tuple[int, float] | None
    #: The same in the form it was taken in, and that form's segments: back there, it is exact.
    place: ReadingPlace
    segments: tuple[tuple[Segment, ...], ...]


class ReadingOn:
    """Remembers what was read before a change of form as long as the reader does not scroll."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._last: tuple[ReadingPlace, Reading] | None = None
        self._kept: OrderedDict[_Pair, Reading] = OrderedDict()

    def over(self, before: Shown, shown: Shown) -> Reading | None:
        """What to go on with when these texts come in place of those; asked while those are still there."""
        # The same versions read otherwise: a cut was moved. What is being read stays in view.
        if reading_state.same_words(before, shown) or reading_state.same_versions(before, shown):
            return self.now()
        self._keep(_pair(before))
        return self._kept.get(_pair(shown))

    def _keep(self, pair: _Pair) -> None:
        if len(pair) == 2:
            now = self.now()
            # Without the segments: those of so many texts were 25 MB after an hour.
            kept = replace(now, segments=()) if now is not None else None
            swapped = replace(kept, side=SIDES[1 - SIDES.index(kept.side)]) if kept is not None else None
            for key, reading in ((pair, kept), (pair[::-1], swapped)):
                self._kept.pop(key, None)
                if reading is not None:
                    self._kept[key] = reading
            while len(self._kept) > 2 * _PAIRS:
                self._kept.popitem(last=False)

    def now(self) -> Reading | None:
        """What is being read; None at the very top."""
        canvas = self._canvas
        place = canvas.scroller.place()
        if self._last is not None and self._last[0] is place:
            return self._last[1]
        if place.at_top:
            return None
        side, position = canvas.reading_position()
        beside = None
        if not canvas.content.one_column and place.beside is not None:
            beside = self._line(1 - place.side, *place.beside)
        below = self._line(place.side, place.segment, place.share)[1]
        return Reading(*canvas.content.origin(side, position), below, beside, place, self._segments())

    def go_on(self, reading: Reading) -> None:
        """Bring it to the line of sight, in whatever form the texts are now."""
        canvas = self._canvas
        if reading.segments == self._segments():
            canvas.scroller.return_to(reading.place)
            canvas.refresh()
        else:
            where, span = canvas.content.place_of(reading.side, Span(reading.position, reading.position))
            beside = None if canvas.content.one_column else reading.beside
            canvas.show_position(where, span.start, reading.below, beside)
        self._last = canvas.scroller.place(), reading

    def _segments(self) -> tuple[tuple[Segment, ...], ...]:
        return tuple(self._canvas.content.side(side).segments for side in SIDES)

    def _line(self, side: int, segment: int, share: float) -> tuple[int, float]:
        """The code point a line begins with, and how far below its top this is."""
        column = self._canvas.side(SIDES[side]).column
        y = column.y_at(segment, share)
        position = column.position_at(y)
        return position, min(max(0.0, y - column.y_of(position)), column.typography.line_height - 1.0)


def _pair(shown: Shown) -> _Pair:
    """Both texts, by the hash of their words: one in another corpus is the same text."""
    return tuple(hash(text.version.text) for text in (shown.left, shown.right) if text is not None)
