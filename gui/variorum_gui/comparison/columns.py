"""Where the two columns, the gutter and the margins stand across the view."""

from __future__ import annotations

from math import ceil

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum_gui.comparison.typography import Typography

#: White between the words and the edge of an outline.
PAD = 10
#: Of the sign before a name at zoom 0.
SIGN_SIZE = 5.6
_MARGIN = 38
#: Room for two digits beside an outline.
_LEAST_MARGIN = 35
_GUTTER = 64
_WIDEST_GUTTER = 120


@dataclass(frozen=True, slots=True)
class Columns:
    """Horizontal places in pixels from the view's left edge."""

    left_x: int
    right_x: int
    text_width: int
    number_left: int
    number_right: int
    gutter_left: int
    gutter_right: int
    width: int

    def x(self, side: Side) -> int:
        """Where the words of a side begin."""
        return self.left_x if side == "left" else self.right_x

    def side_at(self, x: float) -> Side:
        """The side nearest to a horizontal place."""
        return "left" if x < (self.gutter_left + self.gutter_right) / 2 else "right"

    def in_gutter(self, x: float) -> bool:
        """Whether it is between the columns."""
        return self.gutter_left < x < self.gutter_right


#: Beyond the edge of any screen.
_NOWHERE = 1 << 20


def one_column_for(width: int, typography: Typography) -> Columns:
    """One column in the middle, as wide as lines are comfortable to read; it counts as the left one."""
    text = max(60, min(width - 4 * _MARGIN, round(typography.longest_line * typography.letter_width)))
    left_x = (width - text) // 2
    return Columns(
        left_x=left_x,
        right_x=_NOWHERE,
        text_width=text,
        number_left=left_x - _to_number(typography),
        number_right=_NOWHERE,
        gutter_left=_NOWHERE,
        gutter_right=_NOWHERE,
        width=width,
    )


def _to_number(typography: Typography) -> int:
    """From the words to their paragraph's number: beside the outline, and beside a sign that hangs before the words."""
    return max(PAD + 8, ceil(SIGN_SIZE * 1.5 * typography.scale) + 3)


def columns_for(width: int, typography: Typography) -> Columns:
    """Two equal columns; what a wide window leaves over goes to the gutter, then to the margins."""
    away = _to_number(typography)
    margin = max(min(_MARGIN, max(_LEAST_MARGIN, width // 20)), away + ceil(2 * typography.digit_width) + 1)
    gutter = min(_GUTTER, max(24, width // 12))
    room = (width - 2 * margin - gutter - 2 * PAD) // 2
    text = max(60, min(room, round(typography.longest_line * typography.letter_width)))
    spare = max(0, 2 * (room - text))
    wider = min(_WIDEST_GUTTER - gutter, spare // 4) if spare else 0
    gutter += wider
    margin += (spare - wider) // 2
    left_x = margin
    right_x = left_x + text + 2 * PAD + gutter
    return Columns(
        left_x=left_x,
        right_x=right_x,
        text_width=text,
        number_left=left_x - away,
        number_right=right_x + text + PAD + 9,
        gutter_left=left_x + text + PAD,
        gutter_right=right_x - PAD,
        width=width,
    )
