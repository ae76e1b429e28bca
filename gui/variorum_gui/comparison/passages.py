"""Links as the reader sees them: sentences linked in a row are one passage with one outline."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from variorum.model.article import Role
from variorum.model.comparison import TIER_FLOORS, Comparison, Link, Side
from variorum.model.span import Span
from variorum_gui.comparison.marks import Passage
from variorum_gui.comparison.segments import Segment
from variorum_gui.languages.words import marked, tr

_QUOTATION_MARKS = "“”„‟\"«»‘’‚‛'"
#: Roles that name a place well enough without a number.
_NAMED: dict[Role, str] = {
    "notice": marked("the notice"),
    "standfirst": marked("the standfirst"),
    "headline": marked("the headline"),
    "caption": marked("the caption"),
    "credit": marked("the credit"),
}
_ELSEWHERE = marked("another place")
#: On the earlier text and on the later one.
_MOVED = marked("moved to {place}"), marked("moved from {place}")
_DOWN = marked("moved ↓ to {place}"), marked("moved ↓ from {place}")
_UP = marked("moved ↑ to {place}"), marked("moved ↑ from {place}")
#: How sure a link must be to be outlined.
SHOWN = ("sure", "likely", "possible")
_LIKELY = dict(TIER_FLOORS)["likely"]
_NOWHERE = Segment(-1, -1)


class Paragraphs:
    """Which paragraph of one side holds a code point, and the number printed beside it."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._opening = [segment for segment in segments if segment.opens]
        self._starts = [segment.start for segment in self._opening]

    def index(self, position: int) -> int:
        """A running index of paragraphs; -1 before the first."""
        return bisect_right(self._starts, position) - 1

    def label(self, position: int) -> str:
        """ "¶6", or a word for what has no number."""
        at = self.index(position)
        if at < 0:
            return tr(_NAMED["headline"])
        paragraph = self._opening[at]
        if paragraph.number:
            return f"¶{paragraph.number}"
        return tr(_NAMED.get(paragraph.role, _ELSEWHERE))


def matched_passages(comparison: Comparison, left: Paragraphs, right: Paragraphs) -> list[Passage]:
    """Outlets mode: what both tell, quotations without a fill, by left start."""
    links = [link for link in comparison.links if link.tier in SHOWN]
    quotes = [link for link in links if link.kind == "quote"]
    passages = [
        _joined(group, quotes) for group in _runs((x for x in links if x.kind != "quote"), left, right)
    ]
    held = _Cover(passages)
    for link in quotes:
        if not held.holds(link):
            spans = _with_marks(comparison.left, link.left), _with_marks(comparison.right, link.right)
            passages.append(Passage(*spans, "quotation", link.tier, (link,)))
    return sorted(passages, key=lambda passage: (passage.left, passage.right))


def moved_passages(
    comparison: Comparison, left: Paragraphs, right: Paragraphs, older: Side | None = "left"
) -> list[Passage]:
    """Versions mode: what stands in another place, with chips that say where."""
    links = (x for x in comparison.links if x.moved and x.kind != "quote" and x.tier in ("sure", "likely"))
    passages: list[Passage] = []
    for group in _runs(links, left, right, any_tier=True):
        here, there = _cover(link.left for link in group), _cover(link.right for link in group)
        from_label, to_label = left.label(here.start), right.label(there.start)
        down = right.index(there.start) > left.index(here.start)
        if older == "right":
            down = not down
        to, from_ = _MOVED if left.index(here.start) == right.index(there.start) else _DOWN if down else _UP
        if older == "right":
            to, from_ = from_, to
        chips = (tr(to, place=to_label), tr(from_, place=from_label))
        passages.append(Passage(here, there, "moved", group[0].tier, tuple(group), chips))
    return passages


