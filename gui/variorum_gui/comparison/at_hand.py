"""Which paragraph a key acts on."""

from __future__ import annotations

from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
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
    side = selection.side
    head, current = selection.head(side), canvas.passing.current
    if head is None and current:
        side = next(iter(current))
        head = current[side].start
    if head is None:
        side, head = canvas.reading_position()
    return paragraph_at(canvas.content.shown, *canvas.content.origin(side, head))
