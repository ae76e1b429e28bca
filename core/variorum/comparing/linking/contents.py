"""What the sentences of both texts are about: stems, and how much each is worth."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from variorum.comparing.witness import Witness
from variorum.model.frozen import dataclass
from variorum.text.languages import language_of
from variorum.text.stems import Stemmer, content_stems, stemmer_for
from variorum.text.stock_phrases import without_stock
from variorum.text.tokens import words

Bag = frozenset[str]
_EMPTY: Bag = frozenset()
#: Sentences of both texts together up to which all are taken in: longer than any two articles.
ALL_TAKEN = 800


@dataclass(frozen=True, slots=True)
class Contents:
    """Bags of content stems per sentence, and the worth of every stem, 0 (everywhere) to 1 (rare).

    Worth is measured on these two texts alone. A table of the whole language makes links worse: the names of
    an event are rare in the world, but here they stand in every sentence.
    """

    left: tuple[Bag, ...]
    right: tuple[Bag, ...]
    worth: dict[str, float]
    language: str
    stemmed: bool

    def mass(self, bag: Bag) -> float:
        """All that a sentence (or two joined) is worth."""
        # fsum rounds once, at the end: a set has another order in every run, and must give the same sum.
        return math.fsum(map(self.worth.__getitem__, bag))


def contents_of(
    left: Witness, right: Witness, free_left: Iterable[int] = (), free_right: Iterable[int] = ()
) -> Contents:
    """Stems of the sentences on both sides.

    In long texts only of the free sentences and those beside them, where any are named: most sentences of two
    long versions are equal, and nobody asks what they are about. Texts of ordinary length keep all, so that
    what is rare is told by the whole of them.
    """
    every = (*left.keys, *right.keys)
    desk = left.desk
    language = language_of(chain.from_iterable(map(desk.remembering(_words), every)))
    stem = desk.remembering(stemmer_for)(language)
    bag_of = desk.remembering(_bag)
    wanted = [
        _with_neighbours(free, len(witness.keys)) if free and len(every) > ALL_TAKEN else None
        for witness, free in ((left, frozenset(free_left)), (right, frozenset(free_right)))
    ]
    # Each wording once: versions share most sentences, lists of thousands of lines have the same ones again.
    named = {
        key
        for witness, among in zip((left, right), wanted, strict=True)
        for key in (witness.keys if among is None else [witness.keys[at] for at in among])
    }
    bags_by_key = {key: bag_of(key, language, stem) for key in named}
    bags = [
        tuple(
            bags_by_key[key] if among is None or at in among else _EMPTY
            for at, key in enumerate(witness.keys)
        )
        for witness, among in zip((left, right), wanted, strict=True)
    ]
    kept = [bag for bag in (*bags[0], *bags[1]) if bag] if wanted != [None, None] else [*bags[0], *bags[1]]
    return Contents(bags[0], bags[1], worth_of(kept), language, stem is not None)


def _words(key: str) -> tuple[str, ...]:
    return tuple(words(key))


def _bag(key: str, language: str, stem: Stemmer | None) -> Bag:
    return frozenset(content_stems(words(without_stock(key)), language, stem))


def _with_neighbours(free: frozenset[int], count: int) -> set[int]:
    return {at for i in free for at in range(max(0, i - 1), min(count, i + 2))}


def worth_of(bags: Sequence[Iterable[str]]) -> dict[str, float]:
    """Inverse sentence frequency, scaled to 0–1 so that short texts and long ones mean the same by it."""
    counts = Counter(chain.from_iterable(bags))
    worth = worth_by_count(len(bags), frozenset(counts.values()))
    return {item: worth[count] for item, count in counts.items()}


def worth_by_count(sentences: int, counts: Iterable[int]) -> dict[int, float]:
    """What is worth that which stands in so many of all sentences."""
    scale = math.log(sentences + 1) or 1.0
    return {df: min(1.0, max(0.0, math.log((sentences + 1) / (df + 0.5)) / scale)) for df in counts}
