"""Seeking words in both texts: the bar that counts them, and the hits marked on texts and headlines."""

from __future__ import annotations

from variorum_gui.comparison.accessible.announcer import Announcer
from variorum_gui.comparison.band_words import called
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.find_bar import FindBar
from variorum_gui.comparison.headers import Headers
from variorum_gui.comparison.walking import Walker


class Seeking:
    """Keeps bar, headlines and texts at the same hit."""

    def __init__(
        self, canvas: Canvas, walker: Walker, headers: Headers, bar: FindBar, announcer: Announcer
    ) -> None:
        self._canvas, self._walker, self._headers, self._bar = canvas, walker, headers, bar
        self._announcer = announcer

    def find(self, words: str) -> tuple[int, int]:
        """Mark all hits and go to the first below the top of the view; how many left and right."""
        counts = self._walker.find(words)
        self._say()
        if words:
            self._announcer.tell_counts(self._bar.words())
        return counts

    def find_anew(self) -> tuple[int, int]:
        """The same words in other texts, which stay where they are."""
        counts = self._walker.find_anew()
        self._say()
        return counts

    def step(self, direction: int) -> None:
        """Go to the next or previous hit."""
        self._walker.find_step(direction)
        self._say()
        self._announcer.tell_hit()

    def _say(self) -> None:
        walker = self._walker
        self._headers.mark_found(walker.hits.on, walker.hit)
        if walker.sought:
            shown = self._canvas.content.shown
            names = [called(text) if (text := shown.text(side)) is not None else "" for side in SIDES]
            self._bar.say(walker.sought, walker.hits.counts, (names[0], names[1]), *walker.hit_number())
        else:
            self._bar.hide()
