"""Tables of the texts shown, worked out once: a list is made anew after every verdict, fold and filter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

ResultT = TypeVar("ResultT")


class Remembered(Generic[ResultT]):
    """A pure function of large values that remembers its last answer, by identity: hashing them costs more."""

    def __init__(self, function: Callable[..., ResultT]) -> None:
        self._function = function
        self._given: tuple[object, ...] | None = None
        self._answer: ResultT | None = None

    def __call__(self, *values: object) -> ResultT:
        """`function(*values)`; tuples among the values are compared by what they hold."""
        if self._given is None or not _same(self._given, values):
            self._answer = self._function(*values)
            self._given = values
        return self._answer  # type: ignore[return-value]  # set together with what was given


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return len(one) == len(other) and all(
        a is b or (isinstance(a, tuple) and isinstance(b, tuple) and _same(a, b))
        for a, b in zip(one, other, strict=True)
    )
