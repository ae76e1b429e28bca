"""What is worked out of sentences while texts are compared, and asked for again and again.

A story of thirty texts is compared in 435 pairs, and every text stands in 29 of them. What depends on the words alone
is the same in all, and reports of one agency share most of their sentences.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, ParamSpec, TypeVar

from variorum.comparing.cutting import Cutting

P = ParamSpec("P")
T = TypeVar("T")

#: Answers of one function that are kept, those used last: all sentences of thirty reports, some 10 KB each at most.
_MOST = 1_024
#: Of a longer passage, in characters, nothing is kept: a text without full stops may be a book.
LONGEST = 2_000


class Desk:
    """Shared by texts that are compared with each other, and cleared away with them.

    It holds no text that holds it, so that nothing waits for the cycle collector, which rests meanwhile (`cycles`).
    """

    def __init__(self) -> None:
        self.cutting = Cutting()
        self._remembering: dict[Callable[..., Any], Callable[..., Any]] = {}
        self._things: dict[type, Any] = {}

    def remembering(self, work: Callable[P, T]) -> Callable[P, T]:
        """The same function, which answers again what it was asked lately. Its arguments must be hashable."""
        if work not in self._remembering:
            self._remembering[work] = lru_cache(_MOST)(work)
        return self._remembering[work]

    def the(self, kind: type[T]) -> T:
        """The one value of this kind that all comparisons at this desk share."""
        if kind not in self._things:
            self._things[kind] = kind()
        found: T = self._things[kind]
        return found
