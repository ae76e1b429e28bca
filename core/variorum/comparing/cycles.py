"""A comparison makes hundreds of thousands of small values and no cycles among them.

Python's collector looks through all of them for cycles again and again as they grow in number: of ten thousand
links a third of the time (https://docs.python.org/3/library/gc.html). So it rests until the answer is there.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

#: Fewer new objects than this the collector looks through in two milliseconds.
_MANY = 20_000
#: To pass over new objects puts its counters back, and it looks through everything only when they are full: a program
#: that compares again and again would keep all the cycles it makes itself. So every tenth time, as by itself.
_TURNS = 10

_lock = Lock()
#: Comparisons at work, in whatever threads; the collector belongs to all of them.
_at_work = 0
_was_on = False
_passed = 0


@contextmanager
def none_looked_for() -> Iterator[None]:
    """While this lasts the collector rests; the last one to end wakes it, if it was awake."""
    global _at_work, _was_on
    with _lock:
        if not _at_work:
            _was_on = gc.isenabled()
            gc.disable()
        _at_work += 1
    all_to_be_seen = False
    try:
        yield
    finally:
        with _lock:
            _at_work -= 1
            if not _at_work and _was_on:
                all_to_be_seen = _pass_over()
                gc.enable()
        if all_to_be_seen:
            gc.collect()


def _pass_over() -> bool:
    """Let the collector take what was made meanwhile for old, without looking through it; whether it is its turn.

    It would do so at once, all of it, for a thirtieth of the time: to freeze and to thaw moves three lists. Where
    the program has frozen something itself, that must stay frozen.
    """
    global _passed
    if gc.get_count()[0] < _MANY or gc.get_freeze_count():
        return False
    gc.freeze()
    gc.unfreeze()
    _passed = (_passed + 1) % _TURNS
    return not _passed
