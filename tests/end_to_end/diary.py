"""What was done to a program, each act written down before it is done: a crash leaves nothing else."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from pathlib import Path


class Diary:
    """The last acts, and all of them in a file."""

    def __init__(self, file: Path, last: int = 40) -> None:
        self._last: deque[str] = deque(maxlen=last)
        self._file = file.open("w", encoding="utf-8", errors="backslashreplace", buffering=1)

    def write(self, words: str) -> None:
        """One act."""
        self._last.append(words)
        self._file.write(words + "\n")

    def close(self) -> None:
        """There are no more."""
        self._file.close()

    def __iter__(self) -> Iterator[str]:
        return iter(self._last)
