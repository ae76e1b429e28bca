"""Which texts are long: with those the window's own thread leaves to others what it can."""

from __future__ import annotations

from collections.abc import Iterable

#: Texts with more characters than this together (2 × 5,000 words) are worked on in the helper process.
_LONG = 60_000


def are_long(texts: Iterable[str]) -> bool:
    """Whether these are, together."""
    return sum(map(len, texts)) > _LONG
