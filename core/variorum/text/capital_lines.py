"""Headlines With Capitals: there a capital says nothing of a word."""

from __future__ import annotations

_FAR = 200


def in_capitals(text: str, at: int) -> bool:
    """Whether the line around `at` has no word of four or more letters that begins small: those have capitals there."""
    start, end = (
        text.rfind("\n", max(0, at - _FAR), at) + 1 or max(0, at - _FAR),
        text.find("\n", at, at + _FAR),
    )
    words = text[start : end if end >= 0 else at + _FAR].split()
    return not any(word[0].islower() and len(word.strip(".,;:!?")) > 3 for word in words)
