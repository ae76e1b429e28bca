"""Words that a text leaves out within a quotation and puts no mark of omission for.

“Bring the boats in. Lock the harbour gate.” where another text has “Bring the boats in. Nobody goes home. Lock the
harbour gate.” What stands around three points or brackets is not held against the other across them: there the reader
is told. At the ends of a quotation nothing tells whether it goes on.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from difflib import SequenceMatcher
from itertools import pairwise, product

from variorum.dossier.quotations.quoted_words import SMALL, WORD, quoted_words
from variorum.model.frozen import dataclass

#: Where something is said to be left out or put in.
_MARKED = re.compile(r"\.\s?\.\s?\.|…|\[[^\]]*\]|\([^)]*\)")
#: So many words on either side of the gap stand in both, and so many in the gap.
_LEAST_BESIDE, _LEAST_LEFT_OUT = 3, 3


@dataclass(frozen=True, slots=True)
class LeftWithin:
    """Which of two quotations leaves words out, 0 or 1, and the words, as the other has them."""

    by: int
    words: str


def left_within(one: str, other: str) -> LeftWithin | None:
    """What the one or the other leaves out without a mark; the longest where there are several."""
    found = [
        LeftWithin(by, words)
        for by, (short, long) in enumerate(((one, other), (other, one)))
        for brief, full in product(_unmarked(short), _unmarked(long))
        for words in _left_out(brief, full)
    ]
    return max(found, key=lambda left: len(left.words), default=None)


def _unmarked(text: str) -> list[str]:
    return [part for part in _MARKED.split(text) if len(part.split()) >= 2 * _LEAST_BESIDE]


def _left_out(short: str, long: str) -> list[str]:
    brief, full = quoted_words(short), quoted_words(long)
    matcher = SequenceMatcher(None, full, brief, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size >= _LEAST_BESIDE]
    # "And we need to" is said often: of the words on either side one at least must be telling.
    return [
        _written(long, before.a + before.size, after.a)
        for before, after in pairwise(blocks)
        if before.b + before.size == after.b
        and after.a - before.a - before.size >= _LEAST_LEFT_OUT
        and all(not SMALL.issuperset(brief[block.b : block.b + block.size]) for block in (before, after))
    ]


def _written(text: str, first: int, last: int) -> str:
    """The words from the first up to the last of those that are held against others, as they stand in the text."""
    places = list(WORD.finditer(text))

    def words_up_to(at: int) -> int:
        return len(quoted_words(text[: places[at].end()]))

    numbers = range(len(places))
    start = places[bisect_left(numbers, first + 1, key=words_up_to)].start()
    end = places[bisect_left(numbers, last, key=words_up_to)].end()
    return text[start : end + (text[end : end + 1] in tuple(".!?"))]
