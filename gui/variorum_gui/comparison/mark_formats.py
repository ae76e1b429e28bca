"""What marks change in the setting of the words: their colour, and room for boxes, signs and chips.

Room is made by widening the character before or at the end of a passage (letter spacing), never by
putting characters in: what is set is the text itself, so positions, selection and copying stay exact.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout

from variorum.text.utf16 import Utf16Map
from variorum_gui.comparison.marks import Mark, MarkKind
from variorum_gui.comparison.segments import Segment
from variorum_gui.comparison.typography import Typography
from variorum_gui.theme.palette import RoleName, Theme

#: Room either side of a boxed figure, and for the sign before a name, at zoom 0.
BOX_ROOM = 4.0
SIGN_ROOM = 10.0
#: From the last letter to the chip's frame, inside the frame, and after it.
CHIP_GAP, CHIP_PAD, CHIP_AFTER = 4.0, 5.0, 2.0
_COLOURED: dict[MarkKind, RoleName] = {
    "removed": "removed",
    "removed style": "removed",
    "added": "added",
    "added style": "added",
    "moved away": "moved",
    "name": "name",
    "name now": "name",
}


@dataclass(frozen=True, slots=True)
class Setting:
    """Formats of a segment and the characters (UTF-16 units) that were widened, with by how much."""

    formats: tuple[QTextLayout.FormatRange, ...] = ()
    room: Mapping[int, float] = field(default_factory=dict)


def chip_width(words: str, typography: Typography) -> float:
    """Width of a chip's frame."""
    return QFontMetricsF(typography.small).horizontalAdvance(words) + 2 * CHIP_PAD


def formats_for(
    segment: Segment, words: str, marks: Sequence[Mark], theme: Theme, typography: Typography
) -> Setting:
    """The formats of one segment, in its UTF-16 units."""
    units = Utf16Map(words)
    ranges: list[QTextLayout.FormatRange] = []
    room: dict[int, float] = {}
    for mark in marks:
        start, end = max(mark.start, segment.start), min(mark.end, segment.end)
        role = _COLOURED.get(mark.kind)
        if role is not None and start < end:
            a, b = units.to_units(start - segment.start), units.to_units(end - segment.start)
            ranges.append(_range(a, b - a, _ink(theme, role)))
        for position, width in _room(mark, typography):
            if segment.start <= position < segment.end:
                room[position - segment.start] = room.get(position - segment.start, 0.0) + width
    for position, width in sorted(room.items()):
        wide = QTextCharFormat()
        wide.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        wide.setFontLetterSpacing(width)
        ranges.append(_range(units.to_units(position), 1, wide))
    return Setting(tuple(ranges), {units.to_units(position): width for position, width in room.items()})


def _room(mark: Mark, typography: Typography) -> Iterator[tuple[int, float]]:
    scale = typography.scale
    if mark.kind in ("figure", "precision"):
        yield mark.start - 1, BOX_ROOM * scale
        yield mark.end - 1, BOX_ROOM * scale
    elif mark.kind in ("name", "name now"):
        yield mark.start - 1, SIGN_ROOM * scale
    if mark.chip:
        yield mark.end - 1, CHIP_GAP + chip_width(mark.chip, typography) + CHIP_AFTER


def _ink(theme: Theme, role: RoleName) -> QTextCharFormat:
    ink = QTextCharFormat()
    ink.setForeground(QColor(theme.role(role).text))
    return ink


def _range(start: int, length: int, char_format: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, char_format
    return made
