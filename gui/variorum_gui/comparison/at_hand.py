"""Which paragraph a key acts on, and where the keyboard begins to select."""

from __future__ import annotations

from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.context_menu import paragraph_at
from variorum_gui.comparison.selection import Selection
from variorum_gui.shown import Place


def place_gone_to(canvas: Canvas) -> Place | None:
    """The passage gone to last, as a place of the texts; None at their beginning."""
    for side, span in canvas.passing.current.items():
        return Place(*canvas.content.origin_of(side, span))
    if canvas.scroller.v <= 0:
        return None
    side, position = canvas.content.origin(*canvas.reading_position())
    return Place(side, Span(position, position))


def paragraph_at_hand(canvas: Canvas, selection: Selection) -> Place | None:
    """The paragraph the cursor is in, else the one gone to, else the one on the line of sight."""
    side, current = selection.side, canvas.passing.current
    head = _standing(canvas, selection)
    if head is None and current:
        side = next(iter(current))
        head = current[side].start
    if head is None:
        side, head = canvas.reading_position()
    return paragraph_at(canvas.content.shown, *canvas.content.origin(side, head))


def cursor_at_hand(canvas: Canvas, selection: Selection) -> tuple[Side, int] | None:
    """Where a key begins to select: at the cursor, else where the passage gone to begins, else in the first line."""
    side, current = selection.side, canvas.passing.current
    head = _standing(canvas, selection)
    if head is not None:
        return side, head
    if side not in current:  # it may be in the other text alone
        side = next((other for other, span in current.items() if _in_sight(canvas, other, span.start)), side)
    head = cursor_on(canvas, side)
    return (side, head) if head is not None else None


def cursor_on(canvas: Canvas, side: Side) -> int | None:
    """Where the passage gone to begins on a side, or the first line in sight; None without a text."""
    gone_to = canvas.passing.current.get(side)
    if gone_to is not None and _in_sight(canvas, side, gone_to.start):
        return gone_to.start
    if not canvas.content.side(side).segments:
        return None
    top = canvas.scroller.tops()[SIDES.index(side)]
    return canvas.side(side).column.position_at(max(0, top + canvas.typography.line_height - 1))


def _standing(canvas: Canvas, selection: Selection) -> int | None:
    """The cursor, if anything is selected with it or it is in sight: none is looked for far from what is read."""
    side = selection.side
    head = selection.head(side)
    stands = head is not None and (selection.on(side) is not None or _in_sight(canvas, side, head))
    return head if stands else None


def _in_sight(canvas: Canvas, side: Side, position: int) -> bool:
    segments = canvas.content.side(side).segments
    if not segments or not segments[0].start <= position <= segments[-1].end:
        return False  # a headline stands above the texts
    y = canvas.side(side).column.y_of(position) - canvas.scroller.tops()[SIDES.index(side)]
    return 0 <= y <= canvas.viewport().height() - canvas.typography.line_height
