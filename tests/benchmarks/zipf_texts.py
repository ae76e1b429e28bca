"""Made-up articles of 600 words, and what could be searched for in them."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator


class Writer:
    """Writes articles of words that are as frequent as words are (Zipf), each with names of its own."""

    def __init__(self) -> None:
        self.chance = random.Random(1)
        syllables = [a + b for a in "bdfgklmnprstv" for b in ("a", "en", "i", "ol", "ur")]
        self.words = [
            "".join(self.chance.choices(syllables, k=self.chance.choice((1, 2, 3, 4)))) for _ in range(30_000)
        ]
        self._weights = list(itertools.accumulate(1 / (i + 10) for i in range(len(self.words))))

    def text(self, number: int) -> str:
        words = self.chance.choices(self.words, cum_weights=self._weights, k=600)
        names = [word.capitalize() for word in self.chance.choices(self.words[2000:], k=8)]
        paragraphs = [f"{' '.join(words[i : i + 58])} {names[i // 60 % 8]} said." for i in range(0, 600, 60)]
        return "\n\n".join([f"{names[0]} {words[0]} {words[1]} {number}", *paragraphs])

    def queries(self) -> Iterator[str]:
        for _ in range(50):
            yield self.chance.choice(self.words[: self.chance.choice((20, 500, 20_000))])
            yield " ".join(self.chance.choices(self.words[:3000], k=2))
            yield self.chance.choice(self.words[:500])[:3] + "*"
            yield f'"{self.words[1]} {self.words[5]}"'
