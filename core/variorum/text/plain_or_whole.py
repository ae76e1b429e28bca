"""A regular expression in two forms: for ASCII, and for any script.

The letters of scripts that set no spaces, and marks that combine, are ranges of tens of thousands of code points: to
compile such a pattern takes 3 ms, and each letter is looked for in all of them. In ASCII none of it can stand, and
whether a string is ASCII is written in its head.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from variorum.text.late_patterns import LatePattern


class PlainOrWhole:
    """Two patterns that find the same in ASCII, each compiled when first asked."""

    def __init__(self, plain: str, whole: str) -> None:
        self._plain, self._whole = LatePattern(plain), LatePattern(whole)
        #: The form for any text.
        self.pattern = whole

    def findall(self, text: str, *bounds: int) -> list[str]:
        """As of a compiled pattern, and so is the other; `bounds` are start and end."""
        return (self._plain if text.isascii() else self._whole).findall(text, *bounds)

    def finditer(self, text: str, *bounds: int) -> Iterator[re.Match[str]]:
        return (self._plain if text.isascii() else self._whole).finditer(text, *bounds)
