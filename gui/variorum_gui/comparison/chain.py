"""Which links can be level with each other at once: the heaviest chain that never crosses itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

#: (left position, right position, weight)
Pair = tuple[int, int, float]


def heaviest_chain(pairs: Sequence[Pair], through: tuple[int, int] | None = None) -> list[tuple[int, int]]:
    """The chain of pairs, rising on both sides, whose weights sum to most. O(n log n).

    `through` is a pair that must be in it (the passage the reader asked to bring level): pairs that
    cross it are left out.

    >>> heaviest_chain([(0, 0, 1.0), (10, 40, 1.0), (20, 10, 1.0), (30, 20, 1.0)])
    [(0, 0), (20, 10), (30, 20)]
    >>> heaviest_chain([(0, 0, 1.0), (10, 40, 1.0), (20, 10, 1.0)], through=(10, 40))
    [(0, 0), (10, 40)]
    """
    if through is not None:
        left, right = through
        kept = [p for p in pairs if (p[0] < left and p[1] < right) or (p[0] > left and p[1] > right)]
        pairs = [*kept, (left, right, 1.0)]
    # Ties in the left position must not follow each other, so the larger right one comes first.
    ordered = sorted(set(pairs), key=itemgetter(1), reverse=True)
    ordered.sort(key=itemgetter(0))
    runs = list(_runs(ordered))
    places = {right: i + 1 for i, right in enumerate(sorted({run[0][1] for run in runs}))}
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(places) + 1)
    previous: list[int] = []
    for number, run in enumerate(runs):
        before = (0.0, -1)
        at = places[run[0][1]] - 1
        while at:
            before = max(before, best[at])
            at &= at - 1
        previous.append(before[1])
        here = (before[0] + sum(max(weight, 1e-6) for _, _, weight in run), number)
        at = places[run[0][1]]
        while at <= len(places):
            best[at] = max(best[at], here)
            at += at & -at
    end = max(best)[1]
    chain: list[tuple[int, int]] = []
    while end >= 0:
        chain += [pair[:2] for pair in reversed(runs[end])]
        end = previous[end]
    return chain[::-1]


def _runs(ordered: Sequence[Pair]) -> Iterator[list[Pair]]:
    """The pairs in runs of neighbours on both sides.

    What crosses one of a run crosses all of it, so a chain holds a run whole or not at all. 10,000 links of two long
    versions are some 500 runs.
    """
    lefts, rights = Counter(map(itemgetter(0), ordered)), Counter(map(itemgetter(1), ordered))
    after = dict(pairwise(sorted(rights)))
    run: list[Pair] = []
    joined = False
    for pair in ordered:
        # What shares a place with another pair may cross that one alone.
        alone = lefts[pair[0]] == 1 == rights[pair[1]]
        if run and not (alone and joined and after.get(run[-1][1]) == pair[1]):
            yield run
            run = []
        run.append(pair)
        joined = alone
    if run:
        yield run
