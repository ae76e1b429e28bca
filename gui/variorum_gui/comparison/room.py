"""Where room is made in a line for boxes, signs and chips: which letters are widened, and by how much.

Qt puts what a letter is widened by on its right, whatever its direction. So room right of a passage is made by
widening the letter furthest right in it, and room left of it by widening the letter before that, as they stand on the
screen: in Arabic the first of the passage and the one after it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from variorum.model.frozen import dataclass
from variorum.text.utf16 import Utf16Map
from variorum_gui.comparison.directions import has_both_ways, reads_from_right, shown_characters
from variorum_gui.comparison.letters import whole_letters
from variorum_gui.comparison.marks import Mark
from variorum_gui.comparison.typography import Typography

#: Room either side of a boxed figure, and for the sign before a name, at zoom 0.
BOX_ROOM = 4.0
SIGN_ROOM = 10.0
#: From the last letter to the chip's frame, inside the frame, and after it.
CHIP_GAP, CHIP_PAD, CHIP_AFTER = 4.0, 5.0, 2.0


@dataclass(slots=True)
class Room:
    """By code point: the last of a letter that is widened, and by how much; and the lines that end early."""

    letters: dict[int, float] = field(default_factory=dict)
    #: Where a paragraph reads from the right: what a line that ends here must leave free on its left.
    tails: dict[int, float] = field(default_factory=dict)

    def widen(self, at: int | None, width: float) -> None:
        if at is not None and width:
            self.letters[at] = self.letters.get(at, 0.0) + width


def chip_width(words: str, typography: Typography) -> float:
    """Width of a chip's frame."""
    return QFontMetricsF(typography.small).horizontalAdvance(words) + 2 * CHIP_PAD


def room_for(
    words: str,
    marks: Sequence[tuple[int, int, Mark]],
    typography: Typography,
    from_right: bool | None = None,
) -> Room:
    """The room that marks need in one paragraph: first and last code point of each, and the mark itself.

    Of what goes on beyond the paragraph, first is below 0 or last beyond its end.
    """
    room = Room()
    needing = [(start, end, needs) for start, end, mark in marks if any(needs := _needs(mark, typography))]
    if not needing:
        return room
    rtl = reads_from_right(words) if from_right is None else from_right
    order = _Order(words, rtl) if rtl or has_both_ways(words) else None
    for start, end, (box, sign, chip) in needing:
        first, last = whole_letters(words, max(0, start), min(end, len(words)))
        if first >= last:
            continue
        before: int | None = first - 1 if first else None
        after: int | None = last - 1
        if order is not None:
            before, after = order.left_of(first, last), order.rightmost(first, last)
        begins, ends = start >= 0, end <= len(words)
        left = (box + (chip if ends else 0.0)) if rtl else (box + sign if begins else 0.0)
        right = (box + sign if begins else 0.0) if rtl else (box + chip if ends else 0.0)
        room.widen(before, left)
        room.widen(after, right)
        if rtl and chip and ends:
            room.tails[last] = chip
    return room


def _needs(mark: Mark, typography: Typography) -> tuple[float, float, float]:
    """For a box on both sides, for a sign before and for a chip after it."""
    scale = typography.scale
    return (
        BOX_ROOM * scale if mark.kind in ("figure", "precision") else 0.0,
        SIGN_ROOM * scale if mark.kind in ("name", "name now") else 0.0,
        CHIP_GAP + chip_width(mark.chip, typography) + CHIP_AFTER if mark.chip else 0.0,
    )


class _Order:
    """How the letters of a paragraph of both directions stand on the screen, were it one line."""

    def __init__(self, words: str, right: bool) -> None:
        layout = QTextLayout(shown_characters(words), QFont())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        wanted = (
            QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
            | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
        )
        places = sorted(
            (position.x(), -unit if run.isRightToLeft() else unit)
            for run in line.glyphRuns(-1, -1, wanted)
            for unit, position in zip(run.stringIndexes(), run.positions(), strict=False)
        )
        units = Utf16Map(words)
        self._letters = [units.to_points(abs(unit)) for _, unit in places]
        self._words = words

    def rightmost(self, start: int, end: int) -> int | None:
        """The letter of a passage furthest to the right."""
        inside = [rank for rank, letter in enumerate(self._letters) if start <= letter < end]
        return self._last_of(self._letters[inside[-1]]) if inside else None

    def left_of(self, start: int, end: int) -> int | None:
        """The letter beside a passage, on its left."""
        inside = next((rank for rank, letter in enumerate(self._letters) if start <= letter < end), 0)
        return self._last_of(self._letters[inside - 1]) if inside else None

    def _last_of(self, letter: int) -> int:
        return whole_letters(self._words, letter, letter + 1)[1] - 1


def ranges_of(words: str, room: Room) -> Iterator[tuple[int, int, float]]:
    """The letters to widen, whole: first code point, the one after the last, and by how much."""
    for at, width in sorted(room.letters.items()):
        first, end = whole_letters(words, at, at + 1)
        yield first, end, width
