"""The passage being read, kept over changes of form: there and back again is the same line, not one nearby."""

from __future__ import annotations

from dataclasses import dataclass

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.scroller import ReadingPlace
from variorum_gui.comparison.segments import Segment


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
