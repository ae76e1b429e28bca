"""How much two sentences have in common: words, spelling, and what two neighbours together hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from math import fsum, sqrt
from typing import NamedTuple

from variorum.comparing.contents import Bag, Contents, worth_of

Pair = tuple[int, int]

#: Pairs that share less than this (one half-common word) are never linked; leaving them out keeps this quick.
_LEAST_SHARED = 0.35
#: Fainter pairs are never linked either, but may be a sentence's best: for them a rough measure will do.
_FAINT = 0.12
#: Sentences of both texts together up to which all of them are taken apart into n-grams.
_ALL_SPELLED = 800
#: Words in nearly every sentence open no candidates.
_TOO_COMMON = 0.12
_NEIGHBOURS = [(a, b, 0.7 if 2 in (abs(a), abs(b)) else 1.0) for a in (-2, -1, 1, 2) for b in (-2, -1, 1, 2)]


class Likeness(NamedTuple):
    """What one pair has in common."""

    lexical: float
    #: Summed worth of the stems both hold.
    shared: float
    #: Best likeness of one of them with two neighbouring sentences of the other side: split and merged ones.
    window: float


def likenesses(
    contents: Contents, free_left: Collection[int], free_right: Collection[int], equal: Iterable[Pair]
) -> dict[Pair, Likeness]:
    """Every pair of free sentences with something in common. `equal` pairs only help their neighbours."""
    shared = _shared(contents, free_left, free_right)
    spelling = _Spelling(contents, {i for i, _ in shared}, {j for _, j in shared})
    lexical: dict[Pair, float] = {}
    masses = (
        {i: contents.mass(contents.left[i]) for i in {i for i, _ in shared}},
        {j: contents.mass(contents.right[j]) for j in {j for _, j in shared}},
    )
    for (i, j), overlap in shared.items():
        smaller = min(masses[0][i], masses[1][j])
        words = sqrt(overlap / max(smaller, 1.6) * min(1.0, overlap / 6))
        lexical[i, j] = 0.5 * words + 0.5 * (spelling.cosine(i, j) if words >= _FAINT else words)
    around = lexical | dict.fromkeys(equal, 1.0)
    windows = _Windows(contents)
    return {
        pair: Likeness(_with_neighbours(pair, value, around), shared[pair], windows.best(*pair))
        if value >= _FAINT
        else Likeness(value, shared[pair], 0.0)
        for pair, value in lexical.items()
    }


def _shared(contents: Contents, free_left: Collection[int], free_right: Collection[int]) -> dict[Pair, float]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for j in free_right:
        for stem in contents.right[j]:
            places[stem].append(j)
    found: dict[Pair, float] = {}
    for i in free_left:
        row: defaultdict[int, float] = defaultdict(float)
        for stem in sorted(contents.left[i] & places.keys()):
            worth = contents.worth[stem]
            if worth >= _TOO_COMMON:
                for j in places[stem]:
                    row[j] += worth
        found.update({(i, j): sum_ for j, sum_ in row.items() if sum_ >= _LEAST_SHARED})
    return found


def _with_neighbours(pair: Pair, value: float, around: dict[Pair, float]) -> float:
    i, j = pair
    best = 0.2
    for a, b, weight in _NEIGHBOURS:
        beside = around.get((i + a, j + b), 0.0) * weight
        if beside > best:
            best = beside
    return value + 0.1 * (best - 0.2)


class _Spelling:
    """Cosine over character n-grams of the stems: sees that Kataib and Kataeb are one name.

    In long texts only the sentences that are in a pair are looked at, also for how rare an n-gram is: most
    sentences of two long versions are equal, and taking them all apart cost more than everything else.
    """

    def __init__(self, contents: Contents, lefts: Collection[int], rights: Collection[int]) -> None:
        if len(contents.left) + len(contents.right) <= _ALL_SPELLED:
            lefts, rights = range(len(contents.left)), range(len(contents.right))
        stems = {
            s
            for bags, ids in ((contents.left, lefts), (contents.right, rights))
            for i in ids
            for s in bags[i]
        }
        grams = {stem: _grams(stem) for stem in stems}
        self.left = {i: frozenset[str]().union(*map(grams.__getitem__, contents.left[i])) for i in lefts}
        self.right = {j: frozenset[str]().union(*map(grams.__getitem__, contents.right[j])) for j in rights}
        worth = worth_of([*self.left.values(), *self.right.values()])
        self.squares = {gram: value * value for gram, value in worth.items()}
        self.norms = tuple(
            {i: sqrt(self._sum(bag)) for i, bag in side.items()} for side in (self.left, self.right)
        )

    def _sum(self, bag: Bag) -> float:
        return fsum(map(self.squares.__getitem__, bag))  # the same whatever the order of the set

    def cosine(self, i: int, j: int) -> float:
        norm = self.norms[0][i] * self.norms[1][j]
        return self._sum(self.left[i] & self.right[j]) / norm if norm else 0.0


def _grams(stem: str) -> frozenset[str]:
    padded = f"^{stem}$"
    return frozenset(
        padded[at : at + n] for n in (3, 4, 5) for at in range(len(padded) - n + 1)
    ) or frozenset((padded,))


class _Windows:
    """Two neighbouring sentences taken together, made for those that stand in a pair."""

    def __init__(self, contents: Contents) -> None:
        self.contents = contents
        self.sides = contents.left, contents.right
        self.masses: tuple[dict[int, float], ...] = ({}, {})
        self.pairs: tuple[dict[int, tuple[Bag, float]], ...] = ({}, {})

    def _mass(self, side: int, at: int) -> float:
        known = self.masses[side]
        if at not in known:
            known[at] = self.contents.mass(self.sides[side][at])
        return known[at]

    def _pair(self, side: int, at: int) -> tuple[Bag, float]:
        known = self.pairs[side]
        if at not in known:
            bag = self.sides[side][at] | self.sides[side][at + 1]
            known[at] = bag, self.contents.mass(bag)
        return known[at]

    def best(self, i: int, j: int) -> float:
        return max(self._against(0, i, j), self._against(1, j, i))

    def _against(self, side: int, one: int, other: int) -> float:
        bag, mass = self.sides[side][one], self._mass(side, one)
        starts = range(max(0, other - 1), min(other + 1, len(self.sides[1 - side]) - 1))
        joined = [self._pair(1 - side, at) for at in starts]
        return max(
            (2 * self.contents.mass(bag & both) / (mass + both_mass or 1.0) for both, both_mass in joined),
            default=0.0,
        )
