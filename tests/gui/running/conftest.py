"""Programs are started here as from a terminal, wherever the tests were started from."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def ends_are_heeded() -> Iterator[None]:
    """Behind `nohup`, or in the background of a script, requests to end are ignored, by what is started there too."""
    names = [name for name in ("SIGINT", "SIGHUP") if hasattr(signal, name)]
    ignored = [n for name in names if signal.getsignal(n := getattr(signal, name)) == signal.SIG_IGN]
    for number in ignored:
        signal.signal(number, signal.SIG_DFL)
    yield
    for number in ignored:
        signal.signal(number, signal.SIG_IGN)
