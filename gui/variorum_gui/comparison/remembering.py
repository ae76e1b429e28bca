"""What was last worked out of large values, known again by being the very same objects.

Two long texts take a quarter of a second to be made ready for the view, and most of it is alike in every form, and
when more is known about the texts. To compare the values, or to hash them, would take as long as the work.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Any, Generic, TypeVar
from weakref import WeakSet

ResultT = TypeVar("ResultT")


class Remembering(Generic[ResultT]):
    """The results for the last few keys. May be asked from any thread; two at once may both do the work."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._held: list[tuple[tuple[object, ...], ResultT]] = []
        self._lock = Lock()
        _all.add(self)

    def of(self, key: tuple[object, ...], work: Callable[[], ResultT]) -> ResultT:
        """What `work` gives for the objects of `key`, which are all it depends on."""
        with self._lock:
            for at, (known, result) in enumerate(self._held):
                if len(known) == len(key) and all(map(_alike, known, key)):
                    self._held.append(self._held.pop(at))
                    return result
        result = work()
        with self._lock:
            self._held.append((key, result))
            del self._held[: -self._size]
        return result

    def forget(self) -> bool:
        """Let go of all of it; whether there was any."""
        with self._lock:
            held, self._held = self._held, []
        return bool(held)


_all: WeakSet[Remembering[Any]] = WeakSet()


def forget_contents() -> bool:
    """Let go of what was worked out of any texts; whether there was any.

    Two texts of 200,000 words would be held, with all that is known of them, until others had been in each form.
    """
    held = [each.forget() for each in _all]
    return any(held)


def _alike(one: object, other: object) -> bool:
    # What a reader chose is in small sets, made anew each time.
    return one is other or (isinstance(one, frozenset) and one == other)
