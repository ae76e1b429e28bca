"""Regular expressions compiled when first used.

Compiling those for names, figures and sources takes some 40 ms: too long for a program that only imports them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property

_Match = re.Match[str]


class LatePattern:
    """What `re.compile` gives, made at the first search."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    @cached_property
    def search(self) -> Callable[..., _Match | None]:
        """As of a compiled pattern; so are the others."""
        return self._compiled.search

    @cached_property
    def match(self) -> Callable[..., _Match | None]:
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., _Match | None]:
        return self._compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[_Match]]:
        return self._compiled.finditer

    @cached_property
    def findall(self) -> Callable[..., list[str]]:
        return self._compiled.findall

    @cached_property
    def sub(self) -> Callable[..., str]:
        return self._compiled.sub

    @cached_property
    def split(self) -> Callable[..., list[str]]:
        return self._compiled.split
