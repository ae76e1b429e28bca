"""What waits to be kept is no garbage: of many texts, Python's collector looks through them again and again.

That took a fifth of the time that keeping them does. It is not put to rest, for an import may take an hour.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

#: Objects made and not yet freed, some 80 MB: twice as many as wait to be kept at once.
_UNTIL_COLLECTING = 400_000

_lock = Lock()
#: Imports under way, in whatever threads; the collector belongs to all of them.
_under_way = 0
_usual = gc.get_threshold()


@contextmanager
def seldom_looked_for() -> Iterator[None]:
    """While this lasts the collector works hundreds of times less often; the last one to end puts it back."""
    global _under_way, _usual
    with _lock:
        if not _under_way:
            _usual = gc.get_threshold()
            if _usual[0]:  # zero is for never
                gc.set_threshold(max(_usual[0], _UNTIL_COLLECTING), *_usual[1:])
        _under_way += 1
    try:
        yield
    finally:
        with _lock:
            _under_way -= 1
            if not _under_way:
                gc.set_threshold(*_usual)
