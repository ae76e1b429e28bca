"""Which links join the passage at a place, and which sentence stands there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from variorum.model.comparison import Link, Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison.content import Content
from variorum_gui.comparison.targets import Target
from variorum_gui.shown import Place, Shown

OTHER: dict[Side, Side] = {"left": "right", "right": "left"}


@dataclass(frozen=True, slots=True)
class Joined:
    """Two passages of the texts and the links that join them."""

    left: Span
    right: Span
    links: tuple[Link, ...]

    def place(self, side: Side) -> Place:
        """The passage on one side."""
        return Place(side, self.left if side == "left" else self.right)


def joined_at(content: Content, target: Target | None, side: Side, position: int) -> Joined | None:
    """What a target of the canvas joins; else the shortest link around a code point of one of the texts."""
    if target is not None and target.passage is not None:
        return joined(content.passages[target.passage].links)
    around = [
        link
        for link in content.links
        if link.tier != "weak" and _span(link, side).start <= position <= _span(link, side).end
    ]
    return joined([min(around, key=lambda link: (len(_span(link, side)), -link.score))]) if around else None


def joined(links: Iterable[Link]) -> Joined | None:
    """The passages that some links join, from the first to the last of them."""
    found = tuple(links)
    if not found:
        return None
    left, right = ([_span(link, side) for link in found] for side in ("left", "right"))
    return Joined(_cover(left), _cover(right), found)


def sentence_at(shown: Shown, side: Side, position: int) -> Place | None:
    """The sentence around a code point of one of the texts, as it was compared; None between sentences."""
    comparison = shown.comparison
    if comparison is None:
        return None
    sentences = comparison.left_sentences if side == "left" else comparison.right_sentences
    at = bisect_right(sentences, position, key=lambda span: span.start) - 1
    return Place(side, sentences[at]) if at >= 0 and position <= sentences[at].end else None


def given_up_for(links: Iterable[Link], place: Place) -> tuple[Link, ...]:
    """Those of the links that lead elsewhere than to the new partner."""
    return tuple(link for link in links if not _span(link, place.side).overlaps(place.span))


def _span(link: Link, side: str) -> Span:
    return link.left if side == "left" else link.right


def _cover(spans: list[Span]) -> Span:
    return Span(min(span.start for span in spans), max(span.end for span in spans))
