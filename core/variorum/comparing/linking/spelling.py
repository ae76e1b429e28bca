"""Likeness of spelling: character n-grams see that Kataib and Kataeb are one name, words do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from functools import lru_cache
from itertools import chain, repeat
from math import fsum, sqrt
from operator import add

from variorum.comparing.desk import Desk
from variorum.comparing.linking.contents import Bag, Contents, worth_by_count

#: Sentences of both texts together up to which all of them are taken apart into n-grams.
_ALL_SPELLED = 800


class Spelling:
    """Cosine over character n-grams of the stems: sees that Kataib and Kataeb are one name.

    Only the sentences that are in a pair are looked at; in long texts also for how rare an n-gram is: most
    sentences of two long versions are equal, and taking them all apart cost more than everything else.
    """

    def __init__(
        self, contents: Contents, lefts: Collection[int], rights: Collection[int], desk: Desk
    ) -> None:
        spelled = desk.remembering(_spelled)
        self.left = {i: spelled(contents.left[i]) for i in lefts}
        self.right = {j: spelled(contents.right[j]) for j in rights}
        if len(contents.left) + len(contents.right) > _ALL_SPELLED:
            sentences = len(self.left) + len(self.right)
            counts: Mapping[str, int] = Counter(chain(*self.left.values(), *self.right.values()))
        else:
            sentences = len(contents.left) + len(contents.right)
            of_text = desk.remembering(_counted)
            one, other = of_text(contents.left), of_text(contents.right)
            wanted = frozenset[str]().union(*self.left.values(), *self.right.values())
            none = repeat(0)
            both = map(add, map(one.get, wanted, none), map(other.get, wanted, none))
            counts = dict(zip(wanted, both, strict=True))
        worth = worth_by_count(sentences, frozenset(counts.values()))
        squares = {count: value * value for count, value in worth.items()}
        self.squares = dict(zip(counts, map(squares.__getitem__, counts.values()), strict=True))
        self._norms: tuple[dict[int, float], dict[int, float]] = {}, {}

    def _sum(self, bag: Bag) -> float:
        return fsum(map(self.squares.__getitem__, bag))  # the same whatever the order of the set

    def _norm(self, side: int, at: int, bag: Bag) -> float:
        known = self._norms[side]
        if at not in known:
            known[at] = sqrt(self._sum(bag))
        return known[at]

    def cosine(self, i: int, j: int) -> float:
        one, other = self.left[i], self.right[j]
        norm = self._norm(0, i, one) * self._norm(1, j, other)
        return self._sum(one & other) / norm if norm else 0.0


def _spelled(bag: Bag) -> frozenset[str]:
    return frozenset[str]().union(*map(_grams, bag))


def _counted(bags: tuple[Bag, ...]) -> dict[str, int]:
    """In how many sentences of a text each n-gram stands."""
    return dict(Counter(chain.from_iterable(map(_spelled, bags))))


@lru_cache(maxsize=4_096)  # texts of one story have most of their stems in common; some 2 KB each
def _grams(stem: str) -> frozenset[str]:
    padded = f"^{stem}$"
    # A list is made quicker than a set is filled bit by bit, and there are a hundred and fifty to a sentence.
    found = [padded[at : at + n] for n in (3, 4, 5) for at in range(len(padded) - n + 1)]
    return frozenset(found or (padded,))
