"""What another program could do to a corpus file."""

from __future__ import annotations

import sqlite3
from pathlib import Path


def altered(path: Path, *statements: str) -> Path:
    """The file after these statements."""
    raw = sqlite3.connect(path)
    for statement in statements:
        raw.execute(statement)
    raw.commit()
    raw.close()
    return path
