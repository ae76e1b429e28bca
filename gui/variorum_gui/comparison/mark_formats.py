"""What marks change in the setting of the words: their colour, and room for boxes, signs and chips.

Room is made by widening the character before or at the end of a passage (letter spacing), never by
putting characters in: what is set is the text itself, so positions, selection and copying stay exact.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from variorum.model.frozen import dataclass
from variorum.text.utf16 import Utf16Map
from variorum_gui.comparison.letters import whole_letters
from variorum_gui.comparison.marks import Mark, MarkKind
from variorum_gui.comparison.room import ranges_of, room_for
from variorum_gui.comparison.segments import Segment
from variorum_gui.comparison.typography import Typography
from variorum_gui.theme.palette import RoleName, Theme

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
    #: What a line that ends here keeps free on its left, where lines read from the right.
    tails: Mapping[int, float] = field(default_factory=dict)
    #: Whether it reads from right to left; None: as its own first letter does.
    from_right: bool | None = None


def formats_for(
    segment: Segment,
    words: str,
    marks: Sequence[Mark],
    theme: Theme,
    typography: Typography,
    from_right: bool | None = None,
) -> Setting:
    """The formats of one segment, in its UTF-16 units. `from_right`: as `Setting` has it."""
    units = Utf16Map(words)
    ranges: list[QTextLayout.FormatRange] = []
    within: list[tuple[int, int, Mark]] = []
    for mark in marks:
        start, end = mark.start - segment.start, mark.end - segment.start
        within.append((start, end, mark))
        role = _COLOURED.get(mark.kind)
        first, last = whole_letters(words, max(0, start), min(end, segment.end - segment.start))
        if role is not None and first < last:
            a = units.to_units(first)
            ranges.append(_range(a, units.to_units(last) - a, _ink(theme, role)))
    room = room_for(words, within, typography, from_right)
    for first, last, width in ranges_of(words, room):
        wide = QTextCharFormat()
        wide.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        wide.setFontLetterSpacing(width)
        ranges.append(_range(units.to_units(first), units.to_units(last) - units.to_units(first), wide))
    return Setting(
        tuple(ranges),
        {units.to_units(at + 1) - 1: width for at, width in room.letters.items()},
        {units.to_units(at): width for at, width in room.tails.items()},
        from_right,
    )


def _ink(theme: Theme, role: RoleName) -> QTextCharFormat:
    ink = QTextCharFormat()
    ink.setForeground(QColor(theme.role(role).text))
    return ink


def _range(start: int, length: int, char_format: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, char_format
    return made
