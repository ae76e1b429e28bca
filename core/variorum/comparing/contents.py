"""What the sentences of both texts are about: stems, and how much each is worth."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from variorum.comparing.witness import Witness
from variorum.text.languages import language_of
from variorum.text.stems import content_stems, stemmer_for
from variorum.text.tokens import words

Bag = frozenset[str]


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


def contents_of(left: Witness, right: Witness) -> Contents:
    """Stems of all sentences on both sides."""
    left_words = [words(key) for key in left.keys]
    right_words = [words(key) for key in right.keys]
    language = language_of(word for sentence in (*left_words, *right_words) for word in sentence)
    stem = stemmer_for(language)
    bags = [
        tuple(frozenset(content_stems(sentence, language, stem)) for sentence in side)
        for side in (left_words, right_words)
    ]
    worth = worth_of([*bags[0], *bags[1]])
    return Contents(bags[0], bags[1], worth, language, stem is not None)


def worth_of(bags: Sequence[Iterable[str]]) -> dict[str, float]:
    """Inverse sentence frequency, scaled to 0–1 so that short texts and long ones mean the same by it."""
    n = len(bags)
    scale = math.log(n + 1) or 1.0
    known: dict[int, float] = {}
    found: dict[str, float] = {}
    for item, df in Counter(item for bag in bags for item in bag).items():
        if df not in known:
            known[df] = min(1.0, max(0.0, math.log((n + 1) / (df + 0.5)) / scale))
        found[item] = known[df]
    return found
