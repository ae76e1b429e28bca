"""What a text is recognised by: a few numbers that texts of one event, or of one article, share.

Two kinds of marks, told apart by their lowest bit. *Telling words* are the names and rare-looking words a
text leans on: two reports of one event share several. *Passages* are the smallest hashes of all runs of
five words (a bottom-k sketch: Broder 1997, "On the resemblance and containment of documents"): two
versions of one article, or two prints of one agency report, nearly always share at least one of them.
"""

from __future__ import annotations

import math
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from heapq import nsmallest
from itertools import accumulate, filterfalse

from variorum.corpus import words_in_pieces
from variorum.corpus.packing import Reading
from variorum.corpus.words_in_pieces import folded, openers_in, words_in
from variorum.model.article import Paragraph
from variorum.model.frozen import dataclass

_TELLING_WORDS = 20
_PASSAGES = 8
_RUN = 5
#: Of a text of so many words the runs are hashed once, for its sketch and to be held against other texts.
_LONG = 5_000
#: Of a shorter one only hashes so small are kept for its sketch that there are about so many.
_SMALL_ONES = 40
_HASHES = 2**32

_POSSESSIVE = ("'s", "’s")
_APOSTROPHES = "'’"
#: Kept in every paper whatever happened.
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december""".split()  # noqa: SIM905 - a list is no easier to read
)
#: A word that is no name tells the more, the longer it is, up to sixteen letters.
_LENGTHY = tuple(0.7 + 0.05 * letters for letters in range(17))
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


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a text without its page clutter: as they stand in headlines and in the rest, and folded."""

    headlines: str
    others: str
    raw_headlines: list[str]
    raw_others: list[str]
    #: All of them, a space between two.
    folded: str
    #: As many words as in `folded`, each as long as there.
    words: list[str]


@lru_cache(maxsize=2)  # what is looked for one after the other in the same text
def _words(reading: Reading) -> _Words:
    kept = [p for p in reading.paragraphs if p.role not in _LEFT_OUT]
    headlines = "\n".join(p.text for p in kept if p.role == "headline")
    others = "\n".join(p.text for p in kept if p.role != "headline")
    raw_headlines, raw_others = words_in(headlines), words_in(others)
    words = raw_headlines + raw_others
    plain = folded(words) if _is_headline_first(kept) else None
    if plain is None:
        words = words_in("\n".join(p.text for p in kept).casefold())
        plain = " ".join(words)
    return _Words(headlines, others, raw_headlines, raw_others, plain, words)


@lru_cache(maxsize=64)  # a text that is added is looked at twice: to find its place, and to be indexed
def sketch(reading: Reading) -> Sketch:
    """The sketch of a text."""
    found = _words(reading)
    words, names = _telling((found.headlines, found.raw_headlines), (found.others, found.raw_others))
    return Sketch(
        words,
        names,
        tuple(_hash(word) << 1 | 1 for word in words),
        tuple(code << 1 for code in _smallest_passages(reading)),
    )


def _is_headline_first(kept: Sequence[Paragraph]) -> bool:
    roles = [p.role == "headline" for p in kept]
    return roles == sorted(roles, reverse=True)


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
    odd = _not_plain(counted, rest[0])
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
    if (
        len(telling) < _TELLING_WORDS or _last(telling) >= -_LENGTHY[16]
    ):  # no word that stands there once tells more
        once = [word for word, times in others.items() if times == 1 and len(word) >= 5 and word not in names]
        once += [
            word
            for word, times in counted.items()
            if times == 1 and len(word) >= 5 and not (word in others or word in odd or word in _CALENDAR)
        ]
        telling += [(-_LENGTHY[min(len(word), 16)], word) for word in _longest(once)]
    if len(telling) > _TELLING_WORDS:
        # most are alike in weight: only those that may be chosen are put in order
        last = _last(telling)
        telling = [each for each in telling if each[0] <= last]
    telling.sort()
    words = tuple(word for _, word in telling[:_TELLING_WORDS])
    return words, frozenset(
        word for word in words if names.get(word) and word not in small and word not in plain
    )


