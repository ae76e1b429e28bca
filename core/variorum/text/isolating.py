"""Words of another direction inside a sentence.

Without isolation, what stands after an Arabic name or number is taken along to its other side: "١٢ → ١٤" is then read
as a change from 14 to 12. See https://www.w3.org/International/questions/qa-bidi-unicode-controls.
"""

from __future__ import annotations

from itertools import accumulate
from unicodedata import bidirectional

_FIRST_STRONG, _POP = "\u2068", "\u2069"
_SIGNS = {_FIRST_STRONG, _POP}
#: Letters that read from right to left, and Arabic digits.
_FROM_RIGHT = frozenset({"R", "AL", "AN"})


def isolated(words: str) -> str:
    """`words`, kept to themselves where any of them read from right to left."""
    if words.isascii() or not any(bidirectional(character) in _FROM_RIGHT for character in words):
        return words
    return f"{_FIRST_STRONG}{words}{_POP}"


def not_isolated(words: str) -> str:
    """`words` without what `isolated` put around them."""
    inner = words[1:-1]
    apart = words[:1] == _FIRST_STRONG and words[-1:] == _POP and _stay_open(inner)
    return inner if apart else words


def _stay_open(inner: str) -> bool:
    """Whether what is kept apart around these words is not ended within them."""
    ends = (1 if sign == _FIRST_STRONG else -1 for sign in inner if sign in _SIGNS)
    return min(accumulate(ends), default=0) >= 0


def isolated_values(values: dict[str, object]) -> dict[str, object]:
    """What is put into the named places of a sentence, so that it disturbs nothing around it."""
    return {name: isolated(value) if isinstance(value, str) else value for name, value in values.items()}
