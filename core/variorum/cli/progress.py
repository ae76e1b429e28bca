"""How far something long is, on one line of a terminal that goes when it is done."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from variorum.progress import Progress

#: Seconds between two tellings.
_EVERY = 0.1


@contextmanager
def told_on_terminal() -> Iterator[Progress | None]:
    """What tells it on standard error; None where that is no terminal: a log needs no such lines."""
    if not sys.stderr.isatty():
        yield None
        return
    last = 0.0

    def tell(words: str, _share: float) -> None:
        nonlocal last
        if (now := time.monotonic()) - last >= _EVERY:
            last = now
            print(f"\r\033[K{words}", end="", file=sys.stderr, flush=True)

    try:
        yield tell
    finally:
        if last:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
