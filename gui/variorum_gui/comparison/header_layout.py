"""The lines below the headlines: what each says, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum_gui.comparison.columns import PAD, Columns
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.header_asks import FIELDS, Asked, Field
from variorum_gui.comparison.header_line import Part, outlet_line
from variorum_gui.comparison.header_words import HeaderWords, folded_at_dots
from variorum_gui.comparison.headline import LOW
from variorum_gui.eliding import without_middle

LINE_HIGH = 18
CHIP_HIGH = 18
#: Below all of it.
BOTTOM = 9


@dataclass(frozen=True, slots=True)
class HeaderLayout:
    """Those of the `sides` that have a headline, in headers of this `size`; texts have so many pixels of `room`."""

    words: Mapping[Side, HeaderWords]
    sides: tuple[Side, ...]
    one_column: bool
    columns: Columns
    font: QFont
    room: float
    size: QSize

    def high(self) -> int:
        """Lines between the headline and the chip, alike on both sides, and the room for chips."""
        return self._lines() * LINE_HIGH + self.chips_high()

    def chips_high(self) -> int:
        """Room for the chips about notices, alike on both sides; none where there is no chip, or the texts need it."""
        if self.room < LOW:
            return 0
        sides = SIDES[1:] if self.one_column else SIDES
        return 5 + CHIP_HIGH if any(self.words[side].notice for side in sides) else 0

    def times(self, side: Side) -> list[str]:
        """The lines with its times, and with its file where it has to be told by that."""
        words, metrics, room = self.words[side], QFontMetricsF(self.font), self.columns.text_width
        lines = folded_at_dots(words.times, metrics, room)
        return [*lines, without_middle(metrics, words.file, room)] if words.file else lines

    def foot(self) -> float:
        """Where the lines begin."""
        return float(self.size.height() - BOTTOM - self.high())

    def outlet_line(self, side: Side) -> list[Part]:
        """The line that names the outlet."""
        x, width = self.columns.x(side), self.columns.text_width
        if self.one_column:  # all on one line: it may go on beside the column
            x, width = self.columns.left_x, self.size.width() - self.columns.left_x - PAD
        return outlet_line(self.words[side], self.font, x + 21.0, width - 21.0, self.one_column)

    def outlet_lines(self) -> dict[Side, float]:
        """The height at which each side names its outlet."""
        if self.one_column:
            rows = enumerate(SIDES if self.sides else ())
            return {side: self.foot() + row * LINE_HIGH for row, side in rows}
        return dict.fromkeys(self.sides, self.foot())

    def asked(self) -> dict[tuple[Side, Field], Asked]:
        """Where the lines stand that ask for something."""
        found: dict[tuple[Side, Field], Asked] = {}
        for side, y in self.outlet_lines().items():
            of = self.words[side].tip.partition("\n")[0]
            asks = {part.field: part for part in self.outlet_line(side)}
            if self.words[side].undated and not self.one_column:
                first = self.times(side)[0]
                width = QFontMetricsF(self.font).horizontalAdvance(first)
                asks["published"] = Part(first, self.columns.x(side), width, self.font)
            for field in FIELDS:
                if (part := asks.get(field)) is not None:
                    below = field == "published" and not self.one_column
                    box = QRectF(part.left, y + (LINE_HIGH if below else 0), part.width, LINE_HIGH)
                    found[side, field] = Asked(part.words, box, of)
        return found

    def field_at(self, point: QPointF) -> tuple[Side, str] | None:
        """The side and what of it is told there that a click corrects."""
        outlet = self._outlet_at(point)
        if outlet is not None:
            name = self.outlet_line(outlet)[0]
            undated = self.words[outlet].undated
            times = self.one_column and undated and point.x() > name.left + name.width
            return outlet, "published" if times else "outlet"
        below = None if self.one_column else self._outlet_at(point - QPointF(0, LINE_HIGH))
        return (below, "published") if below is not None and self.words[below].undated else None

    def _outlet_at(self, point: QPointF) -> Side | None:
        for side, y in self.outlet_lines().items():
            x = self.columns.left_x if self.one_column else self.columns.x(side)
            if QRectF(x, y, self.columns.text_width, LINE_HIGH).contains(point):
                return side
        return None

    def _lines(self) -> int:
        if self.one_column:
            return len(self.words)
        return 1 + max((len(self.times(side)) for side in self.sides), default=1)
