"""What happens on an error nobody foresaw: a sentence for the person, the traceback for the log."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from variorum.errors import VariorumError
from variorum_gui.languages.words import marked, tr

_log = logging.getLogger(__name__)
_SENTENCE = marked(
    "Something went wrong inside Variorum. Your corpus is safe; details are in the log (Help ▸ Open the Log)."
)


def sentence_for(error: BaseException) -> str:
    """What to tell a person: our own errors speak for themselves, others are kept out of sight."""
    if isinstance(error, VariorumError):
        return str(error)
    if isinstance(error, MemoryError):
        return tr("There was not enough memory for this.")
    if isinstance(error, FileNotFoundError) and isinstance(error.filename, str):
        folder = Path(error.filename).parent
        if not folder.is_dir():
            return tr("There is no folder {folder}.", folder=folder)
    if isinstance(error, OSError) and error.strerror:
        if error.filename:
            return tr("The system refused: {reason} ({file}).", reason=error.strerror, file=error.filename)
        return tr("The system refused: {reason}.", reason=error.strerror)
    return tr(_SENTENCE)


def log_error(error: BaseException) -> None:
    """Keep the traceback; an error made to be told to a person needs none."""
    if not isinstance(error, VariorumError):
        _log.error("unexpected error", exc_info=error)


def catch_unexpected(tell: Callable[[str], object]) -> None:
    """Send what no `except` caught to the log, and a sentence about it to `tell` (from the UI thread)."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("unexpected error", exc_info=(kind, error, trace))
        tell(sentence_for(error))

    def thread_hook(told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            _log.error("unexpected error in a thread", exc_info=told.exc_value)

    sys.excepthook = hook
    threading.excepthook = thread_hook
