"""Finding words in both texts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.content import SIDES, Content
from variorum_gui.comparison.redline import Redline
from variorum_gui.comparison.stops import left_of

#: Characters readers type one for the other.
_ALIKE = ("'’‘‛′", '"“”„«»', "-‐‑–—−")


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


def hits_of(content: Content, words: str) -> Hits:
    """Where `words` stand, whatever the case, the kind of quotation mark or dash, or the line break."""
    if not words.strip():
        return Hits()
    pattern = pattern_for(words)
    on: dict[Side, list[Span]] = {}
    if content.redline is not None:
        return _hits_in_redline(content, content.redline, pattern)
    for side in SIDES:
        found = (Span(m.start(), m.end()) for m in pattern.finditer(content.side(side).text))
        on[side] = [span for span in found if _shown(content, side, span)]
    order: list[tuple[tuple[float, int], Side, Span]] = [
        ((float(span.start), 0), "left", span) for span in on["left"]
    ]
    order += [((left_of(span.start, content.knots), 1), "right", span) for span in on["right"]]
    order.sort(key=lambda hit: hit[0])
    return Hits(on, tuple((side, span) for _, side, span in order))


def _hits_in_redline(content: Content, redline: Redline, pattern: re.Pattern[str]) -> Hits:
    """Sought in both versions; what both have alike is one hit of the redline."""
    spans: set[Span] = set()
    counts = [0, 0]
    for number, side in enumerate(SIDES):
        text = content.shown.text(side)
        for match in pattern.finditer(text.version.text if text is not None else ""):
            place = redline.span(side, Span(match.start(), match.end()))
            if _shown(content, "left", place):
                spans.add(place)
                counts[number] += 1
    found = sorted(spans)
    return Hits({"left": found, "right": []}, tuple(("left", span) for span in found), (counts[0], counts[1]))


def pattern_for(words: str) -> re.Pattern[str]:
    """The search for some words as typed."""
    parts: list[str] = []
    for part in re.split(r"(\s+)", words.strip()):
        if part.isspace():
            parts.append(r"\s+")
            continue
        parts += (_letter(letter) for letter in part)
    return re.compile("".join(parts), re.IGNORECASE)


def _letter(letter: str) -> str:
    for alike in _ALIKE:
        if letter in alike:
            return f"[{re.escape(alike)}]"
    return re.escape(letter)


def _shown(content: Content, side: Side, span: Span) -> bool:
    """Whether the view has a place for it: everything but a byline or date above the texts."""
    text = content.side(side)
    if text.headline is not None and text.headline.start <= span.start < text.headline.end:
        return True
    segments = text.segments
    at = bisect_left(segments, span.start + 1, key=lambda segment: segment.end)
    return at < len(segments) and segments[at].start <= span.start


def next_hit(hits: Hits, now: tuple[Side, Span] | None, direction: int) -> tuple[Side, Span] | None:
    """The hit after (before) the one now shown, round the end; the first when none is."""
    order: Sequence[tuple[Side, Span]] = hits.order
    if not order:
        return None
    if now is None or now not in order:
        return order[0 if direction >= 0 else -1]
    return order[(order.index(now) + (1 if direction >= 0 else -1)) % len(order)]
