"""One plain word put for another: what half of all edits are, told without asking all that might be claimed.

Only saves time: the answer is the one that cutting and weighing the claims would give, which a test holds. What could
be or begin anything else than a plain word is left to them.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.comparing.wording.claims import claim_at, opens_claims
from variorum.comparing.wording.sides import Setting, Side
from variorum.comparing.wording.stated_numbers import one_number, unit_at
from variorum.comparing.wording.word_differences import Change, Token
from variorum.text.abbreviations import abbreviates

Tokens = Sequence[Token]
_PARTS_OF_UNITS = frozenset(("per", "cent"))


def is_plain_swap(left: Tokens, right: Tokens, found: Sequence[Change], setting: Setting) -> bool:
    """Whether all that differs is a word on either side that claims nothing and is part of nothing larger."""
    if len(found) != 1:
        return False
    i1, i2, j1, j2 = found[0]
    if not i2 - i1 == j2 - j1 == 1:
        return False
    one, other = left[i1].key, right[j1].key
    return (
        _is_plain(left, i1, setting.left, setting)
        and _is_plain(right, j1, setting.right, setting)
        # of two words without digits or marks nothing else is house style
        and not (abbreviates(one, other) or abbreviates(other, one))
    )


def _is_plain(tokens: Tokens, at: int, side: Side, setting: Setting) -> bool:
    token, words = tokens[at], setting.words
    return not (
        not token.key.isalpha()
        or side.text[token.start].isupper()
        or token.key.startswith(words.turning)
        or token.key in words.lifting
        or token.key in _PARTS_OF_UNITS
        or unit_at(tokens, at, words)
        or one_number(tokens, at, words)
        or one_number(tokens, at + 1, words)
        or (opens_claims(token.key, setting.language) and claim_at(tokens, at, side, setting) is not None)
    )
