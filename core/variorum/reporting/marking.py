"""Laying marks over a text: overlapping spans become a flat row of pieces, each with all its marks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from variorum.model.building import PARAGRAPH_BREAK
from variorum.model.span import Span
from variorum.reporting.inert import inert

_BOXED = frozenset({"moved", "figure", "precision"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark on a passage. `role` is a class of the style sheet; `chip` stands in small print after it.

    `finding` is the number of a listed finding that stands here (0: none).
    """

    span: Span
    role: str
    chip: str = ""
    finding: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text whose marks do not change; `chips` and `findings` come after it."""

    text: str
    roles: tuple[str, ...] = ()
    chips: tuple[str, ...] = ()
    findings: tuple[int, ...] = ()

    @property
    def element(self) -> str:
        """The HTML element that says what the marks mean, also where styles are not shown."""
        if "removed" in self.roles:
            return "del"
        if "added" in self.roles:
            return "ins"
        return "span" if self.roles else ""


def pieces(text: str, within: Span, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """The text of `within`, cut wherever a mark begins or ends."""
    here = [mark for mark in marks if _touches(mark.span, within)]
    borders = {within.start, within.end}
    for mark in here:
        borders |= {max(within.start, mark.span.start), min(within.end, mark.span.end)}
    cuts = sorted(borders)
    found: list[Piece] = []
    for start, end in pairwise(cuts):
        over = [mark for mark in here if mark.span.start < end and mark.span.end > start]
        ending = [mark for mark in here if _ends_at(mark.span, end, within)]
        found.append(
            Piece(
                inert(text[start:end]),
                tuple(dict.fromkeys(role for mark in over for role in _roles(mark, start, end))),
                tuple(mark.chip for mark in ending if mark.chip),
                tuple(sorted({mark.finding for mark in ending if mark.finding})),
            )
        )
    return tuple(found)


def _roles(mark: Mark, start: int, end: int) -> list[str]:
    # Boxes have their sides drawn only where the mark begins and ends, not wherever another mark cuts it.
    if mark.role not in _BOXED:
        return [mark.role] if mark.role else []
    begins, ends = mark.span.start == start, mark.span.end == end
    return [mark.role, *(["begins"] if begins else []), *(["ends"] if ends else [])]


def _touches(span: Span, within: Span) -> bool:
    # An empty span (a pure insertion on the other side) marks nothing.
    return span.start < within.end and span.end > within.start and span.start < span.end


def _ends_at(span: Span, end: int, within: Span) -> bool:
    # A span may take the blank line after its paragraph along.
    return span.end == end or (end == within.end and end < span.end <= end + len(PARAGRAPH_BREAK))
