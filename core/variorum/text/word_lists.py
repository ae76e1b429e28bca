"""Word lists as they stand in the code: words parted by white space, so that one can read and extend them."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """The words of a listing."""
    return frozenset(words.split())
