"""How a file's name ends. Each rule about formats asks for it, which took longer than the rules did."""

from __future__ import annotations

from functools import lru_cache
from pathlib import PurePath


@lru_cache(maxsize=16)
def suffix_of(name: str) -> str:
    """In small letters, as ".txt"; "" where there is none."""
    return PurePath(name).suffix.lower()
