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
from contextlib import contextmanager, nullcontext
from typing import Any


class _Source:
    """Bytes as a file that is read from, message after message."""

    def __init__(self, data: bytes = b"") -> None:
        self.come(data)

    def come(self, data: bytes) -> None:
        """The next message, when the last one was read to its end."""
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
        self._parts: list[bytes] = []

    def write(self, data: Any) -> int:
        self._parts.append(bytes(data))
        return len(data)

    def taken(self) -> list[bytes]:
        """What was written since it was last asked for."""
        written, self._parts = self._parts, []
        return written


class Packer:
    """One message after the other, in which what an earlier one held is only pointed at.

    Of a comparison that follows the two texts it was made of, that leaves a third.
    """

    def __init__(self) -> None:
        self._sink = _Sink()
        self._pickler = pickle.Pickler(self._sink, protocol=5)

    def packed(self, value: object) -> list[bytes]:
        """`value` as bytes, not joined, for the `Unpacker` that was given all earlier ones."""
        self._pickler.dump(value)
        return self._sink.taken()


class Unpacker:
    """Takes the messages of one `Packer`, in their order. It holds all that came until it is let go."""

    def __init__(self) -> None:
        self._source = _Source()
        self._unpickler = pickle.Unpickler(self._source)

    def unpacked(self, data: bytes) -> Any:
        """What its `Packer` was given. Only for bytes of our own processes."""
        self._source.come(data)
        with _uncollected() if len(data) >= _MUCH else nullcontext():
            return self._unpickler.load()


def packed(value: object) -> bytes:
    """`value` as bytes."""
    return b"".join(Packer().packed(value))


def unpacked(data: bytes) -> Any:
    """What `packed` was given. Only for bytes of our own processes."""
    return Unpacker().unpacked(data)


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
