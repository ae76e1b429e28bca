"""Chips that stand on one line with the word they follow, in however narrow a column."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from variorum_gui.comparison.marks import Mark
from variorum_gui.comparison.room import CHIP_AFTER, CHIP_GAP, chip_width
from variorum_gui.comparison.typography import Typography

#: From here on Unicode has scripts whose lines break between any two letters.
_BREAKS_ANYWHERE = "\u2e80"
#: Fonts round, and a line that is full to the last point is broken as well.
_SPARE = 2.0


def fitted(mark: Mark, text: str, typography: Typography, width: int) -> Mark:
    """`mark` with as much of its chip as there is room for after the last word; `text` is the version's.

    The chip widens the word's last letter. A word too wide for a line is broken between any two letters: its full
    stop then stood alone on a line, with the chip.
    """
    if not mark.chip:
        return mark
    metrics = QFontMetricsF(typography.small)
    word = QFontMetricsF(typography.body).horizontalAdvance(_word_around(text, mark.end - 1))
    room = width - word - CHIP_GAP - CHIP_AFTER - _SPARE
    too_wide = chip_width(mark.chip, typography) - room
    if too_wide <= 0 or word >= width:
        return mark
    # "caption – count as text": what a click does is of more use than what the paragraph is.
    short = mark.chip.rpartition(" – ")[2]
    pad = chip_width(short, typography) - metrics.horizontalAdvance(short)
    return replace(mark, chip=metrics.elidedText(short, Qt.TextElideMode.ElideRight, max(0.0, room - pad)))


def _word_around(text: str, at: int) -> str:
    start, end = at, at + 1
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    word = text[start:end]
    return word[-2:] if max(word, default="") >= _BREAKS_ANYWHERE else word
