"""Longest and heaviest increasing runs: which links keep the order of both texts."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def longest_increasing(values: Sequence[int]) -> list[int]:
    """Positions of a longest strictly increasing run, by patience sorting, O(n log n)."""
    tops: list[int] = []
    top_at: list[int] = []
    before: list[int] = [-1] * len(values)
    for at, value in enumerate(values):
        pile = bisect_left(tops, value)
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

    `places` must be sorted. Of equally heavy runs the one found first is kept.
    """
    ranks = {value: rank for rank, value in enumerate(sorted({y for _, y in places}), 1)}
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(ranks) + 1)  # a Fenwick tree of prefix maxima
    before: list[int] = []
    totals: list[float] = []
    for at, (_, y) in enumerate(places):
        rank = ranks[y]
        total, last = 0.0, -1
        node = rank
        while node:
            if best[node][0] > total:
                total, last = best[node]
            node -= node & -node
        before.append(last)
        totals.append(total + weights[at])
        node = rank
        while node < len(best):
            if totals[at] > best[node][0]:
                best[node] = (totals[at], at)
            node += node & -node
    at = max(range(len(totals)), key=totals.__getitem__, default=-1)
    run: list[int] = []
    while at >= 0:
        run.append(at)
        at = before[at]
    return run[::-1]
