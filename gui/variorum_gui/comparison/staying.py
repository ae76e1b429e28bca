"""What stays when texts are shown anew: where one is, what is read, lit, found and selected."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from variorum_gui.comparison.by_hand.linking import Linking
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.lighting import Lighting
from variorum_gui.comparison.reading_on import ReadingOn
from variorum_gui.comparison.reading_state import same_words
from variorum_gui.comparison.seeking import Seeking
from variorum_gui.comparison.selecting import Selecting
from variorum_gui.comparison.walking import Walker
from variorum_gui.shown import Place


class Staying:
    """Of the same texts with more known about them all stays; in another form it stands elsewhere."""

    def __init__(
        self,
        canvas: Canvas,
        walker: Walker,
        seeking: Seeking,
        lighting: Lighting,
        selecting: Selecting,
        linking: Linking,
        reading: ReadingOn,
    ) -> None:
        self._canvas, self._walker, self._seeking, self._lighting = canvas, walker, seeking, lighting
        self._selecting, self._linking, self._reading = selecting, linking, reading

    @contextmanager
    def over(self, before: Content, now: Content) -> Iterator[None]:
        """Around that with which one content takes the place of the other."""
        same = same_words(before.shown, now.shown)
        alike = same and now.one_column == before.one_column
        reading = self._reading.over(before.shown, now.shown)
        if not same:
            self._walker.reset()
            self._seeking.reset()
            self._lighting.clear()
        if not alike:
            self._selecting.clear()
            self._linking.leave()
        current = self._canvas.passing.current if same else {}
        yield
        if alike:
            self._canvas.passing.current = current
            self._walker.at = min(self._walker.at, len(now.stops) - 1)
        else:
            origins = (before.origin_of(side, span) for side, span in current.items())
            self._walker.stand_at([Place(*now.place_of(*origin)) for origin in origins])
        if same:
            self._lighting.again()
            self._seeking.again(before)
            self._selecting.repaint()
        elif self._seeking.sought:
            self._seeking.find_anew()
        if reading is not None and any(now.side(s).segments != before.side(s).segments for s in SIDES):
            self._reading.go_on(reading)
