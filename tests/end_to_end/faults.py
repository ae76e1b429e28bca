"""Everything that went wrong in a process: exceptions nobody caught, warnings, what Qt and the log complain of."""

from __future__ import annotations

import logging
import sys
import traceback
import warnings
from collections.abc import Iterable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

#: Said of the screen or by the test's own events, never of the program.
_NOISE = (
    "propagateSizeHints",
    "XDG_RUNTIME_DIR",
    "QFontDatabase",
    # A click that nothing wants is allowed: QTest says so of each.
    "not accepted by receiving widget",
)
#: Said of the corpus on a stick that is unplugged, whatever is done to it then.
_UNPLUGGED = "carried.variorum"
_HARMLESS = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class Faults(logging.Handler):
    """Each fault once, with what was done before it."""

    def __init__(self, done: Iterable[str]) -> None:
        super().__init__(logging.WARNING)
        self._done = done
        self.told: dict[str, int] = {}

    def listen(self) -> None:
        """From now on, after the program has set its own hooks, which write to the log."""
        logging.getLogger().addHandler(self)
        logging.captureWarnings(True)
        warnings.simplefilter("always")
        qInstallMessageHandler(self._of_qt)
        sys.unraisablehook = lambda told: self.note(f"unraisable in {told.object!r}", told.exc_value)

    def note(self, words: str, error: BaseException | None = None) -> None:
        """Remember a fault; the first of its kind is printed with its traceback."""
        trace = "".join(traceback.format_exception(error)) if error is not None else ""
        key = f"{words}: {error!r} {trace.strip().splitlines()[-3:-1]}" if error is not None else words
        if key not in self.told:
            print(f"\nFAULT {words}\n{trace}after {', '.join(self._done)}", file=sys.stderr, flush=True)
        self.told[key] = self.told.get(key, 0) + 1

    def emit(self, record: logging.LogRecord) -> None:
        words = record.getMessage()
        if _UNPLUGGED in words and not record.exc_info:
            return
        self.note(f"{record.name}: {words}", record.exc_info[1] if record.exc_info else None)

    def _of_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in _HARMLESS and not any(noise in message for noise in _NOISE):
            trace = "".join(traceback.format_stack(limit=8)[:-1])
            self.note(f"Qt: {message}\n{trace}")
