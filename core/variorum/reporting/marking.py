"""Laying marks over a text: overlapping spans become a flat row of pieces, each with all its marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from variorum.model.article import Paragraph
from variorum.model.building import PARAGRAPH_BREAK
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.span import Span
from variorum.reporting.inert import inert

_BOXED = frozenset({"moved", "figure", "precision"})
#: Has a bar where it begins, also where it begins within another mark.
_OPENED = frozenset({"quotation"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark on a passage. `role` is a class of the style sheet; `chip` stands in small print after it.

    `finding` is the number of a listed finding that stands here, `note` that of a reader's note (0: none).
    """

    span: Span
    role: str
    chip: str = ""
    finding: int = 0
    note: int = 0


@dataclass(frozen=True, slots=True)
class Piece(JsonValue):
    """A stretch of text whose marks do not change; `chips`, `findings` and `notes` come after it."""

    text: str
    roles: tuple[str, ...] = ()
    chips: tuple[str, ...] = ()
    findings: tuple[int, ...] = ()
    notes: tuple[int, ...] = ()

    @property
    def after(self) -> tuple[str, ...]:
        """The small print behind it."""
        return (*self.chips, *(str(number) for number in self.findings), *(f"n{n}" for n in self.notes))

    @property
    def element(self) -> str:
        """The HTML element that says what the marks mean, also where styles are not shown."""
        if "removed" in self.roles:
            return "del"
        if "added" in self.roles:
            return "ins"
        return "span" if self.roles else ""


def by_paragraph(paragraphs: Sequence[Paragraph], marks: Iterable[Mark]) -> list[list[Mark]]:
    """The marks that touch each paragraph, in the order given: each text is gone through once."""
    starts, ends = [p.start for p in paragraphs], [p.end for p in paragraphs]
    touching: list[list[Mark]] = [[] for _ in paragraphs]
    for mark in marks:
        for at in range(bisect_right(ends, mark.span.start), bisect_left(starts, mark.span.end)):
            touching[at].append(mark)
    return touching


def pieces(text: str, within: Span, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """The text of `within`, cut wherever a mark begins or ends."""
    here = [mark for mark in marks if _touches(mark.span, within)]
    if not here:
        return (Piece(inert(within.of(text))),) if within.start < within.end else ()
    borders = {within.start, within.end}
    for mark in here:
        borders |= {max(within.start, mark.span.start), min(within.end, mark.span.end)}
    coming = sorted(range(len(here)), key=lambda n: here[n].span.start, reverse=True)
    over: list[int] = []
    found: list[Piece] = []
    for start, end in pairwise(sorted(borders)):
        over = [n for n in over if here[n].span.end > start]
        while coming and here[coming[-1]].span.start < end:
            over.append(coming.pop())
        over.sort()
        found.append(_piece(text, start, end, [here[n] for n in over], within))
    return tuple(found)


def _piece(text: str, start: int, end: int, over: Sequence[Mark], within: Span) -> Piece:
    ending = [mark for mark in over if _ends_at(mark.span, end, within)]
    return Piece(
        inert(text[start:end]),
        tuple(dict.fromkeys(role for mark in over for role in _roles(mark, start, end))),
        tuple(dict.fromkeys(mark.chip for mark in ending if mark.chip)),
        tuple(sorted({mark.finding for mark in ending if mark.finding})),
        tuple(sorted({mark.note for mark in ending if mark.note})),
    )


def _roles(mark: Mark, start: int, end: int) -> list[str]:
    # Boxes have their sides drawn only where the mark begins and ends, not wherever another mark cuts it.
    if mark.role in _OPENED and mark.span.start == start:
        return [mark.role, "opens"]
    if mark.role not in _BOXED:
        return mark.role.split()
    begins, ends = mark.span.start == start, mark.span.end == end
    return [mark.role, *(["begins"] if begins else []), *(["ends"] if ends else [])]


def _touches(span: Span, within: Span) -> bool:
    # An empty span (a pure insertion on the other side) marks nothing.
    return span.start < within.end and span.end > within.start and span.start < span.end


def _ends_at(span: Span, end: int, within: Span) -> bool:
    # A span may take the blank line after its paragraph along.
    return span.end == end or (end == within.end and end < span.end <= end + len(PARAGRAPH_BREAK))
