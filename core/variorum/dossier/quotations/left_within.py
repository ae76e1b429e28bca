"""Words that a text leaves out within a quotation and puts no mark of omission for.

“Bring the boats in. Lock the harbour gate.” where another text has “Bring the boats in. Nobody goes home. Lock the
harbour gate.” What stands around three points or brackets is not held against the other across them: there the reader
is told. At the ends of a quotation nothing tells whether it goes on.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise, product

from variorum.dossier.quotations.quoted_words import SMALL, quoted_words
from variorum.dossier.quotations.same_words import same_words
from variorum.dossier.quotations.word_places import word_places
from variorum.model.frozen import dataclass
from variorum.model.span import Span

#: Where something is said to be left out or put in.
_MARKED = re.compile(r"\.\s?\.\s?\.|…|\[[^\]]*\]|\([^)]*\)")
#: So many words on either side of the gap stand in both, and so many in the gap.
_LEAST_BESIDE, _LEAST_LEFT_OUT = 3, 3
#: Whoever marks more omissions than that tells that much is missing, and each part is held against each of the other's.
_MOST_PARTS = 100
#: So many pairs of equal words, as 8,000 words of English have. Where there are more, the same words are said over and
#: over: which of them stands for which nobody can tell, and looking for it takes the square of them.
_MOST_EQUAL = 1_000_000


@dataclass(frozen=True, slots=True)
class LeftWithin:
    """Which of two quotations leaves words out, 0 or 1, and the words, as the other has them."""

    by: int
    words: str


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands between two marks of omission; `runs`: where each few words in a row stand first and last."""

    text: str
    words: tuple[str, ...]
    runs: Mapping[tuple[str, ...], tuple[int, int]]


# Asked when two are paired, for the finding on them, and for each report.
@lru_cache(maxsize=512)
def left_within(one: str, other: str) -> LeftWithin | None:
    """What the one or the other leaves out without a mark; the longest where there are several."""
    sides = _parts(one), _parts(other)
    if max(map(len, sides)) > _MOST_PARTS:
        return None
    longest, told = 0, None
    for by, (short, long) in enumerate((sides, sides[::-1])):
        for brief, full in product(short, long):
            for place in _left_out(brief, full) if _may_lack(brief, full) else ():
                if len(place) > longest:
                    longest, told = len(place), LeftWithin(by, place.of(full.text))
    return told


@lru_cache(maxsize=128)
def _parts(text: str) -> tuple[_Part, ...]:
    parts = (part for part in _MARKED.split(text) if len(part.split()) >= 2 * _LEAST_BESIDE)
    return tuple(_part(part) for part in parts)


def _part(text: str) -> _Part:
    words = quoted_words(text)
    runs: dict[tuple[str, ...], tuple[int, int]] = {}
    for at in range(len(words) - _LEAST_BESIDE + 1):
        run = words[at : at + _LEAST_BESIDE]
        runs[run] = runs.get(run, (at, at))[0], at
    return _Part(text, words, runs)


def _may_lack(brief: _Part, full: _Part) -> bool:
    """Whether words in a row of the one stand apart in the other: without that nothing needs to be looked for."""
    least = 2 * _LEAST_BESIDE
    if len(full.words) < least + _LEAST_LEFT_OUT:
        return False
    apart = any(
        (before := full.runs.get(brief.words[at : at + _LEAST_BESIDE])) is not None
        and (after := full.runs.get(brief.words[at + _LEAST_BESIDE : at + least])) is not None
        and after[1] - before[0] >= _LEAST_BESIDE + _LEAST_LEFT_OUT
        for at in range(len(brief.words) - least + 1)
    )
    if not apart:
        return False
    times = Counter(full.words)
    return sum(times[word] for word in brief.words) <= _MOST_EQUAL


def _left_out(brief: _Part, full: _Part) -> Iterator[Span]:
    blocks = [block for block in same_words(full.words, brief.words) if block.size >= _LEAST_BESIDE]
    # "And we need to" is said often: of the words on either side one at least must be telling.
    gaps = [
        (before.a + before.size, after.a)
        for before, after in pairwise(blocks)
        if before.b + before.size == after.b
        and after.a - before.a - before.size >= _LEAST_LEFT_OUT
        and all(
            not SMALL.issuperset(brief.words[block.b : block.b + block.size]) for block in (before, after)
        )
    ]
    places = word_places(full.text) if gaps else ()
    for first, last in gaps:
        end = places[last - 1].end
        yield Span(places[first].start, end + (full.text[end : end + 1] in tuple(".!?")))
