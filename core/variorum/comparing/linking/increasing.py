"""Longest and heaviest increasing runs: which links keep the order of both texts."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise


def longest_increasing(values: Sequence[int]) -> list[int]:
    """Positions of a longest strictly increasing run, by patience sorting, O(n log n)."""
    tops: list[int] = []
    top_at: list[int] = []
    before: list[int] = [-1] * len(values)
    for at, value in enumerate(values):
        # Nearly all of two versions is in order, and goes on the last pile's right.
        pile = len(tops) if not tops or value > tops[-1] else bisect_left(tops, value)
        before[at] = top_at[pile - 1] if pile else -1
        if pile == len(tops):
            tops.append(value)
            top_at.append(at)
        else:
            tops[pile] = value
            top_at[pile] = at
    run: list[int] = []
    at = top_at[-1] if top_at else -1
    while at >= 0:
        run.append(at)
        at = before[at]
    return run[::-1]


def heaviest_run(places: Sequence[tuple[int, int]], weights: Sequence[float]) -> list[int]:
    """Positions of the heaviest run in which neither coordinate ever falls, O(n log n).

    `places` must be sorted, weights above 0. Of equally heavy runs the one found first is kept.
    """
    counts = Counter(y for _, y in places)
    ranks = {value: rank for rank, value in enumerate(sorted(counts), 1)}
    blocks = _blocks([ranks[y] if counts[y] == 1 else -ranks[y] for _, y in places])
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(ranks) + 1)  # a Fenwick tree of prefix maxima
    before: list[int] = []
    totals: list[float] = []
    for at, (start, end) in enumerate(blocks):
        rank = ranks[places[start][1]]
        total, last = 0.0, -1
        node = rank
        while node:
            if best[node][0] > total:
                total, last = best[node]
            node -= node & -node
        before.append(last)
        totals.append(sum(weights[start:end], total))
        node = rank + end - start - 1
        while node < len(best):
            if totals[at] > best[node][0]:
                best[node] = (totals[at], at)
            node += node & -node
    at = max(range(len(totals)), key=totals.__getitem__, default=-1)
    run: list[int] = []
    while at >= 0:
        run += reversed(range(*blocks[at]))
        at = before[at]
    return run[::-1]


def _blocks(ranks: Sequence[int]) -> list[tuple[int, int]]:
    """Positions whose ranks follow each other one by one, held by nobody else (those are negative).

    The heaviest run has all of a block or none. Nearly all of two long versions is a few hundred blocks.
    """
    starts = [at for at in range(len(ranks)) if not at or ranks[at - 1] < 0 or ranks[at] != ranks[at - 1] + 1]
    return list(pairwise([*starts, len(ranks)]))
