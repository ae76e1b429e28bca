"""What Qt has to say goes to the log: a person at a terminal can do nothing with it."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
#: The offscreen platform says this of every window; it means nothing.
_NOISE = "propagateSizeHints"


def log_qt_messages() -> None:
    """From now on, until the process ends. Not for tests, which listen to Qt themselves."""
    qInstallMessageHandler(_log)


def _log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if _NOISE not in message:
        category = getattr(context, "category", "") or "default"
        logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s: %s", category, message)
