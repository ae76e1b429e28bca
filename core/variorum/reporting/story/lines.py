"""Rows of the tables of a story page, ready to be drawn."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.story_page import StoryCell, TextPlace
from variorum.reporting.inert import one_line


@dataclass(frozen=True, slots=True)
class Part(JsonValue):
    """One passage of a cell: the words that open it, what is said beside them, and the passage in full."""

    words: str
    place: TextPlace
    aside: str = ""
    passage: str = ""


@dataclass(frozen=True, slots=True)
class ShownCell(JsonValue):
    """A cell. With `counted` it shows how many parts it has, else their words; without parts nothing was found."""

    parts: tuple[Part, ...] = ()
    counted: bool = False

    @property
    def words(self) -> str:
        """What stands in the cell, without asides; "–" where nothing was found."""
        if not self.parts:
            return "–"
        return (
            str(len(self.parts)) if self.counted else " · ".join(dict.fromkeys(p.words for p in self.parts))
        )


@dataclass(frozen=True, slots=True)
class Line(JsonValue):
    """A row: what it is about, what is said of it, and a cell for each text."""

    title: str
    cells: tuple[ShownCell, ...]
    details: tuple[str, ...] = ()
    doubtful: bool = False
    #: What is said of it where the title and the cells say the same in fewer words.
    in_full: str = ""

    @property
    def said(self) -> tuple[str, ...]:
        """All that is said of it."""
        return (self.in_full,) if self.in_full else self.details

    @property
    def texts(self) -> int:
        """How many texts have it."""
        return sum(bool(cell.parts) for cell in self.cells)


@dataclass(frozen=True, slots=True)
class LineGroup(JsonValue):
    """Rows under a heading."""

    title: str
    lines: tuple[Line, ...]


def counted(cells: Sequence[StoryCell]) -> tuple[ShownCell, ...]:
    """Cells that show how often."""
    return tuple(
        ShownCell(
            tuple(
                Part(one_line(words), place, passage=one_line(words))
                for place, words in zip(cell.places, cell.words, strict=True)
            ),
            counted=True,
        )
        for cell in cells
    )
