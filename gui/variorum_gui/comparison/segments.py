"""A text as the pieces the canvas sets one by one: paragraphs, very long ones split."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Literal

from variorum.model.article import Role, Version
from variorum.model.frozen import dataclass
from variorum.model.numbering import is_numbered, paragraph_numbers

#: Longest piece set at once. Breaking 20,000 letters without a space into lines takes 20 ms, which a
#: slice of background work must not; paragraphs of print are far shorter than this.
LONGEST = 6_000
#: Shown in the header above the canvas when they stand before the body.
IN_HEADER: frozenset[Role] = frozenset({"headline", "byline", "date"})


@dataclass(frozen=True, slots=True)
class Segment:
    """A paragraph, or a piece of a very long one. `start`–`end` are code points of the version's text."""

    start: int
    end: int
    role: Role = "body"
    #: The number printed beside it; 0 for pieces after a paragraph's first and for what is not counted.
    number: int = 0
    #: Whether the paragraph begins and ends with this piece.
    opens: bool = True
    closes: bool = True
    #: "fold": a line that stands for unchanged paragraphs and opens when clicked.
    kind: Literal["text", "fold"] = "text"
    #: A fold without length above the paragraphs it opened to: a click folds them again.
    unfolded: bool = False
    #: What a fold says.
    words: str = ""


def segments_of(version: Version) -> tuple[Segment, ...]:
    """The pieces of everything that is not shown in the header. Only body paragraphs are numbered."""
    return segments_from(version.text, [(p.start, p.end, p.role) for p in version.paragraphs])


def segments_from(
    text: str, paragraphs: Iterable[tuple[int, int, Role]], uncounted: Collection[int] = ()
) -> tuple[Segment, ...]:
    """The same for any paragraphs (start, end, role); those that begin at `uncounted` get no number."""
    paragraphs = tuple(paragraphs)
    numbers = paragraph_numbers(is_numbered(role) and start not in uncounted for start, _, role in paragraphs)
    pieces: list[Segment] = []
    headlines = 0
    begun = False
    for (start, end, role), number in zip(paragraphs, numbers, strict=True):
        headlines += role == "headline"
        if role in IN_HEADER and not begun and headlines <= 1:
            continue
        begun = begun or number > 0
        pieces += _split(text, start, end, role, number)
    return tuple(pieces)


def headline_segment(version: Version) -> Segment | None:
    """The headline, for the header above the canvas."""
    for paragraph in version.paragraphs:
        if paragraph.role == "headline":
            return Segment(paragraph.start, paragraph.end, "headline")
    return None


def _split(text: str, start: int, end: int, role: Role, number: int) -> list[Segment]:
    pieces: list[Segment] = []
    at = start
    while end - at > LONGEST:
        space = text.rfind(" ", at + LONGEST // 2, at + LONGEST)
        cut = space + 1 if space > 0 else at + LONGEST
        pieces.append(Segment(at, cut, role, number if at == start else 0, at == start, False))
        at = cut
    pieces.append(Segment(at, end, role, number if at == start else 0, at == start, True))
    return pieces
