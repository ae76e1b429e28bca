"""Which words differ between two passages, as runs of tokens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from variorum.comparing.linking.increasing import longest_increasing
from variorum.text.folds import word_key
from variorum.text.tokens import TOKEN

try:
    # The same algorithm in C, several times as fast.
    from cdifflib import CSequenceMatcher as _Matcher
except ImportError:  # where no compiler was
    from difflib import SequenceMatcher as _Matcher

#: Above this many cells the matcher's time is felt (quadratic), and words that stand once on either side
#: are taken as fixed points instead.
_LARGEST = 250_000


class Token(NamedTuple):
    start: int
    end: int
    key: str


class Change(NamedTuple):
    """Left tokens `i1:i2` stand where right tokens `j1:j2` stand; all others are equal, in order."""

    i1: int
    i2: int
    j1: int
    j2: int


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """Tokens of a passage with the keys that decide equality."""
    # What `Token(…)` does in a step more; of a line of a million words, half the time.
    new = tuple.__new__
    return [new(Token, (*m.span(), word_key(m.group()))) for m in TOKEN.finditer(text, start, end)]


def token_keys(text: str, start: int, end: int) -> list[str]:
    """The keys of the tokens alone."""
    return [word_key(m.group()) for m in TOKEN.finditer(text, start, end)]


def changes(left: Sequence[Token], right: Sequence[Token]) -> list[Change]:
    """What differs, in order, none touching the next."""
    return changes_of_keys([token.key for token in left], [token.key for token in right])


def changes_of_keys(a: list[str], b: list[str]) -> list[Change]:
    """`changes` of tokens with these keys."""
    shorter = min(len(a), len(b))
    start = 0
    while start < shorter and a[start] == b[start]:
        start += 1
    end = 0
    while end < shorter - start and a[-1 - end] == b[-1 - end]:
        end += 1
    inner = Change(start, len(a) - end, start, len(b) - end)
    return _inside(a, b, inner)


def _inside(a: list[str], b: list[str], area: Change) -> list[Change]:
    i1, i2, j1, j2 = area
    if i1 == i2 or j1 == j2:
        return [area] if area != (i1, i1, j1, j1) else []
    if set(a[i1:i2]).isdisjoint(b[j1:j2]):
        return [area]  # as with every single word put for another: a matcher would find nothing to hold on to
    if (i2 - i1) * (j2 - j1) <= _LARGEST:
        matcher = _Matcher(None, a[i1:i2], b[j1:j2], autojunk=False)
        return [
            Change(i1 + u, i1 + u2, j1 + v, j1 + v2)
            for tag, u, u2, v, v2 in matcher.get_opcodes()
            if tag != "equal"
        ]
    fixed = _fixed_points(a, b, area)
    if not fixed:
        return [area]
    found: list[Change] = []
    at_i, at_j = i1, j1
    for i, j in [*fixed, (i2, j2)]:
        found += _inside(a, b, Change(at_i, i, at_j, j))
        at_i, at_j = i + 1, j + 1
    return found


def _fixed_points(a: list[str], b: list[str], area: Change) -> list[tuple[int, int]]:
    i1, i2, j1, j2 = area
    once_a, once_b = Counter(a[i1:i2]), Counter(b[j1:j2])
    place = {b[j]: j for j in range(j1, j2) if once_b[b[j]] == 1}
    pairs = [(i, place[a[i]]) for i in range(i1, i2) if once_a[a[i]] == 1 and a[i] in place]
    return [pairs[at] for at in longest_increasing([j for _, j in pairs])]


def share_equal(left: int, right: int, found: Sequence[Change]) -> float:
    """Equal tokens ÷ all tokens of two passages with so many tokens."""
    changed = sum(c.i2 - c.i1 + c.j2 - c.j1 for c in found)
    return 1 - changed / (left + right) if left + right else 1.0
