"""A comparison makes hundreds of thousands of small values and no cycles among them.

Python's collector looks through all of them for cycles again and again as they grow in number: of ten thousand
links a third of the time (https://docs.python.org/3/library/gc.html). So it rests until the answer is there.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
#: Comparisons at work, in whatever threads; the collector belongs to all of them.
_at_work = 0
_was_on = False


@contextmanager
def none_looked_for() -> Iterator[None]:
    """While this lasts the collector rests; the last one to end wakes it, if it was awake."""
    global _at_work, _was_on
    with _lock:
        if not _at_work:
            _was_on = gc.isenabled()
            gc.disable()
        _at_work += 1
    try:
        yield
    finally:
        with _lock:
            _at_work -= 1
            if not _at_work and _was_on:
                _pass_over()
                gc.enable()


def _pass_over() -> None:
    """Let the collector take what was made meanwhile for old, without looking through it.

    It would do so at once, all of it, for a thirtieth of the time: to freeze and to thaw moves three lists. Where
    the program has frozen something itself, that must stay frozen.
    """
    if not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()
