"""What two texts say in the same words: their runs of five words, all of them or a sample.

The sample is a bottom-k sketch (Broder 1997, "On the resemblance and containment of documents"): of all runs, put in
an order that has nothing to do with what they say, the first eight. Two versions of one article, or two prints of one
agency report, nearly always share at least one of them.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from variorum.corpus.packing import Reading
from variorum.corpus.text_words import words_of

_PASSAGES = 8
_RUN = 5
#: In the order of the sample those runs come first whose first word is one of every so many words: only they need be
#: hashed. Of 4,500 edits of real texts as many are found as with all runs hashed, in a third of the time.
_EVERY = 16


def smallest_passages(reading: Reading) -> list[int]:
    """The hashes of the runs in the sample: eight, or all where there are fewer."""
    # Hashed anew each time: to look each word up among those known from other texts waits longer for memory.
    crc32 = zlib.crc32
    words = _letters(words_of(reading).folded).split(b" ")
    codes = map(crc32, words[: 1 - _RUN])
    first = {crc32(b" ".join(words[at : at + _RUN])) for at, code in enumerate(codes) if not code % _EVERY}
    found = sorted(first)[:_PASSAGES]
    if len(found) < _PASSAGES:
        found += sorted(passages(reading) - first)[: _PASSAGES - len(found)]
    return found


def share_of_passages(one: Reading, other: Reading) -> float:
    """How much of the shorter text's runs of five words the longer one holds, 0 to 1."""
    return max(shares_of_passages(one, other))


def shares_of_passages(one: Reading, other: Reading) -> tuple[float, float]:
    """How much of each text's runs of five words the other one holds, 0 to 1."""
    first, second = passages(one), passages(other)
    both = len(first & second) if first and second else 0
    return (both / len(first), both / len(second)) if both else (0.0, 0.0)


def most_shared(one: Reading, other: Reading) -> float:
    """What `share_of_passages` is at most, in an eighth of its time.

    A run that both hold has no word that only one of them holds; and each word that is not among the last begins a
    run of its own. Of two reports of different events, which share a run by chance, that is enough to tell.
    """
    words, others = words_of(one).folded.split(" "), words_of(other).folded.split(" ")
    fewest = min(len({*words[: 1 - _RUN]}), len({*others[: 1 - _RUN]}))
    if not fewest:
        return 1.0
    is_in_both = bytes(map({*others}.__contains__, words))
    runs = sum([len(words) + 1 - _RUN for words in is_in_both.split(b"\0") if len(words) >= _RUN])
    return runs / fewest


@lru_cache(maxsize=4)  # a text is held against each that may be the same
def passages(reading: Reading) -> frozenset[int]:
    """The hashes of all runs of five folded words."""
    # All words together, and where in them each run begins and ends: a slice takes half the time of joining five.
    found = words_of(reading)
    together = _letters(found.folded)
    plain = len(together) == len(found.folded)
    letters: Sequence[str] | Sequence[bytes] = found.words if plain else together.split(b" ")
    starts = [0, *accumulate([len(word) + 1 for word in letters])]
    borders = zip(starts, [start - 1 for start in starts[_RUN:]], strict=False)
    # In a loop of Python's own, in which other threads have their turns: of 200,000 words a window would stand still.
    # One by one: a list of that many, beside the set made of it, stayed with the program as 10 MB.
    crc32 = zlib.crc32
    return frozenset(crc32(together[start:end]) for start, end in borders)


def forget_texts() -> None:
    """Let go of the words and passages of the texts looked at last: those of 200,000 words hold 60 MB."""
    words_of.cache_clear()
    passages.cache_clear()


def _letters(words: str) -> bytes:
    # They are hashed by crc32: hash() differs in every process, and nothing here needs more than 32 bits, since
    # likeness is made sure of by looking at the texts.
    return words.encode("utf-8", "replace")
