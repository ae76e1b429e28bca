"""A line of words in the room there is for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF

from variorum_gui.cut_words import LONGEST, cut


def elided(metrics: QFontMetrics | QFontMetricsF, words: str, room: float) -> str:
    """What there is room for, with an ellipsis where that is not all."""
    return metrics.elidedText(cut(words, 2 * LONGEST), Qt.TextElideMode.ElideRight, room)  # type: ignore[arg-type]
