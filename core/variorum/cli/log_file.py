"""Where tracebacks go: into the log the window's Help menu opens, never to a person's terminal."""

from __future__ import annotations

import logging
import os
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_path() -> Path:
    """The same file as the window's."""
    home = os.environ.get("VARIORUM_HOME")
    if home:
        return Path(home) / "logs" / "variorum.log"
    import platformdirs

    return Path(platformdirs.user_log_dir("variorum", appauthor=False)) / "variorum.log"


def keep_log() -> None:
    """From now on warnings and worse are written there; without this Python prints them."""
    root = logging.getLogger()
    if not root.handlers:
        root.addHandler(_OnFirstUse(logging.WARNING))


class _OnFirstUse(logging.Handler):
    """Finds and opens the file when there is something to write: most runs have nothing to say."""

    _file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = _opened()
        self._file.handle(record)


def _opened() -> logging.Handler:
    try:
        path = log_path()
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.FileHandler(path, encoding="utf-8", errors="backslashreplace")
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(logging.Formatter(_FORMAT))
    return handler
