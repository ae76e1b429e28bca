"""What a passage carries that makes it matter: a source, a figure, a quotation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol, TypeVar

from variorum.model.annotations import Annotations, Figure
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.text.late_patterns import LatePattern
from variorum.text.phrasing import marked, phrase

#: Figures of these kinds weigh in a removed sentence; a weekday or an ordinal does not.
_WEIGHTY = frozenset({"count", "money", "percent", "age", "magnitude", "distance", "duration"})

_TAKEN_UP = LatePattern(r"\b(?:the|these|those|both)\s$", re.IGNORECASE)
#: Up to here a number stands for a place in a row as often as for a count.
_MOST_IN_PASSING = 3

#: What a passage holds: a source, a figure, a quotation.
HOLDING: dict[tuple[bool, bool, bool], str] = {
    (False, False, False): "",
    (True, False, False): marked("a source"),
    (False, True, False): marked("a figure"),
    (False, False, True): marked("a quotation"),
    (True, True, False): marked("a source and a figure"),
    (True, False, True): marked("a source and a quotation"),
    (False, True, True): marked("a figure and a quotation"),
    (True, True, True): marked("a source, a figure and a quotation"),
}


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_PlacedT = TypeVar("_PlacedT", bound=_Placed)


@dataclass(frozen=True)
class Carried:
    """What stands inside a passage."""

    source: bool = False
    figure: bool = False
    quotation: bool = False

    def __or__(self, other: Carried) -> Carried:
        return Carried(
            self.source or other.source, self.figure or other.figure, self.quotation or other.quotation
        )

    @property
    def kinds(self) -> int:
        """How many of the three."""
        return self.source + self.figure + self.quotation

    def __bool__(self) -> bool:
        return self.source or self.figure or self.quotation

    def phrase(self) -> str:
        """In words, for a title: "a source and a figure", "" when there is nothing."""
        words = HOLDING[self.source, self.figure, self.quotation]
        return phrase(words) if words else ""


def carried_by(span: Span, annotations: Annotations) -> Carried:
    """What the passage carries, from the annotations of its text."""
    return Carried(
        any(s.kind != "via" and s.sure for s in _inside(span, annotations.sources)),
        any(_weighs(f, annotations.text) for f in _inside(span, annotations.figures)),
        any(not q.scare for q in _inside(span, annotations.quotes)),
    )


def _weighs(figure: Figure, text: str) -> bool:
    """A small number that counts nothing named is a turn of phrase: "round two", "one of them".

    "The two were killed" takes up two who were told of before.
    """
    few = figure.kind == "count" and figure.value is not None and figure.value <= _MOST_IN_PASSING
    if few and _TAKEN_UP.search(text, max(0, figure.start - 8), figure.start):
        return False
    if figure.kind == "count" and figure.value is not None and not figure.unit:
        small = _MOST_IN_PASSING if not figure.about else 1
        return figure.value > small
    return figure.kind in _WEIGHTY


def _inside(span: Span, placed: Sequence[_PlacedT]) -> list[_PlacedT]:
    first = bisect_left(placed, span.start, key=lambda item: item.start)
    last = bisect_left(placed, span.end, key=lambda item: item.start)
    return [item for item in placed[first:last] if item.end <= span.end]
