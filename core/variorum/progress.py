"""How long work reports on itself, without knowing who listens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from variorum.errors import Cancelled

#: Called with what is being done, in words, and how much of it is done, 0.0 to 1.0.
Progress: TypeAlias = Callable[[str, float], None]

#: Asked now and then; True means stop as soon as possible.
CancelledCheck: TypeAlias = Callable[[], bool]


def stop_if(cancelled: CancelledCheck | None) -> None:
    """Raise `Cancelled` when the caller has asked for it."""
    if cancelled is not None and cancelled():
        raise Cancelled("Cancelled.")
