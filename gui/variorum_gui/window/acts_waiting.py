"""Acts on the corpus wait while something long is done to it, as adding articles."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack


class ActsWaiting:
    """Counts what is long and under way, and keeps the acts that came meanwhile in their order.

    `told` hears whether everything done is on disk.
    """

    def __init__(self, told: Callable[[bool], None]) -> None:
        self._told = told
        self._under_way = 0
        self._deeds: list[Callable[[], None]] = []

    def __bool__(self) -> bool:
        return bool(self._under_way)

    def begin(self) -> None:
        """Acts wait from now on."""
        self._under_way += 1
        self._told(False)

    def end(self) -> None:
        """One of what is under way is done; the acts are let go by `go_on`."""
        self._under_way -= 1
        self._told(not self._under_way)

    def keep(self, deed: Callable[[], None]) -> bool:
        """Whether it has to wait; then it is done later."""
        if self._under_way:
            self._deeds.append(deed)
        return bool(self._under_way)

    def go_on(self) -> None:
        """Do what waited; what has to wait for something else comes back.

        An error nobody expected in one of them keeps none of the others from being done.
        """
        deeds, self._deeds = self._deeds, []
        with ExitStack() as acts:
            for deed in reversed(deeds):
                acts.callback(deed)

    def go_on_at_once(self) -> None:
        """The corpus is about to be left: in another, the same ids are of other things."""
        under_way, self._under_way = self._under_way, 0
        try:
            self.go_on()
        finally:
            self._under_way = under_way
