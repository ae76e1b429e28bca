"""What a passage carries that makes it matter: a source, a figure, a quotation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from variorum.model.annotations import Annotations
from variorum.model.span import Span

#: Figures of these kinds weigh in a removed sentence; a weekday or an ordinal does not.
_WEIGHTY = frozenset({"count", "money", "percent", "age", "magnitude", "distance", "duration"})


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_PlacedT = TypeVar("_PlacedT", bound=_Placed)


@dataclass(frozen=True)
class Carried:
    """What stands inside one passage."""

    source: bool = False
    figure: bool = False
    quotation: bool = False

    def __bool__(self) -> bool:
        return self.source or self.figure or self.quotation

    def phrase(self) -> str:
        """In words, for a title: "a source and a figure", "" when there is nothing."""
        words = [w for w, here in (("a source", self.source), ("a figure", self.figure)) if here]
        if self.quotation:
            words.append("a quotation")
        return " and ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else "".join(words)


def carried_by(span: Span, annotations: Annotations) -> Carried:
    """What the passage carries, from the annotations of its text."""
    return Carried(
        any(s.kind != "via" for s in _inside(span, annotations.sources)),
        any(f.kind in _WEIGHTY for f in _inside(span, annotations.figures)),
        any(not q.scare for q in _inside(span, annotations.quotes)),
    )


def _inside(span: Span, placed: Sequence[_PlacedT]) -> list[_PlacedT]:
    first = bisect_left(placed, span.start, key=lambda item: item.start)
    last = bisect_left(placed, span.end, key=lambda item: item.start)
    return [item for item in placed[first:last] if item.end <= span.end]
