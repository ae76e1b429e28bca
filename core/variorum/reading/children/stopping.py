"""Whether the reading under way was cancelled, for those who wait for a child deep inside of it.

Formats call each other (a mail holds an archive that holds a PDF); none of them needs to hand this on.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from variorum.progress import CancelledCheck, stop_if

_asked: ContextVar[CancelledCheck | None] = ContextVar("asked", default=None)


@contextmanager
def stopped_by(cancelled: CancelledCheck | None) -> Iterator[None]:
    """Within it, `stop_if_cancelled` asks `cancelled`."""
    before = _asked.set(cancelled)
    try:
        yield
    finally:
        _asked.reset(before)


def stop_if_cancelled() -> None:
    """Raise `Cancelled` when whoever asked for the reading no longer wants it."""
    stop_if(_asked.get())
