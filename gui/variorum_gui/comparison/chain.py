"""Which links can be level with each other at once: the heaviest chain that never crosses itself."""

from __future__ import annotations

from collections.abc import Sequence

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
    ordered = sorted(set(pairs), key=lambda pair: (pair[0], -pair[1]))
    places = {right: i + 1 for i, right in enumerate(sorted({pair[1] for pair in ordered}))}
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(places) + 1)
    previous: list[int] = []
    for number, (_, right, weight) in enumerate(ordered):
        before = (0.0, -1)
        at = places[right] - 1
        while at:
            before = max(before, best[at])
            at &= at - 1
        previous.append(before[1])
        here = (before[0] + max(weight, 1e-6), number)
        at = places[right]
        while at <= len(places):
            best[at] = max(best[at], here)
            at += at & -at
    end = max(best)[1]
    chain: list[tuple[int, int]] = []
    while end >= 0:
        chain.append(ordered[end][:2])
        end = previous[end]
    return chain[::-1]
