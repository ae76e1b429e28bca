"""The signs of the reader's verdicts, as the list of findings has them, for cells of the story's tables."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap

from variorum.model.judgement import Judgement
from variorum_gui.sidebar.signs import draw_sign
from variorum_gui.theme.applying import current_theme

#: A sign, and what stands between it and the next.
SIGN, _STEP = 13, 16


def width_of(states: Sequence[Judgement]) -> int:
    """How wide the signs are together."""
    return len(states) * _STEP


def signs_of(states: Sequence[Judgement]) -> QPixmap:
    """The signs in a row, in the colours of the theme."""
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    made = QPixmap(QSize(round(width_of(states) * ratio), round((SIGN + 2) * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for at, state in enumerate(states):
        draw_sign(painter, state, QRectF(1 + at * _STEP, 1, SIGN, SIGN), current_theme())
    painter.end()
    return made
