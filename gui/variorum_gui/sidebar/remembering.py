"""Tables of the texts shown, worked out once: a list is made anew after every verdict, fold and filter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar
from weakref import WeakSet

ResultT = TypeVar("ResultT")


class Remembered(Generic[ResultT]):
    """A pure function of large values that remembers its last answer, by identity: hashing them costs more."""

    def __init__(self, function: Callable[..., ResultT]) -> None:
        self._function = function
        #: What it was given last, and its answer.
        self._held: tuple[tuple[object, ...], ResultT] | None = None
        _all.add(self)

    def __call__(self, *values: object) -> ResultT:
        """`function(*values)`; tuples among the values are compared by what they hold."""
        held = self._held
        if held is None or not _same(held[0], values):
            held = self._held = values, self._function(*values)
        return held[1]

    def forget(self) -> None:
        """Let go of the answer, and of what it was made of."""
        self._held = None


_all: WeakSet[Remembered[Any]] = WeakSet()


def forget_tables() -> None:
    """Let go of the tables of texts that are not shown any more."""
    for each in _all:
        each.forget()


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return len(one) == len(other) and all(
        a is b or (isinstance(a, tuple) and isinstance(b, tuple) and _same(a, b))
        for a, b in zip(one, other, strict=True)
    )
