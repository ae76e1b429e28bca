"""Excerpts that begin within a quotation: without its mark its words would be taken for the newspaper's own."""

from __future__ import annotations

from bisect import bisect_left

from variorum.model.span import Span
from variorum.text.quotation_marks import Quotation, quotations


def begun_before(text: str, excerpt: Span) -> Quotation | None:
    """The quotation of which some words stand before the excerpt, and some in it."""
    found = quotations(text)
    at = bisect_left(found, excerpt.start, key=lambda each: each.start) - 1
    return found[at] if at >= 0 and excerpt.start < found[at].end else None


def opening(text: str, quotation: Quotation) -> str:
    """The mark it begins with, as the newspaper has it."""
    return text[quotation.opened : quotation.start]


def closing(text: str, quotation: Quotation, excerpt: Span) -> str:
    """The mark it ends with, where it ends behind the excerpt; "" where the excerpt holds it, or nothing does."""
    return text[quotation.end : quotation.closed] if excerpt.end < quotation.closed else ""
