"""What is selected on either side, in code points of the texts."""

from __future__ import annotations

import re
from typing import Literal

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum_gui.comparison.segments import Segment

Unit = Literal["letter", "word", "paragraph"]
_WORD = re.compile(r"\w+(?:[’'\-.,]\w+)*|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """From where the selecting began to where it is now; either may come first."""

    anchor: int
    head: int

    @property
    def span(self) -> Span:
        """The stretch in text order."""
        return Span(min(self.anchor, self.head), max(self.anchor, self.head))


class Selection:
    """One stretch on each side; `side` is the one last used, which copying means."""

    def __init__(self) -> None:
        self.side: Side = "left"
        self._stretches: dict[Side, Stretch] = {}

    def clear(self) -> None:
        """Select nothing."""
        self._stretches.clear()

    def leave_cursor(self) -> None:
        """Forget where the cursor stood where nothing is selected: one has gone elsewhere."""
        self._stretches = {side: stretch for side, stretch in self._stretches.items() if len(stretch.span)}

    def on(self, side: Side) -> Span | None:
        """What is selected on a side; None when nothing is."""
        stretch = self._stretches.get(side)
        return stretch.span if stretch is not None and len(stretch.span) else None

    def head(self, side: Side) -> int | None:
        """Where the selection's moving end (the cursor) stands."""
        stretch = self._stretches.get(side)
        return stretch.head if stretch is not None else None

    def set(self, side: Side, anchor: int, head: int) -> None:
        """Select from `anchor` to `head`."""
        self.side = side
        self._stretches[side] = Stretch(anchor, head)

    def extend(self, head: int) -> None:
        """Move the moving end on the side last used."""
        stretch = self._stretches.get(self.side, Stretch(head, head))
        self._stretches[self.side] = Stretch(stretch.anchor, head)


def unit_around(text: str, segments: tuple[Segment, ...], position: int, unit: Unit) -> Span:
    """The word or paragraph that holds a position."""
    if unit == "letter":
        return Span(position, position)
    home = next((s for s in segments if s.start <= position <= s.end), None)
    if home is None:
        return Span(position, position)
    if unit == "paragraph":
        return Span(home.start, home.end)
    # Words are short; looking 200 characters back is enough to meet the beginning of any.
    low = max(home.start, position - 200)
    for found in _WORD.finditer(text, low, home.end):
        if found.start() <= position < found.end():
            return Span(found.start(), found.end())
    return Span(position, position)


def copied_words(text: str, segments: tuple[Segment, ...], span: Span) -> str:
    """The selected words as they are put on the clipboard: what is not on the canvas is left out."""
    if not segments:
        return ""
    pieces: list[str] = []
    for segment in segments:
        start, end = max(span.start, segment.start), min(span.end, segment.end)
        if start < end:
            pieces.append(("" if not pieces or not segment.opens else "\n\n") + text[start:end])
    return "".join(pieces)
