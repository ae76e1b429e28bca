"""What is marked in the texts, apart from how it is drawn."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Literal

from variorum.model.comparison import Link, Side, Tier
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison.segments import Segment

MarkKind = Literal[
    "removed",
    "added",
    "removed style",  # house style and typography: a thin line, no tint
    "added style",
    "figure",
    "precision",
    "other wording",
    "quotation",
    "notice",
    "name",
    "name now",
    "note",
    "moved chip",
    "role chip",  # what a paragraph is that is left out; a click counts it as text
    "moved away",  # in one column: what now stands elsewhere
]


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked passage of one text, in code points. `chip` stands in a small frame after it.

    `sign` is what stands before a name (● person, ■ organisation, ▲ place), and for a note its colour.
    """

    start: int
    end: int
    kind: MarkKind
    chip: str = ""
    sign: str = ""
    #: A name that is perhaps none, or perhaps another's: dotted.
    doubtful: bool = False


PassageRole = Literal["matched", "moved", "quotation", "same"]


@dataclass(frozen=True, slots=True)
class Passage:
    """Two passages that tell the same, as one outline: sentences linked in a row count as one."""

    left: Span
    right: Span
    role: PassageRole
    tier: Tier
    links: tuple[Link, ...]
    #: "moved ↓ to ¶6" on the left, "moved ↓ from ¶4" on the right.
    chips: tuple[str, str] = ("", "")

    def span(self, side: Side) -> Span:
        """Its place on one side."""
        return self.left if side == "left" else self.right

    @property
    def by_reader(self) -> bool:
        """Whether the reader linked them: it is no find of the program, then."""
        return any(link.by_reader for link in self.links)


class BySegment:
    """Spans of one text, found again by the segment they touch."""

    def __init__(self, segments: Sequence[Segment], spans: Iterable[tuple[int, int]]) -> None:
        """`spans` in any order; an empty span belongs to the segment it stands in."""
        self._found: dict[int, list[int]] = {}
        starts = [segment.start for segment in segments]
        ends = [segment.end for segment in segments]
        last, begins, ends_at = -1, 0, -1
        for number, (start, end) in enumerate(spans):
            if begins <= start < end <= ends_at:
                # In the paragraph of the one before, as most are.
                self._found.setdefault(last, []).append(number)
                continue
            first = bisect_left(ends, start) if start == end else bisect_right(ends, start)
            after = max(bisect_left(starts, end), first + 1)
            for segment in range(first, min(after, len(starts))):
                if starts[segment] <= max(start, end - 1):
                    self._found.setdefault(segment, []).append(number)
                    last, begins, ends_at = segment, starts[segment], ends[segment]

    def __getitem__(self, segment: int) -> Sequence[int]:
        return self._found.get(segment, ())

    def segments(self) -> Iterable[int]:
        """The segments that hold any."""
        return self._found.keys()
