"""Sentences of invented words that behave like prose: a few words everywhere, most of them rare.

Real articles cannot tell how a comparison does at a million words, because nobody has read a million words in
two versions. Invented ones can: whoever makes the second text knows every link.
"""

from __future__ import annotations

import random
from functools import lru_cache
from itertools import accumulate


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_ONSETS = _listed("b br c ch d dr f fl g gr h j k l m n p pl r s sh st t tr v w z")
_VOWELS = _listed("a e i o u a e i o ai ea ou")
_CODAS = ("", "", "", "", *_listed("d l m n nd nt r rt s st t"))
#: English function words, commonest first.
_FUNCTION = _listed(
    """
    the of to and a in that for is on was with as by it at he from his be an have are has had not they this
    who which their were but will she or more about would been after when one its also up there if out new
    than we all what him her some into them other two no could over because only then these before
    """
)
_VOCABULARY = 60_000
_FUNCTION_SHARE = 0.42
_NUMBER_SHARE = 0.02
_QUOTING_SHARE = 0.18
_SHORTEST, _LONGEST = 4, 60


@lru_cache(maxsize=4)
def vocabulary(seed: int) -> tuple[str, ...]:
    """Words of two to four syllables, all different, commonest first."""
    rng = random.Random(f"vocabulary {seed}")
    found: dict[str, None] = dict.fromkeys(_FUNCTION)
    while len(found) < _VOCABULARY + len(_FUNCTION):
        # As in any language the commonest words are short.
        syllables = 2 + (len(found) > 500) * rng.randint(0, 2)
        found["".join(map("".join, (_syllable(rng) for _ in range(syllables))))] = None
    return tuple(found)[len(_FUNCTION) :]


def _syllable(rng: random.Random) -> tuple[str, str, str]:
    return rng.choice(_ONSETS), rng.choice(_VOWELS), rng.choice(_CODAS)


def _zipf(count: int) -> list[float]:
    return list(accumulate(1 / rank for rank in range(1, count + 1)))


_WEIGHTS = _zipf(_VOCABULARY)
_FUNCTION_WEIGHTS = _zipf(len(_FUNCTION))

Words = tuple[str, ...]


class Writer:
    """Writes sentences as tuples of words; `written` puts them on paper."""

    def __init__(self, seed: int, rng: random.Random) -> None:
        self.rng = rng
        self._vocabulary = vocabulary(seed)

    def word(self) -> str:
        """Any word, with the frequency it has in the whole text."""
        kind = self.rng.random()
        if kind < _NUMBER_SHARE:
            return self.number()
        if kind < _NUMBER_SHARE + _FUNCTION_SHARE:
            return self.rng.choices(_FUNCTION, cum_weights=_FUNCTION_WEIGHTS)[0]
        return self.rng.choices(self._vocabulary, cum_weights=_WEIGHTS)[0]

    def number(self) -> str:
        """A figure as news has them: mostly small, some with separators."""
        figure = int(10 ** self.rng.uniform(0.4, 4.5))
        return f"{figure:,}"

    def words(self, count: int) -> Words:
        """So many words."""
        return tuple(self.word() for _ in range(count))

    def sentence(self) -> Words:
        """Words of one sentence; quotation marks, where it quotes, are part of the words around."""
        length = round(self.rng.lognormvariate(3.0, 0.45))
        words = list(self.words(max(_SHORTEST, min(_LONGEST, length))))
        if self.rng.random() < _QUOTING_SHARE and len(words) >= 8:
            start = self.rng.choice((0, self.rng.randrange(len(words) // 2)))
            end = min(len(words) - 3, start + self.rng.randint(3, 12))
            words[start] = "“" + words[start]
            words[end] += ",”"
        return tuple(words)

    def paragraph(self) -> list[Words]:
        """One to four sentences."""
        return [self.sentence() for _ in range(self.rng.randint(1, 4))]


def is_number(word: str) -> bool:
    """Whether the word is a figure."""
    return word.strip("“,”").replace(",", "").isdigit()


def written(words: Words) -> str:
    """The sentence as it stands in a text: a capital letter first, a full stop last."""
    first = words[0]
    at = 1 if first.startswith("“") else 0
    capital = first[:at] + first[at : at + 1].upper() + first[at + 1 :]
    return " ".join((capital, *words[1:])).rstrip(",") + "."
