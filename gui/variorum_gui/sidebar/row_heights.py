"""How high rows are, as it was measured for the rows that are shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field

from variorum.model.frozen import dataclass
from variorum_gui.sidebar.rows import Row


@dataclass(frozen=True, slots=True)
class _Measured:
    rows: tuple[Row, ...]
    width: int
    heights: dict[Row, float] = field(default_factory=dict)


class RowHeights:
    """Of the rows shown and those shown before them, or of the same ones at two widths: no more is held.

    A row that is listed again after a change is not measured again, nor is any when a scroll bar comes and goes.
    What was shown earlier must go: rows hold their places in the texts, and hours of reading would add up.
    """

    def __init__(self) -> None:
        self._now = self._before = _Measured((), 0)

    def forget(self) -> None:
        """Everything is measured anew."""
        self._now = self._before = _Measured((), 0)

    def height(
        self, rows: tuple[Row, ...], at: int, width: int, measured: Callable[[Row, int], float]
    ) -> float:
        """The height of one of these rows."""
        if self._now.rows is not rows or self._now.width != width:
            back = self._before.rows is rows and self._before.width == width
            self._now, self._before = self._before if back else _Measured(rows, width), self._now
        row = rows[at]
        height = self._now.heights.get(row)
        if height is None:
            before = self._before.heights.get(row) if self._before.width == width else None
            height = self._now.heights[row] = measured(row, width) if before is None else before
        return height

    def held(self) -> int:
        """How many heights are held."""
        return len(self._now.heights) + len(self._before.heights)
