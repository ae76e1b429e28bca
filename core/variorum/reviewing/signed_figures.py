"""Figures as a reader is told them: with the minus before them, which is no part of a number as it is read."""

from __future__ import annotations

import re

from variorum.text.number import Number

#: Right before a number, which is below zero by it: "-5", "−$5", "minus five". In "3-5" and "Covid-19" it is none.
_MINUS = r"(?:(?<![\w.,%])[-–−]|\b(?:minus|moins|menos)\s)[$€£¥]?\s?"
_BEFORE = re.compile(rf"{_MINUS}$", re.IGNORECASE)
_FIRST = re.compile(rf"\s*{_MINUS}\d", re.IGNORECASE)


def signed(words: str, number: Number) -> str:
    """A number of `words`, with its minus."""
    minus = _BEFORE.search(words[: number.start])
    return words[minus.start() if minus else number.start : number.end]


def below_zero(words: str, number: Number) -> bool:
    """Whether a number of `words` has a minus."""
    return _BEFORE.search(words[: number.start]) is not None


def opens_with_minus(words: str) -> bool:
    """Whether the dash that words begin with belongs to a figure."""
    return _FIRST.match(words) is not None
