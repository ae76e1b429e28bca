"""What a text is recognised by: a few numbers that texts of one event, or of one article, share.

Two kinds of marks, told apart by their lowest bit. *Telling words* are the names and rare-looking words a
text leans on: two reports of one event share several. *Passages* are a sample of its runs of five words
(`passages.py`): two versions of one article nearly always share at least one of them.
"""

from __future__ import annotations

import math
import zlib
from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import compress

from variorum.corpus import words_in_pieces
from variorum.corpus.packing import Reading
from variorum.corpus.passages import smallest_passages
from variorum.corpus.text_words import words_of
from variorum.corpus.words_in_pieces import openers_in
from variorum.model.frozen import dataclass

_TELLING_WORDS = 20

_POSSESSIVE = ("'s", "’s")
_APOSTROPHES = "'’"
_PLAIN = b"abcdefghijklmnopqrstuvwxyz"
#: Kept in every paper whatever happened.
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december""".split()  # noqa: SIM905 - a list is no easier to read
)
#: A word that is no name tells the more, the longer it is, up to sixteen letters.
_LENGTHY = tuple(0.7 + 0.05 * letters for letters in range(17))
#: Most texts have more than twenty words so long that stand there once, and only the longest may tell anything.
_LONG = 9


@dataclass(frozen=True, slots=True)
class Sketch:
    """What one text is recognised by: its telling words, most telling first, and all its marks."""

    words: tuple[str, ...]
    #: Those of `words` that are names.
    names: frozenset[str]
    telling: tuple[int, ...]
    passages: tuple[int, ...]

    @property
    def marks(self) -> tuple[int, ...]:
        """Marks of both kinds."""
        return (*self.telling, *self.passages)


@lru_cache(maxsize=64)  # a text that is added is looked at twice: to find its place, and to be indexed
def sketch(reading: Reading) -> Sketch:
    """The sketch of a text."""
    found = words_of(reading)
    words, names = _telling((found.headlines, found.raw_headlines), (found.others, found.raw_others))
    return Sketch(
        words,
        names,
        tuple(_hash(word) << 1 | 1 for word in words),
        passage_marks(reading),
    )


def passage_marks(reading: Reading) -> tuple[int, ...]:
    """The marks that stand for runs of words."""
    return tuple([code << 1 for code in smallest_passages(reading)])


def telling_words(reading: Reading) -> tuple[str, ...]:
    """Up to twenty folded words, most telling first: names count double, longer words more.

    A name is a word with a capital where none is due, that the text never writes small: "The" of a
    headline in title case is none.
    """
    return sketch(reading).words


def _telling(
    headlines: tuple[str, list[str]], rest: tuple[str, list[str]]
) -> tuple[tuple[str, ...], frozenset[str]]:
    """The telling words of a text, and those of them that are names; of each part its text and words."""
    names: defaultdict[str, int] = defaultdict(int)
    others: defaultdict[str, int] = defaultdict(int)
    small: set[str] = set()
    counted = words_in_pieces.counted(rest[1])
    # Most words are plain, and what is asked of each of the others takes a third of the time if asked of all.
    odd = _not_plain(counted)
    _count(headlines[0], words_in_pieces.counted(headlines[1]), 2, names, others, small)
    _count(rest[0], odd, 1, names, others, small)
    plain = {
        word: counted[word]
        for word in {*names, *others}
        if word in counted and word not in odd and len(word) > 2 and word not in _CALENDAR
    }
    for word in plain:
        others[word] += plain[word]
    telling: list[tuple[float, str]] = []
    for word, times in names.items():
        both = times + others.get(word, 0)
        if times and word not in small and word not in plain:
            telling.append((-2 * _weight(both), word))
        elif both and len(word) >= 5:
            telling.append((-_worth(both, len(word)), word))
    telling += [
        (-_worth(times, len(word)), word)
        for word, times in others.items()
        if times > 1 and len(word) >= 5 and word not in names
    ]
    telling += [
        (-_worth(times, len(word)), word)
        for word, times in counted.items()
        if times > 1 and len(word) >= 5 and not (word in others or word in odd or word in _CALENDAR)
    ]
    last = _last(telling)
    if last >= -_LENGTHY[16]:  # no word that stands there once tells more
        once: list[str] = []
        for least in (_LONG, 5):
            if len(once) < _TELLING_WORDS:
                once = [w for w, times in others.items() if times == 1 and len(w) >= least and w not in names]
                once += [
                    word
                    for word, times in counted.items()
                    if times == 1
                    and len(word) >= least
                    and not (word in others or word in odd or word in _CALENDAR)
                ]
        telling += [(-_LENGTHY[min(len(word), 16)], word) for word in _longest(once)]
        last = _last(telling)
    # most are alike in weight: only those that may be chosen are put in order
    telling = sorted([each for each in telling if each[0] <= last])
    words = tuple([word for _, word in telling[:_TELLING_WORDS]])
    return words, frozenset(
        word for word in words if names.get(word) and word not in small and word not in plain
    )


def _not_plain(counted: Mapping[str, int]) -> dict[str, int]:
    """The words of a text that are more than small plain letters, each with how often it stands there."""
    # Of all together what is left without those letters: to ask each word took longer.
    left = " ".join(counted).encode("utf-8", "replace").translate(None, _PLAIN).split(b" ")
    return {word: counted[word] for word in compress(counted, left)}


def _longest(words: list[str]) -> list[str]:
    """The longest words, as many as are asked for or more where some are as long, above sixteen letters all alike."""
    if len(words) <= _TELLING_WORDS:
        return words
    least = min(sorted(map(len, words))[-_TELLING_WORDS], 16)
    return [word for word in words if len(word) >= least]


def _last(telling: list[tuple[float, str]]) -> float:
    """The weight of the last that is asked for, the least there is where there are fewer."""
    weights = sorted([weight for weight, _ in telling])
    return weights[_TELLING_WORDS - 1] if len(weights) >= _TELLING_WORDS else 0.0


@cache
def _weight(times: int) -> float:
    """How much a word tells that stands there so often."""
    return 1 + math.log(times)


@cache
def _worth(times: int, letters: int) -> float:
    """The same of a word of so many letters that is no name."""
    return _weight(times) * _LENGTHY[min(letters, 16)]


def _count(
    text: str,
    words: Mapping[str, int],
    weight: int,
    names: defaultdict[str, int],
    others: defaultdict[str, int],
    small: set[str],
) -> None:
    openers = openers_in(text)
    for raw, times in words.items():
        if len(raw) < 3:
            continue
        word = raw if raw.isascii() and raw.islower() else raw.casefold()
        if raw[-2] in _APOSTROPHES and raw.endswith(_POSSESSIVE):
            word = raw[:-2].casefold()
        if word in _CALENDAR:
            continue
        if word is not raw and raw[0].isupper():
            opening = min(openers.get(raw, 0), times)
            names[word] += (times - opening) * weight
            if opening:
                others[word] += opening * weight
        else:
            others[word] += times * weight
            small.add(word)


def _hash(words: str) -> int:
    # hash() differs in every process, and nothing here needs more than 32 bits: likeness is made sure of
    # by looking at the texts.
    return zlib.crc32(words.encode("utf-8", "replace"))
