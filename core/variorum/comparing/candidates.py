"""The best partners of one sentence, worked out on request."""

from __future__ import annotations

from variorum.model.comparison import Comparison, Link, Side
from variorum.model.span import Span


def candidates_of(comparison: Comparison, span: Span, side: Side = "left") -> tuple[Link, ...]:
    """The three best partners, best first."""
    return ()
