"""The log file a person can send along when something went wrong."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

#: The log is cut to its newer half when it grows beyond this.
LIMIT = 1_000_000


def start_log(path: Path) -> None:
    """Write warnings and worse to `path` from now on; without a writable place, to standard error."""
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _shorten(path)
        handler = logging.FileHandler(path, encoding="utf-8", errors="backslashreplace", delay=True)
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    # Our own start is worth a line, so that a traceback below it has its versions at hand.
    logging.getLogger("variorum_gui").setLevel(logging.INFO)


def note_start(version: str, qt: str) -> None:
    """One line saying what is running."""
    python = sys.version.partition(" ")[0]
    logging.getLogger("variorum_gui").info(
        "variorum %s, Python %s, Qt %s, %s", version, python, qt, sys.platform
    )


def _shorten(path: Path) -> None:
    if path.exists() and path.stat().st_size > LIMIT:
        kept = path.read_bytes()[-LIMIT // 2 :]
        path.write_bytes(kept[kept.find(b"\n") + 1 :])
