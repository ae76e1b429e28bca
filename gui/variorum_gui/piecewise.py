"""Values as bytes and back, a little at a time, so that other threads can go on meanwhile.

`pickle.loads` keeps the interpreter to itself until it is through: for the comparison of two texts of 200,000 words
80 ms, in which the window stands still. Its own format comes in frames of 64 KB, and between two of them a file
object written in Python is asked, which is when another thread can take over.
"""

from __future__ import annotations

import gc
import pickle
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class _Source:
    """Bytes as a file that is read from."""

    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)
        self._at = 0

    def read(self, size: int) -> bytes:
        found = bytes(self._data[self._at : self._at + size])
        self._at += len(found)
        return found

    def readline(self) -> bytes:
        end = bytes(self._data[self._at :]).find(b"\n") + 1
        return self.read(end or len(self._data))


class _Sink:
    """A file that is written to."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []

    def write(self, data: Any) -> int:
        self.parts.append(bytes(data))
        return len(data)


def packed(value: object) -> bytes:
    """`value` as bytes."""
    sink = _Sink()
    pickle.dump(value, sink, protocol=5)
    return b"".join(sink.parts)


def unpacked(data: bytes) -> Any:
    """What `packed` was given. Only for bytes of our own processes."""
    if len(data) < _MUCH:
        return pickle.load(_Source(data))
    with _uncollected():
        return pickle.load(_Source(data))


#: Bytes from which on the looks for garbage are worth avoiding.
_MUCH = 1_000_000
_counting = threading.Lock()
#: How many threads unpack, and whether to go on collecting when none does.
_state = {"unpacking": 0, "collect": 0}


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without looks for garbage in circles, of which plain values have none: each of them stopped all threads for up to
    50 ms, and hundreds of thousands of new values call for several. What was made is not looked at later either."""
    with _counting:
        if not _state["unpacking"]:
            _state["collect"] = int(gc.isenabled())
            gc.disable()
        _state["unpacking"] += 1
    try:
        yield
    finally:
        with _counting:
            _state["unpacking"] -= 1
            if not _state["unpacking"] and _state["collect"]:
                gc.freeze()
                gc.enable()
