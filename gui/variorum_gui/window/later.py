"""A room of commands that is furnished when something is wanted of it: nothing of it is loaded at the start."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Later:
    """Stands for what `make` makes, which is asked for each time."""

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Any:
        return getattr(self._make(), name)
