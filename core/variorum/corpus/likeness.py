"""What a text is recognised by: a few numbers that texts of one event, or of one article, share.

Two kinds of marks, told apart by their lowest bit. *Telling words* are the names and rare-looking words a
text leans on: two reports of one event share several. *Passages* are the smallest hashes of all runs of
five words (a bottom-k sketch: Broder 1997, "On the resemblance and containment of documents"): two
versions of one article, or two prints of one agency report, nearly always share at least one of them.
"""

from __future__ import annotations

import heapq
import math
import re
import zlib
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from variorum.corpus.packing import Reading

_TELLING_WORDS = 20
_PASSAGES = 8
_RUN = 5

_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")
#: A word after one of these has a capital whether it is a name or not.
_OPENER = re.compile(r"(?:\A|[.!?:;“\"\n‘(])\W*([^\W_]+(?:['’.\-][^\W_]+)*)")
_POSSESSIVE = ("'s", "’s")
#: Kept in every paper whatever happened.
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december""".split()  # noqa: SIM905 - a list is no easier to read
)
_LEFT_OUT = frozenset({"furniture", "caption", "credit", "byline", "date"})


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
    words, names = _telling(reading)
    encoded = [word.encode("utf-8", "replace") for word in words_of(reading)]
    runs = zip(*(encoded[i:] for i in range(_RUN)), strict=False)
    return Sketch(
        words,
        names,
        tuple(_hash(word) << 1 | 1 for word in words),
        tuple(heapq.nsmallest(_PASSAGES, {zlib.crc32(b" ".join(run)) << 1 for run in runs})),
    )


def telling_words(reading: Reading) -> tuple[str, ...]:
    """Up to twenty folded words, most telling first: names count double, longer words more.

    A name is a word with a capital where none is due, that the text never writes small: "The" of a
    headline in title case is none.
    """
    return _telling(reading)[0]


def _telling(reading: Reading) -> tuple[tuple[str, ...], frozenset[str]]:
    """The telling words of a text, and those of them that are names."""
    names: Counter[str] = Counter()
    others: Counter[str] = Counter()
    small: set[str] = set()
    kept = [p for p in reading.paragraphs if p.role not in _LEFT_OUT]
    headlines = "\n".join(p.text for p in kept if p.role == "headline")
    _count(headlines, 2, names, others, small)
    _count("\n".join(p.text for p in kept if p.role != "headline"), 1, names, others, small)
    telling: dict[str, float] = {}
    for word, times in (names + others).items():
        if names[word] and word not in small:
            telling[word] = 2 * (1 + math.log(times))
        elif len(word) >= 5:
            telling[word] = (1 + math.log(times)) * (0.7 + 0.05 * min(len(word), 16))
    best = heapq.nsmallest(_TELLING_WORDS, telling.items(), key=lambda item: (-item[1], item[0]))
    words = tuple(word for word, _ in best)
    return words, frozenset(word for word in words if names[word] and word not in small)


def _count(text: str, weight: int, names: Counter[str], others: Counter[str], small: set[str]) -> None:
    openers = Counter(_OPENER.findall(text))
    for raw, times in Counter(_WORD.findall(text)).items():
        if len(raw) < 3:
            continue
        word = (raw[:-2] if raw.endswith(_POSSESSIVE) else raw).casefold()
        if word in _CALENDAR:
            continue
        if raw[0].isupper():
            opening = min(openers[raw], times)
            names[word] += (times - opening) * weight
            others[word] += opening * weight
        else:
            others[word] += times * weight
            small.add(word)


def share_of_passages(one: Reading, other: Reading) -> float:
    """How much of the shorter text's runs of five words the longer one holds, 0 to 1."""
    first, second = passages(one), passages(other)
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller else 0.0


def passages(reading: Reading) -> set[tuple[str, ...]]:
    """All runs of five folded words of a text."""
    words = words_of(reading)
    return set(zip(*(words[i:] for i in range(_RUN)), strict=False))


def words_of(reading: Reading) -> list[str]:
    """The folded words of a text without its page clutter."""
    kept = "\n".join(p.text for p in reading.paragraphs if p.role not in _LEFT_OUT)
    return _WORD.findall(kept.casefold())


def _hash(words: str) -> int:
    # hash() differs in every process, and nothing here needs more than 32 bits: likeness is made sure of
    # by looking at the texts.
    return zlib.crc32(words.encode("utf-8", "replace"))
