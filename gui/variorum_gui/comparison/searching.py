"""Finding words in both texts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.sought import Found
from variorum_gui.comparison.stops import lefts_of

if TYPE_CHECKING:
    from variorum_gui.comparison.redline import Redline


@dataclass(frozen=True, slots=True)
class Hits:
    """All hits on either side, and the same in reading order."""

    on: dict[Side, list[Span]] = field(default_factory=lambda: {"left": [], "right": []})
    order: tuple[tuple[Side, Span], ...] = ()

    #: How many in each text, where the canvas shows both as one.
    in_texts: tuple[int, int] | None = None

    @property
    def counts(self) -> tuple[int, int]:
        """How many in the left text, in the right one."""
        return self.in_texts or (len(self.on["left"]), len(self.on["right"]))


def hits_of(content: Content, found: Found) -> Hits:
    """What was found in the texts, as far as the view has a place for it, in the order of reading."""
    on: dict[Side, list[Span]] = {}
    if content.redline is not None:
        return _hits_in_redline(content, content.redline, found)
    for side in SIDES:
        on[side] = _shown(content, side, found.places[side])
    order: list[tuple[tuple[float, int], Side, Span]] = [
        ((float(span.start), 0), "left", span) for span in on["left"]
    ]
    beside = lefts_of([span.start for span in on["right"]], content.knots)
    order += [((at, 1), "right", span) for at, span in zip(beside, on["right"], strict=True)]
    order.sort(key=lambda hit: hit[0])
    return Hits(on, tuple((side, span) for _, side, span in order))


def _hits_in_redline(content: Content, redline: Redline, found: Found) -> Hits:
    """Sought in both versions; what both have alike is one hit of the redline."""
    spans: set[Span] = set()
    counts = [0, 0]
    for number, side in enumerate(SIDES):
        places = [redline.span(side, match) for match in found.places[side]]
        shown = _shown(content, "left", places)
        spans.update(shown)
        counts[number] += len(shown)
    ordered = sorted(spans)
    return Hits(
        {"left": ordered, "right": []}, tuple(("left", span) for span in ordered), (counts[0], counts[1])
    )


def _shown(content: Content, side: Side, spans: Sequence[Span]) -> list[Span]:
    """Those the view has a place for: everything but a byline or date above the texts."""
    text = content.side(side)
    above = range(text.headline.start, text.headline.end) if text.headline is not None else range(0)
    starts = [segment.start for segment in text.segments]
    ends = [segment.end for segment in text.segments]
    found: list[Span] = []
    for span in spans:
        at = bisect_left(ends, span.start + 1)
        if span.start in above or (at < len(ends) and starts[at] <= span.start):
            found.append(span)
    return found


def next_hit(hits: Hits, now: tuple[Side, Span] | None, direction: int) -> tuple[Side, Span] | None:
    """The hit after (before) the one now shown, round the end; the first when none is."""
    order: Sequence[tuple[Side, Span]] = hits.order
    if not order:
        return None
    if now is None or now not in order:
        return order[0 if direction >= 0 else -1]
    return order[(order.index(now) + (1 if direction >= 0 else -1)) % len(order)]
