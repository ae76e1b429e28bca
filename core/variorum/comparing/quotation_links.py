"""The same words between quotation marks on both sides: links of their own, whatever the sentences say around."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from variorum.comparing.witness import Stretch
from variorum.text.folds import word_key
from variorum.text.quotation_marks import quotations
from variorum.text.tokens import WORD

#: Two speakers may well hit on the same four words; five in a row are quoted from one source.
_RUN = 5
_ENOUGH_WORDS = 8
_ENOUGH_SHARE = 0.6


class QuotedWord(NamedTuple):
    start: int
    end: int
    key: str


@dataclass(frozen=True, slots=True)
class SharedQuote:
    """Where the shared words stand, and how many of them there are."""

    left: Stretch
    right: Stretch
    words: int
    score: float
    moved: bool = False


def shared_quotes(left: str, right: str) -> list[SharedQuote]:
    """Longest shared runs of quoted words, each quotation's words used once, by left start."""
    quoted_left, quoted_right = _quoted(left), _quoted(right)
    places: defaultdict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for q, words in enumerate(quoted_right):
        for at in range(len(words) - _RUN + 1):
            places[_run(words, at)].append((q, at))
    runs: set[tuple[int, int, int, int, int]] = (
        set()
    )  # (words, left quote, at, right quote, at), all negative
    for p, words in enumerate(quoted_left):
        for at in range(len(words) - _RUN + 1):
            for q, there in places.get(_run(words, at), ())[:20]:
                if at and there and words[at - 1].key == quoted_right[q][there - 1].key:
                    continue  # in the middle of a run that was met already
                length = _length(words, at, quoted_right[q], there)
                if _is_telling(length, len(words), len(quoted_right[q])):
                    runs.add((-length, p, at, q, there))
    return sorted(
        (_shared(quoted_left[p], at, quoted_right[q], there, -n) for n, p, at, q, there in _apart(runs)),
        key=lambda quote: (quote.left, quote.right),
    )


def _quoted(text: str) -> list[list[QuotedWord]]:
    return [
        [QuotedWord(*m.span(), word_key(m.group())) for m in WORD.finditer(text, q.start, q.end)]
        for q in quotations(text)
    ]


def _run(words: list[QuotedWord], at: int) -> tuple[str, ...]:
    return tuple(word.key for word in words[at : at + _RUN])


def _length(left: list[QuotedWord], at: int, right: list[QuotedWord], there: int) -> int:
    length = 0
    for one, other in zip(left[at:], right[there:], strict=False):
        if one.key != other.key:
            break
        length += 1
    return length


def _is_telling(length: int, left: int, right: int) -> bool:
    return length >= _ENOUGH_WORDS or length >= _ENOUGH_SHARE * min(left, right)


def _apart(runs: set[tuple[int, int, int, int, int]]) -> list[tuple[int, int, int, int, int]]:
    """The longest runs first; a shorter one must not use words of a longer."""
    used_left: set[tuple[int, int]] = set()
    used_right: set[tuple[int, int]] = set()
    kept = []
    for run in sorted(runs):
        n, p, at, q, there = run
        here = {(p, k) for k in range(at, at - n)}
        over = {(q, k) for k in range(there, there - n)}
        if used_left.isdisjoint(here) and used_right.isdisjoint(over):
            used_left |= here
            used_right |= over
            kept.append(run)
    return kept


def _shared(left: list[QuotedWord], at: int, right: list[QuotedWord], there: int, words: int) -> SharedQuote:
    return SharedQuote(
        (left[at].start, left[at + words - 1].end),
        (right[there].start, right[there + words - 1].end),
        words,
        min(0.99, 0.9 + 0.01 * words),
    )
