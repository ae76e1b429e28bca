"""What two sentences share word for word, small words included: runs, and how much of all their words.

Stems say what a sentence is about; the same "in the course of the" or "he did not" says that one telling of it
lies behind both. Stock phrases ("told reporters") do not count: they stand in any report.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from variorum.comparing.desk import LONGEST
from variorum.comparing.witness import Witness
from variorum.model.frozen import dataclass
from variorum.text.stock_phrases import without_stock
from variorum.text.tokens import words

Triple = tuple[str, str, str]
#: Words of both sentences, multiplied: no sentence is so long, and lines of one phrase again and again take minutes.
_TOO_LONG = 1_000_000


@dataclass(frozen=True, slots=True, eq=False)
class _Sentence:
    """Told from others by what it is, not by what it holds, which takes long."""

    words: tuple[str, ...]
    known: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    triples: frozenset[Triple]


class PlainWords:
    """The words of the sentences asked about, taken apart once."""

    def __init__(self, left: Witness, right: Witness) -> None:
        self._keys = left.keys, right.keys
        self._desk = left.desk
        self._in_common = self._desk.remembering(_in_common)
        self._taken: tuple[dict[int, _Sentence], dict[int, _Sentence]] = {}, {}

    def in_common(self, i: int, j: int) -> tuple[int, float]:
        """How many words the longest run has that stands in both, and what share of all different words does (Dice)."""
        return self._in_common(self._sentence(0, i), self._sentence(1, j))

    def _sentence(self, side: int, at: int) -> _Sentence:
        known = self._taken[side].get(at)
        if known is None:
            key = self._keys[side][at]
            take = self._desk.remembering(_taken_apart) if len(key) <= LONGEST else _taken_apart
            known = self._taken[side][at] = take(key)
        return known


def _in_common(one: _Sentence, other: _Sentence) -> tuple[int, float]:
    both = len(one.known & other.known)
    share = 2 * both / (len(one.known) + len(other.known) or 1)
    # Most pairs share no two words in a row; sets say so quicker than any search for the longest.
    if one.pairs.isdisjoint(other.pairs):
        return int(both > 0), share
    shared = one.triples & other.triples
    return 2 + _longest(one.words, other.words, shared) if shared else 2, share


def _taken_apart(key: str) -> _Sentence:
    found = tuple(words(without_stock(key)))
    return _Sentence(found, frozenset(found), frozenset(pairwise(found)), frozenset(_triples(found)))


def _longest(one: tuple[str, ...], other: tuple[str, ...], shared: frozenset[Triple]) -> int:
    """How many shared triples follow each other at most: for every place in `other`, how many end there."""
    if len(one) * len(other) > _TOO_LONG:
        return 1
    best = 0
    places: dict[Triple, list[int]] = {}
    for at, triple in enumerate(_triples(other)):
        if triple in shared:
            places.setdefault(triple, []).append(at)
    ending: dict[int, int] = {}
    for triple in _triples(one):
        if triple in shared:
            ending = {at: ending.get(at - 1, 0) + 1 for at in places[triple]}
            best = max(best, *ending.values())
        else:
            ending = {}
    return best


def _triples(words: tuple[str, ...]) -> Iterator[Triple]:
    return zip(words, words[1:], words[2:], strict=False)
