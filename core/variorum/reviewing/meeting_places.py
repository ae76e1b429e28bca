"""Which of many things that stand in several texts share words, without holding each against each.

Verdicts come from a file, which anybody may have written: thousands of them may stand in one text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate

from variorum.model.span import Span
from variorum.model.story_page import TextPlace


class PlacesOfMany:
    """Where each of some things stands, asked for by place; things go by their numbers."""

    def __init__(self, things: Iterable[Collection[TextPlace]]) -> None:
        by_text: dict[int, list[tuple[Span, int]]] = {}
        for number, places in enumerate(things):
            for text, span in places:
                by_text.setdefault(text, []).append((span, number))
        for standing in by_text.values():
            standing.sort()
        self._by_text = by_text
        self._starts = {text: [span.start for span, _ in own] for text, own in by_text.items()}
        #: How far the first so many reach.
        self._reach = {
            text: list(accumulate((span.end for span, _ in own), max)) for text, own in by_text.items()
        }

    def meeting(self, places: Iterable[TextPlace]) -> list[int]:
        """The numbers of the things that share words with one of the places, each once, in their order."""
        return sorted({number for place in places for number in self._at(place)})

    def _at(self, place: TextPlace) -> Iterator[int]:
        text, span = place
        standing = self._by_text.get(text, [])
        at = bisect_left(self._starts.get(text, []), span.end) - 1
        while at >= 0 and self._reach[text][at] > span.start:
            other, number = standing[at]
            if other.overlaps(span):
                yield number
            at -= 1


def outermost(spans: Iterable[Span]) -> list[Span]:
    """Without the quoted words of a sentence that is matched as a whole."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.start, -each.end)):
        if not kept or span.end > kept[-1].end:
            kept.append(span)
    return kept


def joined_by_places(things: Sequence[Collection[TextPlace]]) -> list[list[int]]:
    """The things that share words, or share them with one that shares them, by number.

    Each group is in order, and the groups are in that of their last.
    """
    of = list(range(len(things)))

    def first(number: int) -> int:
        while of[number] != number:
            of[number] = of[of[number]]
            number = of[number]
        return number

    standing = sorted((place, number) for number, places in enumerate(things) for place in places)
    text, reach, furthest = -1, 0, 0
    for (at, span), number in standing:
        if at == text and span.start < reach:
            of[first(number)] = first(furthest)
        if at != text or span.end > reach:
            text, reach, furthest = at, span.end, number
    groups: dict[int, list[int]] = {}
    for number in range(len(things)):
        groups.setdefault(first(number), []).append(number)
    return sorted(groups.values(), key=lambda group: group[-1])
