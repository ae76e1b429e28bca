"""Where a finding stands when only one of the texts has it."""

from __future__ import annotations

from variorum.model.comparison import Side
from variorum.model.span import Span

SIDES: tuple[Side, Side] = ("left", "right")


def on(side: Side, spans: tuple[Span, ...]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans as left and right of a finding."""
    return (spans, ()) if side == "left" else ((), spans)
