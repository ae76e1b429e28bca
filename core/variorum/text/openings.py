"""Patterns for what opens with one of some words, tried only on texts that open so.

Of a text's paragraphs nearly none begins as a notice or a page's own line does, and trying all the phrases of nine
languages on each of them took a quarter of the time of reading it; compiling them took 20 ms more.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

#: So many letters of the first word tell.
LETTERS = 6
#: What may stand before it.
SKIPPED = "“”\"'‘’«»„"
_OPENING = re.compile(rf"[{SKIPPED}]*([A-Za-z]{{{LETTERS}}}|[A-Za-z]{{1,{LETTERS - 1}}}(?!\w))")


def opening_of(text: str) -> str:
    """The first letters of a text, small; "" where they are of another kind, or another mark stands before them."""
    found = _OPENING.match(text)
    return found[1].lower() if found else ""


def openings(words: str) -> frozenset[str]:
    """What `opening_of` says of texts that begin with one of the words listed."""
    return frozenset({word[:LETTERS] for word in words.split()} | {""})


class OpeningPattern:
    """A regular expression, and with which words what it matches begins as far as they are plain letters.

    That they are all is for a test to say: it reads the expression.
    """

    def __init__(self, pattern: str, flags: int, words: str, *, whole: bool = False) -> None:
        """`whole`: it has to match the whole text."""
        self.pattern, self.flags, self.whole = pattern, flags, whole
        self.openings = openings(words)

    def match(self, text: str, opening: str) -> re.Match[str] | None:
        """As of a compiled pattern; `opening` is that of the text."""
        return self._match(text) if opening in self.openings else None

    @cached_property
    def _match(self) -> Callable[[str], re.Match[str] | None]:
        compiled = re.compile(self.pattern, self.flags)
        return compiled.fullmatch if self.whole else compiled.match
