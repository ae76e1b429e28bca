"""A line of words in the room there is for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF

from variorum_gui.cut_words import LONGEST, cut


def without_middle(metrics: QFontMetrics | QFontMetricsF, words: str, room: float) -> str:
    """The same, cut in the middle: names of files are told apart by how they begin or how they end."""
    return metrics.elidedText(cut(words, 2 * LONGEST), Qt.TextElideMode.ElideMiddle, room)  # type: ignore[arg-type]


def elided(metrics: QFontMetrics | QFontMetricsF, words: str, room: float) -> str:
    """What there is room for, with an ellipsis where that is not all."""
    return metrics.elidedText(cut(words, 2 * LONGEST), Qt.TextElideMode.ElideRight, room)  # type: ignore[arg-type]


def elided_within(metrics: QFontMetrics | QFontMetricsF, words: str, room: float, between: str) -> str:
    """The same of words in parts: the longest of them gives way, so that the others, such as counts, stay whole."""
    parts = cut(words, 2 * LONGEST).split(between)
    widths = [metrics.horizontalAdvance(part) for part in parts]
    longest = widths.index(max(widths))
    left = room - metrics.horizontalAdvance(between.join((*parts[:longest], "", *parts[longest + 1 :])))
    if widths[longest] > left >= metrics.horizontalAdvance("…"):
        parts[longest] = elided(metrics, parts[longest], left)
    return elided(metrics, between.join(parts), room)
