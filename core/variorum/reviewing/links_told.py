"""Versions mode: of which links it is told what changed in them, where a sentence resembles several others.

A sentence that stayed as good as it was may also resemble the one below it. Both stayed; held against each other they
seem moved and rewritten, with names and figures put in that stand where they stood.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from variorum.model.comparison import TIER_FLOORS, Comparison, Link, Side
from variorum.model.span import Span
from variorum.reviewing.changed_words import changed_words

_SIDES: tuple[Side, Side] = ("left", "right")
_LIKELY = dict(TIER_FLOORS)["likely"]
#: Of the words of both passages, so many stand in both where one is the other's next version.
_MOST = 0.5


def links_told(comparison: Comparison) -> tuple[Link, ...]:
    """The likely links, without those that keep little of two sentences of which others keep the most."""
    links = [link for link in comparison.links if link.score >= _LIKELY]
    keeping = [link for link in links if link.kind != "quote" and _kept(link) >= _MOST]
    lefts = _Standing([link.left for link in keeping])
    rights = _Standing([link.right for link in keeping])
    near = set(map(id, keeping))
    return tuple(
        link
        for link in links
        if link.kind == "quote"
        or link.by_reader
        or id(link) in near
        or not (lefts.have(link.left) and rights.have(link.right))
    )


class KeptElsewhere:
    """Whether words that an edit puts in or takes out are those of a sentence that another link keeps."""

    def __init__(self, comparison: Comparison) -> None:
        self._texts = {"left": comparison.left, "right": comparison.right}
        self._changed = {side: sorted(span for span, _ in changed_words(comparison, side)) for side in _SIDES}
        self._starts = {side: [span.start for span in spans] for side, spans in self._changed.items()}

    def __call__(self, left: Span, right: Span) -> bool:
        if len(left) and len(right):
            return False
        side: Side = "left" if len(left) else "right"
        span = left if len(left) else right
        if not span.of(self._texts[side]).strip():
            return False
        first = bisect_left(self._starts[side], span.start)
        after = bisect_left(self._starts[side], span.end)
        return sum(len(each) for each in self._changed[side][first:after]) < _MOST * len(span)


def _kept(link: Link) -> float:
    """How much of the longer passage its edits leave as it was."""
    spans: tuple[tuple[Side, Span], ...] = (("left", link.left), ("right", link.right))
    left, right = (
        len(span) - sum(len(edit.left if side == "left" else edit.right) for edit in link.edits)
        for side, span in spans
    )
    return min(left, right) / max(1, *(len(span) for _, span in spans))


class _Standing:
    """Passages of one text, of which it is asked whether one of them is most of another passage."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._places = {(span.start, span.end) for span in spans}

    def have(self, span: Span) -> bool:
        return (span.start, span.end) in self._places
