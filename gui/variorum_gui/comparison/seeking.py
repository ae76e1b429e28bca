"""Seeking words in both texts: the bar that counts them, and the hits marked on texts and headlines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from variorum.model.comparison import Side
from variorum_gui.comparison.accessible.announcer import Announcer
from variorum_gui.comparison.band_words import called
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.find_bar import FindBar
from variorum_gui.comparison.headers import Headers
from variorum_gui.comparison.hit_walk import HitWalk
from variorum_gui.comparison.sought import Found, Sought, search, texts_of
from variorum_gui.languages.words import tr

#: Runs a search, given whether it is to stop, and hands on what it found.
Run: TypeAlias = Callable[[Callable[[Callable[[], bool]], Found], Callable[[Found], None]], None]


def at_once(work: Callable[[Callable[[], bool]], Found], done: Callable[[Found], None]) -> None:
    """The plain way to run a search: here and now."""
    done(work(lambda: False))


class Seeking(QObject):
    """Keeps bar, headlines and texts at the same hit. Words are sought at once, patterns by `run`."""

    #: (left hits, right hits), whenever they change.
    counted = Signal(int, int)
    #: (whole words, pattern): how the words are meant now.
    meant = Signal(bool, bool)

    def __init__(
        self, canvas: Canvas, walk: HitWalk, headers: Headers, bar: FindBar, announcer: Announcer
    ) -> None:
        super().__init__(canvas)
        self._canvas, self._walk, self._headers, self._bar = canvas, walk, headers, bar
        self._announcer = announcer
        self.sought = Sought()
        self.run: Run = at_once
        self._first_on: Side | None = None
        bar.meant.connect(self.mean)

    def find(self, words: str) -> tuple[int, int]:
        """Mark all hits and go to the first below the top of the view; how many left and right, so far."""
        self._first_on = None
        self._seek(replace(self.sought, words=words), go=True)
        return self._walk.hits.counts

    def find_in(self, side: Side, words: str) -> None:
        """Seek the very words of one text, and go to the first place of the other."""
        self._first_on = side
        self._seek(Sought(words), go=True)
        self.meant.emit(False, False)

    def find_anew(self) -> None:
        """The same words in other texts, which stay where they are."""
        self._seek(self.sought, go=False)

    def reset(self) -> None:
        """Other texts are shown: what was found was found in those before."""
        self._walk.reset()

    def again(self, before: Content) -> None:
        """The same texts in another form, or with more known about them: one stays at the hit one was at."""
        if any(self._walk.found.places.values()):
            self._walk.again(before)
            self._say()
            self.counted.emit(*self._walk.hits.counts)

    def mean(self, whole: bool, pattern: bool) -> None:
        """Seek the same words as whole words, or as a pattern."""
        if (whole, pattern) != (self.sought.whole, self.sought.pattern):
            self._seek(replace(self.sought, whole=whole, pattern=pattern), go=True)
            self.meant.emit(whole, pattern)

    def step(self, direction: int) -> None:
        """Go to the next or previous hit."""
        self._walk.step(direction)
        self._say()
        self._announcer.tell_hit()

    def _seek(self, sought: Sought, go: bool) -> None:
        self.sought = sought
        texts = texts_of(self._canvas.content.shown)

        def done(found: Found) -> None:
            if sought == self.sought and texts == texts_of(self._canvas.content.shown):
                self._take(found, go)

        if sought.pattern and sought:
            self._walk.find(Found(complaint=tr("searching…")), go=False)
            self._say()
            self.run(lambda cancelled: search(texts, sought, cancelled), done)
        else:
            done(search(texts, sought))

    def _take(self, found: Found, go: bool) -> None:
        counts = self._walk.find(found, go)
        if go and self._first_on is not None:
            self._walk.go_to_first(self._first_on)
        self._say()
        if go and self.sought:
            self._announcer.tell_counts(self._bar.words())
        self.counted.emit(*counts)

    def _say(self) -> None:
        walk = self._walk
        self._headers.mark_found(walk.hits.on, walk.hit)
        if self.sought:
            shown = self._canvas.content.shown
            names = [called(text) if (text := shown.text(side)) is not None else "" for side in SIDES]
            both, complaint = (names[0], names[1]), walk.found.complaint
            self._bar.say(self.sought, walk.hits.counts, both, *walk.number(), complaint)
        else:
            self._bar.hide()
