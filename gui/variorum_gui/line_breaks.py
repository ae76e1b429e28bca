"""Where a line may break."""

from __future__ import annotations


def after_points(words: str) -> str:
    """For what is folded to the room it has: a line never begins with the point between two parts.

    No letter more or less, so that places counted in the words stay right.
    """
    return words.replace(" · ", "\u00a0· ")
