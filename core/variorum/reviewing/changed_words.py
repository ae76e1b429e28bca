"""Which words of one version are told as removed or added, where a sentence has several links.

A sentence put together from two of the other version has a link to each, and in each the other half of it looks
new. Words that any of its links keeps stand on both sides: neither removed nor added.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from variorum.model.comparison import TIER_FLOORS, Comparison, EditKind, Link, Side
from variorum.model.span import Span

#: Fewer words kept are those every sentence has, and would cut the marks to pieces.
_FEWEST_KEPT = 3
_LIKELY = dict(TIER_FLOORS)["likely"]


def changed_words(comparison: Comparison, side: Side) -> Iterator[tuple[Span, EditKind]]:
    """The spans of one side that no likely link keeps, with the kind of their change, link by link."""
    links = [link for link in comparison.links if link.kind != "quote" and link.score >= _LIKELY]
    text = comparison.left if side == "left" else comparison.right
    kept = _kept_in_several(links, side, text)
    starts = [span.start for _, span in kept]
    longest = max((len(span) for _, span in kept), default=0)
    for number, link in enumerate(links):
        for edit in link.edits:
            span = edit.left if side == "left" else edit.right
            if not len(span):
                continue
            first = bisect_left(starts, span.start - longest)
            after = bisect_left(starts, span.end)
            others = [other for owner, other in kept[first:after] if owner != number]
            for rest in _without(span, others):
                if text[rest.start : rest.end].strip():
                    yield rest, edit.kind


def _kept_in_several(links: Sequence[Link], side: Side, text: str) -> list[tuple[int, Span]]:
    """What links keep of sentences that another link has too, by start, each with its link's number."""
    spans = [link.left if side == "left" else link.right for link in links]
    starts, ends = map(attrgetter("start"), spans), map(attrgetter("end"), spans)
    shared: set[int] = set()
    reach, before = -1, -1
    for start, end, number in sorted(zip(starts, ends, range(len(spans)), strict=True)):
        if start < reach:
            shared |= {number, before}
        if end > reach:
            reach, before = end, number
    found: list[tuple[int, Span]] = []
    for number in shared:
        at = _span(links[number], side).start
        edits = sorted(edit.left if side == "left" else edit.right for edit in links[number].edits)
        for span in (*edits, Span(_span(links[number], side).end, _span(links[number], side).end)):
            if len(text[at : span.start].split()) >= _FEWEST_KEPT:
                found.append((number, Span(at, span.start)))
            at = max(at, span.end)
    return sorted(found, key=lambda each: each[1])


def _without(span: Span, others: Sequence[Span]) -> Iterator[Span]:
    at = span.start
    for other in others:
        if other.start > at:
            yield Span(at, min(other.start, span.end))
        at = max(at, other.end)
        if at >= span.end:
            return
    yield Span(at, span.end)


def _span(link: Link, side: Side) -> Span:
    return link.left if side == "left" else link.right
