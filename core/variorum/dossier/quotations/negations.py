"""A small word that turns what is quoted: "we should sail", "we should not sail"."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache
from itertools import zip_longest

from variorum.dossier.quotations.same_words import in_a_row
from variorum.text.word_lists import listed

NEGATIONS = listed("not no never nor neither without nobody nothing none nowhere")
_DO = listed("do does did")
#: More words than this left out or exchanged in one place are a clause, which takes its own negation along.
_MOST_WORDS = 4
_LEAST_LETTERS = 4
_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non")

Words = tuple[str, ...]


@lru_cache(maxsize=512)
def without_negations(words: Words) -> Words:
    """The words without not and never, and without the "do" that only carries a "not"."""
    kept = (
        word
        for word, after in zip_longest(words, words[1:])
        if word not in NEGATIONS and not (word in _DO and after == "not")
    )
    return tuple(kept)


def negated_in_one(one: Words, other: Words) -> bool:
    """Whether a negation stands in one of two wordings only, amid words that both have.

    Not where it went with the beginning or the end that one of them leaves out, and not where it only moved
    ("I did not feel we were", "I feel we were not").
    """
    if one == other or in_a_row(*sorted((one, other), key=len, reverse=True)) is not None:
        return False
    turned, shortly = 0, False
    for tag, i, i2, j, j2 in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        cut = i == i2 or j == j2
        at_edge = i == 0 or j == 0 or i2 == len(one) or j2 == len(other)
        short = max(i2 - i, j2 - j) <= _MOST_WORDS
        if tag == "equal" or (cut and (at_edge or not short)):
            continue
        old, new = one[i:i2], other[j:j2]
        if len(old) == len(new) == 1 and (_opposite(old[0], new[0]) or _opposite(new[0], old[0])):
            return True
        turned += _count(old) - _count(new)
        shortly = shortly or (short and _count(old) != _count(new))
    return shortly and turned != 0


def _count(words: Words) -> int:
    return sum(word in NEGATIONS for word in words)


def _opposite(word: str, of: str) -> bool:
    """ "unable" of "able", "illegal" of "legal"."""
    return len(of) >= _LEAST_LETTERS and any(word == prefix + of for prefix in _PREFIXES)
