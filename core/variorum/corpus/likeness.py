"""What a text is recognised by: a few numbers that texts of one event, or of one article, share.

Two kinds of marks, told apart by their lowest bit. *Telling words* are the names and rare-looking words a
text leans on: two reports of one event share several. *Passages* are the smallest hashes of all runs of
five words (a bottom-k sketch: Broder 1997, "On the resemblance and containment of documents"): two
versions of one article, or two prints of one agency report, nearly always share at least one of them.
"""

from __future__ import annotations

import hashlib
import heapq
import math
import re
from collections import Counter

from variorum.corpus.packing import Reading

_TELLING_WORDS = 20
_PASSAGES = 8
_RUN = 5

_WORD = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*")
#: A capital after one of these says nothing of a name.
_OPENS = re.compile(r"[.!?:;“\"\n‘(]")
_POSSESSIVE = re.compile(r"['’]s$")
#: Kept in every paper whatever happened.
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december""".split()  # noqa: SIM905 - a list is no easier to read
)
_LEFT_OUT = frozenset({"furniture", "caption", "credit", "byline", "date"})


def telling_marks(reading: Reading) -> tuple[int, ...]:
    """The marks of the words the text leans on."""
    return tuple(_mark(word, 1) for word in telling_words(reading))


def marks_of(reading: Reading) -> tuple[int, ...]:
    """All marks of a text."""
    return (*telling_marks(reading), *passage_marks(reading))


def telling_words(reading: Reading) -> tuple[str, ...]:
    """Up to twenty folded words, most telling first: names count double, longer words more."""
    names: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for paragraph in reading.paragraphs:
        if paragraph.role not in _LEFT_OUT:
            _count(paragraph.text, 2 if paragraph.role == "headline" else 1, names, others)
    telling: dict[str, float] = {}
    for word, times in names.items():
        telling[word] = 2 * (1 + math.log(times + others.pop(word, 0)))
    for word, times in others.items():
        telling[word] = (1 + math.log(times)) * (0.7 + 0.05 * min(len(word), 16))
    best = heapq.nsmallest(_TELLING_WORDS, telling.items(), key=lambda item: (-item[1], item[0]))
    return tuple(word for word, _ in best)


def _count(text: str, weight: int, names: Counter[str], others: Counter[str]) -> None:
    end = -1
    for match in _WORD.finditer(text):
        start, last_end, end = match.start(), end, match.end()
        raw = match.group()
        if end - start < 3:
            continue
        word = _POSSESSIVE.sub("", raw).casefold()
        if word in _CALENDAR:
            continue
        if raw[0].isupper() and last_end >= 0 and not _OPENS.search(text, last_end, start):
            names[word] += weight
        elif len(word) >= 5 or raw[0].isupper():
            others[word] += weight


def passage_marks(reading: Reading) -> tuple[int, ...]:
    """The sketch of the text's runs of five words."""
    return tuple(heapq.nsmallest(_PASSAGES, {hash_ << 1 for hash_ in _run_hashes(reading)}))


def share_of_passages(one: Reading, other: Reading) -> float:
    """How much of the shorter text's runs of five words the longer one holds, 0 to 1."""
    first, second = set(_run_hashes(one)), set(_run_hashes(other))
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller else 0.0


def words_of(reading: Reading) -> list[str]:
    """The folded words of the text without its page clutter."""
    texts = (p.text for p in reading.paragraphs if p.role not in _LEFT_OUT)
    return [word.casefold() for text in texts for word in _WORD.findall(text)]


def _run_hashes(reading: Reading) -> list[int]:
    words = words_of(reading)
    return [_hash(" ".join(words[i : i + _RUN])) for i in range(len(words) - _RUN + 1)]


def _mark(word: str, kind: int) -> int:
    return _hash(word) << 1 | kind


def _hash(words: str) -> int:
    # 47 bits: SQLite keeps integers up to 48 bits in six bytes. hash() would differ in every process.
    raw = hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=6).digest()
    return int.from_bytes(raw, "big") >> 2
