"""The one place where Python's code points and the UTF-16 units that Qt counts in meet."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Positions of one text in both counts. Both directions are exact, lone surrogates included.

    Texts without characters beyond U+FFFF, the usual case, cost nothing: positions are equal.
    """

    __slots__ = ("_astral",)

    def __init__(self, text: str) -> None:
        # Code-point positions of characters that take two units.
        self._astral = [m.start() for m in _ASTRAL.finditer(text)] if _has_astral(text) else []

    def to_units(self, position: int) -> int:
        """The UTF-16 position of a code-point position."""
        return position + bisect_left(self._astral, position) if self._astral else position

    def to_points(self, unit: int) -> int:
        """The code-point position of a UTF-16 position; one inside a pair gives the character's start."""
        if not self._astral:
            return unit
        # Astral character number k starts at unit astral[k] + k.
        low, high = 0, len(self._astral)
        while low < high:
            middle = (low + high) // 2
            if self._astral[middle] + middle < unit:
                low = middle + 1
            else:
                high = middle
        # A unit inside a pair counts the pair's first half as passed; `low` counts it as whole.
        return unit - low


def _has_astral(text: str) -> bool:
    return not text.isascii() and max(text) > "\uffff"
