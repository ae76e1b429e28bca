"""What more than two texts tell: links of pairs drawn together into groups.

Joining whatever a link joins would chain: of links that are right three times in four, a row of four is right one
time in three, and a story of ten reports ends as one group of everything. So groups grow by average linkage
(Sokal and Michener 1958): two groups become one only where, taken at random from either and not of one text, two
sentences more probably tell the same than not.

A link that this leaves out, because what it ends at is grouped with others, makes no group of its own: the others speak
against it, and of 30 texts with nearly the same sentences it made 888 groups of 69.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush

from variorum.model.comparison import TIER_FLOORS, Comparison
from variorum.model.span import Span

_LIKELY = dict(TIER_FLOORS)["likely"]
_POSSIBLE = dict(TIER_FLOORS)["possible"]
#: Least mean probability over all pairs of sentences of two groups, those without a link counting as nothing.
_MORE_OFTEN_THAN_NOT = 0.5

#: Text index and sentence.
Place = tuple[int, Span]
#: The same in plain numbers, text, start and end: to compare and look up spans took half of the time.
_At = tuple[int, int, int]
#: How probably two places, here by their numbers in reading order, tell the same.
_Links = dict[tuple[int, int], float]


def groups_of(pairs: Mapping[tuple[int, int], Comparison]) -> tuple[tuple[Place, ...], ...]:
    """Sentences told by two texts or more, in reading order. Each sentence is in one group at most.

    A group begins with a link that is at least likely; possible ones only speak for a group, never make one.
    """
    likeness: dict[tuple[_At, _At], float] = {}
    for one, other, score in _linked(pairs):
        both = (one, other) if one < other else (other, one)
        if score > likeness.get(both, 0.0):
            likeness[both] = score
    places = sorted({place for both in likeness for place in both})
    numbers = {place: number for number, place in enumerate(places)}
    links = {(numbers[one], numbers[other]): score for (one, other), score in likeness.items()}
    groups = sorted(sorted(group) for group in _groups(links, [text for text, *_ in places]))
    return tuple(tuple(_place(places[number]) for number in group) for group in groups)


def _place(at: _At) -> Place:
    text, start, end = at
    return text, Span(start, end)


def _groups(links: _Links, texts: Sequence[int]) -> Iterator[list[int]]:
    for part in _parts(links):
        if len(part) == 1:  # as nearly all are of two texts; a likely one, or it would be in no part
            yield from map(list, part)
            continue
        growing = _Growing(part, texts)
        growing.grow()
        for group in growing.members.values():
            if len({texts[number] for number in group}) > 1:
                yield group


def _parts(links: _Links) -> list[_Links]:
    """Links that no likely one joins, apart: no group reaches from one part to another, and most are settled at once.

    The parts are what can be reached, found with a forest of which every path is halved (Tarjan and van Leeuwen 1984).
    """
    likely = [both for both, score in links.items() if score >= _LIKELY]
    above = {number: number for both in likely for number in both}

    def top(number: int) -> int:
        while (higher := above[number]) != number:
            above[number] = number = above[higher]
        return number

    for one, other in likely:
        above[top(one)] = top(other)
    parts: dict[int, _Links] = {}
    for (one, other), score in links.items():
        if one in above and other in above and (head := top(one)) == top(other):
            parts.setdefault(head, {})[one, other] = score
    return list(parts.values())


def _linked(pairs: Mapping[tuple[int, int], Comparison]) -> Iterator[tuple[_At, _At, float]]:
    for (i, j), comparison in sorted(pairs.items()):
        lefts, rights = (
            _Sentences(i, comparison.left_sentences),
            _Sentences(j, comparison.right_sentences),
        )
        for link in comparison.links:
            if link.kind == "quote" or link.score < _POSSIBLE:
                continue
            others = rights.touched(link.right)
            for left in lefts.touched(link.left):
                for right in others:
                    yield left, right, link.score


class _Sentences:
    """The sentences of one text, found by place."""

    def __init__(self, text: int, sentences: tuple[Span, ...]) -> None:
        self._places = [(text, sentence.start, sentence.end) for sentence in sentences]
        self._starts = [start for _, start, _ in self._places]
        self._ends = [end for _, _, end in self._places]

    def touched(self, span: Span) -> list[_At]:
        return self._places[bisect_right(self._ends, span.start) : bisect_left(self._starts, span.end)]


class _Growing:
    """Groups by number; of every two with a link, the probabilities between them summed, and the best."""

    def __init__(self, links: _Links, texts: Sequence[int]) -> None:
        numbers = sorted({number for both in links for number in both})
        self.members = {number: [number] for number in numbers}
        self._texts = {number: Counter((texts[number],)) for number in numbers}
        self._between: dict[int, dict[int, tuple[float, float]]] = {number: {} for number in numbers}
        for (one, other), score in links.items():
            self._tie(one, other, (score, score))

    def _tie(self, a: int, b: int, between: tuple[float, float]) -> None:
        self._between[a][b] = self._between[b][a] = between

    def grow(self) -> None:
        """Join the two nearest groups, until none are near enough."""
        waiting = [
            entry for a, row in self._between.items() for entry in self._entries(a, (b for b in row if b > a))
        ]
        heapify(waiting)
        while waiting:
            far, a, b = heappop(waiting)
            # Entries of groups that have grown since, or were swallowed, are out of date.
            if b in self._between.get(a, ()) and far == -self._mean(a, b):
                self._join(a, b)
                for entry in self._entries(a, self._between[a]):
                    heappush(waiting, entry)

    def _entries(self, a: int, others: Iterable[int]) -> Iterator[tuple[float, int, int]]:
        for b in others:
            if self._between[a][b][1] < _LIKELY:
                continue
            mean = self._mean(a, b)
            if mean >= _MORE_OFTEN_THAN_NOT:
                yield -mean, min(a, b), max(a, b)

    def _mean(self, a: int, b: int) -> float:
        pairs = len(self.members[a]) * len(self.members[b])
        one, other = self._texts[a], self._texts[b]
        if len(other) < len(one):
            one, other = other, one
        of_one_text = sum([count * other[text] for text, count in one.items() if text in other])
        return self._between[a][b][0] / (pairs - of_one_text)

    def _join(self, a: int, b: int) -> None:
        self.members[a] += self.members.pop(b)
        self._texts[a].update(self._texts.pop(b))
        del self._between[a][b]
        for other, (total, best) in self._between.pop(b).items():
            if other != a:
                del self._between[other][b]
                known, known_best = self._between[a].get(other, (0.0, 0.0))
                self._tie(a, other, (known + total, max(known_best, best)))