def same_paragraphs(
    comparison: Comparison, left: Sequence[Segment], right: Sequence[Segment]
) -> list[Passage]:
    """Versions mode: pairs of paragraphs that are one another's earlier and later state."""
    sides = tuple([segment.start for segment in segments] for segments in (left, right))
    pairs: dict[tuple[int, int], list[Link]] = {}
    here, there, now = _NOWHERE, _NOWHERE, list[Link]()
    for link in comparison.links:
        if link.moved or link.kind == "quote" or link.score < _LIKELY:
            continue
        start, start_there = link.left.start, link.right.start
        # The next sentence mostly stands in the same two paragraphs.
        if not (here.start <= start < here.end and there.start <= start_there < there.end):
            a, b = bisect_right(sides[0], start) - 1, bisect_right(sides[1], start_there) - 1
            if a < 0 or b < 0 or start >= left[a].end or start_there >= right[b].end:
                continue
            here, there, now = left[a], right[b], pairs.setdefault((a, b), [])
        now.append(link)
    return [
        Passage(
            Span(left[a].start, left[a].end), Span(right[b].start, right[b].end), "same", "sure", tuple(x)
        )
        for (a, b), x in sorted(pairs.items())
    ]


def _runs(
    links: Iterable[Link], left: Paragraphs, right: Paragraphs, any_tier: bool = False
) -> list[list[Link]]:
    runs: list[list[Link]] = []
    for link in sorted(links, key=lambda link: (link.left, link.right)):
        if runs and _follows(runs[-1][-1], link, left, right, any_tier):
            runs[-1].append(link)
        else:
            runs.append([link])
    return runs


def _follows(one: Link, other: Link, left: Paragraphs, right: Paragraphs, any_tier: bool) -> bool:
    return (
        (any_tier or one.tier == other.tier)
        and one.moved == other.moved
        and one.by_reader == other.by_reader
        and 0 <= other.left.start - one.left.end <= 2
        and 0 <= other.right.start - one.right.end <= 2
        and left.index(one.left.start) == left.index(other.left.start)
        and right.index(one.right.start) == right.index(other.right.start)
    )


def _joined(links: Sequence[Link], quotes: Sequence[Link]) -> Passage:
    left, right = _cover(link.left for link in links), _cover(link.right for link in links)
    first = bisect_right(quotes, left.start - 1, key=lambda link: link.left.start)
    after = bisect_right(quotes, left.end, key=lambda link: link.left.start)
    inside = [q for q in quotes[first:after] if _within(q.left, left) and _within(q.right, right)]
    role = "quotation" if inside else "matched"
    return Passage(left, right, role, links[0].tier, (*links, *inside))  # type: ignore[arg-type]


class _Cover:
    """Whether both ends of a link lie in one passage; passages sorted by left start, few per place."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = sorted(passages, key=lambda passage: passage.left)
        self._starts = [passage.left.start for passage in self._passages]

    def holds(self, link: Link) -> bool:
        at = bisect_right(self._starts, link.left.start)
        near = self._passages[max(0, at - 3) : at]
        return any(_within(link.left, p.left) and _within(link.right, p.right) for p in near)


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _with_marks(text: str, span: Span) -> Span:
    start = span.start - (span.start > 0 and text[span.start - 1] in _QUOTATION_MARKS)
    end = span.end + (span.end < len(text) and text[span.end] in _QUOTATION_MARKS)
    return Span(start, end)


def _cover(spans: Iterable[Span]) -> Span:
    found = list(spans)
    return Span(min(span.start for span in found), max(span.end for span in found))


def groups_in_paragraphs(spans: Iterable[Span], paragraphs: Paragraphs, text: str) -> list[Span]:
    """Neighbouring spans of one paragraph as one: with nothing between them but white space."""
    groups: list[Span] = []
    last = -1
    for span in sorted(spans):
        here = paragraphs.index(span.start)
        if groups and here == last and not text[groups[-1].end : span.start].strip():
            groups[-1] = Span(groups[-1].start, max(groups[-1].end, span.end))
        else:
            groups.append(span)
        last = here
    return groups
