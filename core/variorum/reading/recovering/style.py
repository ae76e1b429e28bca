"""How long one version's paragraphs are, learned from those already known.

A first flash and the full story after it differ: one sentence a paragraph here, three there.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from variorum.model.frozen import dataclass

#: Paragraphs of one, two, three, and more sentences in news at large, and how many paragraphs that is worth.
_USUAL = (0.40, 0.33, 0.17, 0.10)
_TRUST = 10.0
_WORDS_MEAN, _WORDS_SPREAD = math.log(32), 0.6


@dataclass(frozen=True, slots=True)
class Style:
    """The shares of paragraphs by number of sentences, and the mean and spread of the logarithm of words."""

    shares: tuple[float, ...] = _USUAL
    mean: float = _WORDS_MEAN
    spread: float = _WORDS_SPREAD

    def fit(self, sentences: int, words: int) -> tuple[float, float]:
        """How well a paragraph fits by its sentences and by its words, in nats; about 0 for a usual one."""
        share = self.shares[min(max(sentences, 1), len(self.shares)) - 1]
        off = (math.log(max(words, 1)) - self.mean) / self.spread
        # heavier tails than a normal curve: papers print a one-line paragraph now and then
        return math.log(share) + 1.2, -0.7 * math.log1p(off * off)


def learn(paragraphs: Iterable[tuple[int, int, float]]) -> Style:
    """From (sentences, words, how sure) of each paragraph."""
    counts = [share * _TRUST for share in _USUAL]
    total, first, second = _TRUST, _TRUST * _WORDS_MEAN, _TRUST * (_WORDS_SPREAD**2 + _WORDS_MEAN**2)
    for sentences, words, sure in paragraphs:
        counts[min(max(sentences, 1), len(counts)) - 1] += sure
        size = math.log(max(words, 1))
        total, first, second = total + sure, first + sure * size, second + sure * size * size
    mean = first / total
    spread = math.sqrt(max(0.15, second / total - mean * mean))
    return Style(tuple(count / total for count in counts), mean, spread)
