"""The line below a table that says what the short headings of its columns stand for."""

from __future__ import annotations

from variorum_gui.shown import Shown
from variorum_gui.sidebar.places import SIDES, column_heads, heads_told, name_of, whole_heads
from variorum_gui.sidebar.rows import Row, remark


def heads_row(shown: Shown) -> tuple[Row, ...]:
    """One where there are any."""
    told, names = heads_told(shown), tuple(name_of(shown, side) for side in SIDES if shown.text(side))
    if not told:
        return ()
    # Of names that may stand in full in their place it is seen when they are painted.
    seen = whole_heads(shown) == names
    return (remark(told, "heads", column_heads(shown), names) if seen else remark(told, "heads"),)
