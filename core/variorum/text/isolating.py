"""Words of another direction inside a sentence.

Without isolation, what stands after an Arabic name or number is taken along to its other side: "١٢ → ١٤" is then read
as a change from 14 to 12. See https://www.w3.org/International/questions/qa-bidi-unicode-controls.
"""

from __future__ import annotations

from unicodedata import bidirectional

_FIRST_STRONG, _POP = "\u2068", "\u2069"
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
    apart = words[:1] == _FIRST_STRONG and words[-1:] == _POP and _POP not in inner
    return inner if apart else words


def isolated_values(values: dict[str, object]) -> dict[str, object]:
    """What is put into the named places of a sentence, so that it disturbs nothing around it."""
    return {name: isolated(value) if isinstance(value, str) else value for name, value in values.items()}