def _not_plain(counted: Mapping[str, int], text: str) -> dict[str, int]:
    """The words of a text that are more than small plain letters, each with how often it stands there."""
    odd = {word: counted[word] for word in filterfalse(str.islower, counted)}
    if not text.isascii():
        odd.update((word, counted[word]) for word in filterfalse(str.isascii, counted))
    if "'" in text:
        odd.update((word, times) for word, times in counted.items() if "'" in word)
    return odd


def _longest(words: list[str]) -> list[str]:
    """The longest words, as many as are asked for or more where some are as long, above sixteen letters all alike."""
    if len(words) <= _TELLING_WORDS:
        return words
    least = min(sorted(map(len, words))[-_TELLING_WORDS], 16)
    return [word for word in words if len(word) >= least]


def _last(telling: list[tuple[float, str]]) -> float:
    return sorted(weight for weight, _ in telling)[_TELLING_WORDS - 1]


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
            opening = min(openers[raw], times)
            names[word] += (times - opening) * weight
            if opening:
                others[word] += opening * weight
        else:
            others[word] += times * weight
            small.add(word)


def share_of_passages(one: Reading, other: Reading) -> float:
    """How much of the shorter text's runs of five words the longer one holds, 0 to 1."""
    first, second = passages(one), passages(other)
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller else 0.0


def most_shared(one: Reading, other: Reading) -> float:
    """What `share_of_passages` is at most, in an eighth of its time.

    A run that both hold has no word that only one of them holds; and each word that is not among the last begins a
    run of its own. Of two reports of different events, which share a run by chance, that is enough to tell.
    """
    words, others = _words(one).folded.split(" "), _words(other).folded.split(" ")
    fewest = min(len({*words[: 1 - _RUN]}), len({*others[: 1 - _RUN]}))
    if not fewest:
        return 1.0
    is_in_both = bytes(map({*others}.__contains__, words))
    runs = sum([len(words) + 1 - _RUN for words in is_in_both.split(b"\0") if len(words) >= _RUN])
    return runs / fewest


@lru_cache(maxsize=4)  # for the sketch, and to be held against each text that may be the same
def passages(reading: Reading) -> frozenset[int]:
    """The hashes of all runs of five folded words."""
    # In a loop of Python's own, in which other threads have their turns: of 200,000 words a window would stand still.
    # One by one: a list of that many, beside the set made of it, stayed with the program as 10 MB.
    together, borders = _runs(_words(reading))
    crc32 = zlib.crc32
    return frozenset(crc32(together[start:end]) for start, end in borders)


def _smallest_passages(reading: Reading) -> list[int]:
    found = _words(reading)
    if _RUN <= len(found.words) <= _LONG:
        below = _HASHES * _SMALL_ONES // len(found.words)
        together, borders = _runs(found)
        codes = map(zlib.crc32, [together[start:end] for start, end in borders])
        few = {code for code in codes if code < below}
        if len(few) >= _PASSAGES:
            return sorted(few)[:_PASSAGES]
    return nsmallest(_PASSAGES, passages(reading))


def _runs(found: _Words) -> tuple[bytes, Iterator[tuple[int, int]]]:
    """All words together, and where in them each run begins and ends: a slice takes half the time of joining five."""
    together = found.folded.encode("utf-8", "replace")
    plain = len(together) == len(found.folded)
    letters: Sequence[str] | Sequence[bytes] = found.words if plain else together.split(b" ")
    starts = [0, *accumulate([len(word) + 1 for word in letters])]
    return together, zip(starts, [start - 1 for start in starts[_RUN:]], strict=False)


def forget_texts() -> None:
    """Let go of the words and passages of the texts looked at last: those of 200,000 words hold 60 MB."""
    _words.cache_clear()
    passages.cache_clear()


def number_of_words(reading: Reading) -> int:
    """How many words a text has without its page clutter."""
    return len(_words(reading).words)


def _hash(words: str) -> int:
    # hash() differs in every process, and nothing here needs more than 32 bits: likeness is made sure of
    # by looking at the texts.
    return zlib.crc32(words.encode("utf-8", "replace"))
