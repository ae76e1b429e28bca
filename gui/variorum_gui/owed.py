"""Settings of a corpus that were to be remembered while another program was writing to it: they are not forgotten."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from variorum_gui.session import remember

if TYPE_CHECKING:
    from variorum.corpus.store import Corpus


class Owed:
    """Of one corpus; one opened read-only is owed nothing. `refused` is called when one has to wait."""

    def __init__(self, corpus: Corpus | None = None, refused: Callable[[], object] = lambda: None) -> None:
        self._corpus, self._refused = corpus, refused
        self._settings: dict[str, Any] = {}

    def remember(self, key: str, value: Any) -> None:
        """Write it without waiting, or when it is asked for again."""
        if self._corpus is not None and not self._corpus.read_only:
            self._settings[key] = value
            if not self.write():
                self._refused()

    def write(self, patience: float = 0) -> bool:
        """Write what is owed; whether nothing is any more. `patience`: seconds to wait for another program."""
        if self._corpus is not None:
            while self._settings:
                key = next(iter(self._settings))
                if not remember(self._corpus, key, self._settings[key], patience):
                    return False
                del self._settings[key]
        return True

    def __bool__(self) -> bool:
        return bool(self._settings)
