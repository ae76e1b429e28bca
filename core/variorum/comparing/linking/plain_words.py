"""What two sentences share word for word, small words included: runs, and how much of all their words.

Stems say what a sentence is about; the same "in the course of the" or "he did not" says that one telling of it
lies behind both. Stock phrases ("told reporters") do not count: they stand in any report.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from variorum.comparing.witness import Witness
from variorum.text.stock_phrases import without_stock
from variorum.text.tokens import words


class _Sentence(NamedTuple):
    words: tuple[str, ...]
    known: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    triples: frozenset[tuple[str, str, str]]


class PlainWords:
    """The words of the sentences asked about, taken apart once."""

    def __init__(self, left: Witness, right: Witness) -> None:
        self._keys = left.keys, right.keys
        self._taken: tuple[dict[int, _Sentence], dict[int, _Sentence]] = {}, {}

    def share(self, i: int, j: int) -> float:
        """Different words that stand in both, of all (Dice)."""
        one, other = self._sentence(0, i).known, self._sentence(1, j).known
        return 2 * len(one & other) / (len(one) + len(other) or 1)

    def longest_run(self, i: int, j: int) -> int:
        """How many words the longest run has that stands in both."""
        one, other = self._sentence(0, i), self._sentence(1, j)
        # Most pairs share no two words in a row; sets say so quicker than any search for the longest.
        if one.pairs.isdisjoint(other.pairs):
            return int(not one.known.isdisjoint(other.known))
        if one.triples.isdisjoint(other.triples):
            return 2
        return _longest(one.words, other.words)

    def _sentence(self, side: int, at: int) -> _Sentence:
        taken = self._taken[side]
        if at not in taken:
            found = tuple(words(without_stock(self._keys[side][at])))
            triples = frozenset(zip(found, found[1:], found[2:], strict=False))
            taken[at] = _Sentence(found, frozenset(found), frozenset(pairwise(found)), triples)
        return taken[at]


def _longest(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Length of the longest common run: for every place in `other`, how long a run ends there."""
    best = 0
    places: dict[str, list[int]] = {}
    for at, word in enumerate(other):
        places.setdefault(word, []).append(at)
    ending: dict[int, int] = {}
    for word in one:
        ending = {at: ending.get(at - 1, 0) + 1 for at in places.get(word, ())}
        best = max(best, max(ending.values(), default=0))
    return best
