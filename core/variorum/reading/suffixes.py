"""How a file's name ends. Each rule about formats asks for it, which took longer than the rules did."""

from __future__ import annotations

import os.path
from functools import lru_cache


@lru_cache(maxsize=16)
def suffix_of(name: str) -> str:
    """In small letters, as ".txt"; "" where there is none."""
    # pathlib takes ten times as long, which in an import of thousands of texts counts
    return os.path.splitext(name)[1].lower().rstrip(".")  # noqa: PTH122
