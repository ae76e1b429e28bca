"""Differences as a reader would mark them: whole phrases, no confetti.

What a matcher finds equal between two rewritten stretches is mostly "the" and "of". Such islands join the
changes around them, and an inserted clause starts where a clause starts. After Neil Fraser's semantic clean-up
(https://neil.fraser.name/writing/diff/), with words for characters.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from variorum.comparing.wording.word_differences import Change, Token
from variorum.text.stop_words import ENGLISH, OTHERS

_SMALL = ENGLISH.union(*OTHERS.values())
#: An island weighing less than this share of both changes beside it is drowned.
_DROWNED = 0.34
#: A change of about so many telling words takes in its neighbour over one small word.
_REWORDED = 3.0
#: A change is not moved along more equal words than this; runs of one word or mark are as long as a text may be.
_FURTHEST = 500
_SENTENCE_MARKS = frozenset(".!?;:。！？")
_PHRASE_MARKS = frozenset(",()[]-\"'，、")


def tidied(left: Sequence[Token], right: Sequence[Token], found: Sequence[Change]) -> list[Change]:
    """The same differences, islands joined and pure insertions slid to the best border."""
    kept: list[Change] = []
    for change in found:
        kept.append(_slid(left, right, change, kept[-1] if kept else None))
        while len(kept) > 1 and _is_drowned(left, right, kept[-2], kept[-1]):
            last = kept.pop()
            kept[-1] = Change(kept[-1].i1, last.i2, kept[-1].j1, last.j2)
    return kept


def _is_drowned(left: Sequence[Token], right: Sequence[Token], one: Change, other: Change) -> bool:
    island = _weight(left, one.i2, other.i1)
    beside = min(max(_weight(left, c.i1, c.i2), _weight(right, c.j1, c.j2)) for c in (one, other))
    if _is_one_sided(one) and _is_one_sided(other):
        # Words out here and words in there read well apart.
        return island < _DROWNED / 2 * beside
    if (
        other.i1 - one.i2 == 1
        and left[one.i2].key in _SMALL
        and not (_is_one_sided(one) or _is_one_sided(other))
    ):
        # "{put out} the {fire}": two parts of one rewording, unless each is one word for one.
        most = max(max(_weight(left, c.i1, c.i2), _weight(right, c.j1, c.j2)) for c in (one, other))
        if most >= _REWORDED or not (_is_swap(one) or _is_swap(other)):
            return True
    return island < _DROWNED * beside


def _is_one_sided(change: Change) -> bool:
    return change.i1 == change.i2 or change.j1 == change.j2


def _is_swap(change: Change) -> bool:
    """One word for one word: clear by itself, beside whatever."""
    return change.i2 - change.i1 == change.j2 - change.j1 == 1


def _weight(tokens: Sequence[Token], start: int, end: int) -> float:
    return sum([_worth(token.key) for token in tokens[start:end]])


@lru_cache(maxsize=16_384)
def _worth(key: str) -> float:
    if not key[:1].isalnum():
        return 0.1
    return 0.4 if key in _SMALL else 1.0


def _slid(left: Sequence[Token], right: Sequence[Token], change: Change, before: Change | None) -> Change:
    """A pure insertion or deletion, moved along equal words to where a phrase begins and ends."""
    i1, i2, j1, j2 = change
    if (i1 == i2) == (j1 == j2):
        return change
    tokens, start, end = (right, j1, j2) if i1 == i2 else (left, i1, i2)
    least = max((before.j2 if i1 == i2 else before.i2) if before else 0, start - _FURTHEST)
    best, best_score, shift = 0, _border(tokens, start, end), 0
    while start + shift > least and tokens[start + shift - 1].key == tokens[end + shift - 1].key:
        shift -= 1
        score = _border(tokens, start + shift, end + shift)
        if score > best_score:
            best, best_score = shift, score
    return Change(i1 + best, i2 + best, j1 + best, j2 + best)


def _border(tokens: Sequence[Token], start: int, end: int) -> int:
    """How good a stretch's ends are: after a full stop is better than after a comma than amid words."""
    return _edge(tokens, start) + _edge(tokens, end)


def _edge(tokens: Sequence[Token], at: int) -> int:
    if at == 0 or at == len(tokens):
        return 3
    if tokens[at - 1].key in _SENTENCE_MARKS:
        return 3
    if tokens[at - 1].key in _PHRASE_MARKS or tokens[at].key in _PHRASE_MARKS:
        return 2
    return 0
