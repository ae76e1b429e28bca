"""Finding words in both texts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import field
from itertools import repeat
from typing import TYPE_CHECKING, TypeAlias

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.places import Places
from variorum_gui.comparison.sought import Found
from variorum_gui.comparison.stops import left_of

if TYPE_CHECKING:
    from variorum_gui.comparison.redline import Redline

Hit: TypeAlias = tuple[Side, Span]


@dataclass(frozen=True, slots=True)
class Hits:
    """All hits on either side. In which order they are read is worked out where one steps: there may be thousands."""

    on: dict[Side, Places] = field(default_factory=lambda: {"left": Places(), "right": Places()})
    knots: Sequence[tuple[int, int]] = ()

    #: How many in each text, where the canvas shows both as one.
    in_texts: tuple[int, int] | None = None

    @property
    def counts(self) -> tuple[int, int]:
        """How many in the left text, in the right one."""
        return self.in_texts or (len(self.on["left"]), len(self.on["right"]))

    def __len__(self) -> int:
        return len(self.on["left"]) + len(self.on["right"])

    def number(self, hit: Hit | None) -> int | None:
        """Which one it is in the order of reading, from 0; None for what is no hit."""
        at = self.on[hit[0]].number(hit[1]) if hit is not None else None
        if hit is None or at is None:
            return None
        if hit[0] == "right":
            return at + self._lefts_before(at)
        return at + bisect_right(range(len(self.on["right"])), at, key=self._lefts_before)

    def __getitem__(self, number: int) -> Hit:
        """The hit with a number, in the order of reading."""
        left, right = self.on["left"], self.on["right"]
        # Before the right hit j come as many left ones as `_lefts_before` says, and j right ones.
        rights = bisect_left(range(len(right)), number, key=lambda j: j + self._lefts_before(j))
        if rights < len(right) and rights + self._lefts_before(rights) == number:
            return ("right", right[rights])
        return ("left", left[number - rights])

    def first_of(self, side: Side, from_here: Callable[[int], bool] = lambda _: True) -> int | None:
        """The number of the first hit of a side whose start is far enough down, and then all after it are."""
        starts = self.on[side].starts
        at = bisect_left(starts, True, key=from_here)
        return self.number((side, self.on[side][at])) if at < len(starts) else None

    def _lefts_before(self, number: int) -> int:
        """How many left hits are read before this right one: what stands beside it too, but nothing after it."""
        beside = left_of(self.on["right"].starts[number], self.knots)
        return bisect_right(self.on["left"].starts, beside)


def hits_of(content: Content, found: Found) -> Hits:
    """What was found in the texts, as far as the view has a place for it."""
    if content.redline is not None:
        return _hits_in_redline(content, content.redline, found)
    return Hits({side: _shown(content, side, found.places[side]) for side in SIDES}, content.knots)


def _hits_in_redline(content: Content, redline: Redline, found: Found) -> Hits:
    """Sought in both versions; what both have alike is one hit of the redline."""
    spans: set[Span] = set()
    counts = [0, 0]
    for number, side in enumerate(SIDES):
        places = _shown(content, "left", Places(redline.span(side, match) for match in found.places[side]))
        spans.update(places)
        counts[number] += len(places)
    return Hits({"left": Places(sorted(spans)), "right": Places()}, (), (counts[0], counts[1]))


def _shown(content: Content, side: Side, places: Places) -> Places:
    """Those the view has a place for: everything but a byline or date above the texts."""
    text = content.side(side)
    above = range(text.headline.start, text.headline.end) if text.headline is not None else range(0)
    ends = [segment.end for segment in text.segments]
    segments = map(bisect_right, repeat(ends), places.starts)
    begun = [segment.start for segment in text.segments] + [1 << 62]
    homeless = (
        number
        for number, (start, segment) in enumerate(zip(places.starts, segments, strict=True))
        if start < begun[segment] and start not in above
    )
    return places.without(homeless)


def same_hit(hit: Hit, found: Found, before: Content, now: Content) -> Hit:
    """Where a hit stands in another form of the same texts; of one that both versions have, that of the new one."""
    if before.redline is now.redline:
        return hit
    if before.redline is None:
        return now.place_of(*hit)
    # Between the words of one version the redline may have words of the other: only the hits themselves are sure.
    shown, newer = before.redline.span, now.shown.older != "right"
    sides = reversed(SIDES) if newer else SIDES
    every = ((side, match) for side in sides for match in found.places[side])
    return next((now.place_of(side, match) for side, match in every if shown(side, match) == hit[1]), hit)


def next_hit(hits: Hits, now: Hit | None, direction: int) -> Hit | None:
    """The hit after (before) the one now shown, round the end; the first when none is."""
    if not len(hits):
        return None
    at = hits.number(now)
    if at is None:
        return hits[0 if direction >= 0 else len(hits) - 1]
    return hits[(at + (1 if direction >= 0 else -1)) % len(hits)]
