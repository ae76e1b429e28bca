"""Rows of the tables of a story page, ready to be drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.judgement import Judgement
from variorum.model.story_page import StoryCell, TextPlace
from variorum.reporting.inert import one_line
from variorum.text.phrasing import phrase


@dataclass(frozen=True, slots=True)
class Part(JsonValue):
    """One passage of a cell: the words that open it, what is said beside them, and the passage in full."""

    words: str
    place: TextPlace
    aside: str = ""
    passage: str = ""


@dataclass(frozen=True, slots=True)
class ShownCell(JsonValue):
    """A cell. With `counted` it shows how many parts it has, else their words; without parts nothing was found.

    `none` says so in words of its own; `lead` stands before words that are not what the row is about, but match it.
    `partly`: no more than a part of it, or perhaps.
    """

    parts: tuple[Part, ...] = ()
    counted: bool = False
    #: What the reader said of findings that this text has in the row, each once.
    states: tuple[Judgement, ...] = ()
    none: str = ""
    lead: str = ""
    partly: bool = False

    @property
    def words(self) -> str:
        """What stands in the cell, without asides; "–" where nothing was found."""
        if not self.parts:
            return self.none or "–"
        if self.counted:
            return str(len(self.parts))
        words = " · ".join(dict.fromkeys(part.words for part in self.parts))
        return phrase("{what}: {value}", what=self.lead, value=words) if self.lead else words


@dataclass(frozen=True, slots=True)
class Line(JsonValue):
    """A row: what it is about, what is said of it, and a cell for each text."""

    title: str
    cells: tuple[ShownCell, ...]
    details: tuple[str, ...] = ()
    doubtful: bool = False
    #: What is said of it where the title and the cells say the same in fewer words.
    in_full: str = ""
    #: What the reader said of it, each in a line, and in a word where that is of the whole row.
    verdicts: tuple[str, ...] = ()
    state: Judgement | None = None
    #: Whether the verdicts are on something about it (who says a quotation), and say on what.
    judged_in_part: bool = False

    @property
    def beside(self) -> tuple[str, ...]:
        """What stands beside its title."""
        return (*self.details, *self.verdicts)

    @property
    def said(self) -> tuple[str, ...]:
        """All that is said of it."""
        return (*((self.in_full,) if self.in_full else self.details), *self.verdicts)

    @property
    def texts(self) -> int:
        """How many texts have it, all of it."""
        return sum(bool(cell.parts) and not cell.partly for cell in self.cells)


@dataclass(frozen=True, slots=True)
class LineGroup(JsonValue):
    """Rows under a heading."""

    title: str
    lines: tuple[Line, ...]


def rejected_last(groups: Iterable[tuple[str, Sequence[Line]]]) -> tuple[LineGroup, ...]:
    """Those under a heading that have lines; what the reader rejected stands below them all."""
    found = tuple(groups)
    rejected = [line for _, lines in found for line in lines if line.state == "rejected"]
    stand = [(title, [line for line in lines if line.state != "rejected"]) for title, lines in found]
    return tuple(
        LineGroup(title, tuple(lines))
        for title, lines in (*stand, (phrase("Rejected by hand"), rejected))
        if lines
    )


def counted(
    cells: Sequence[StoryCell], states: Sequence[tuple[Judgement, ...]] = ()
) -> tuple[ShownCell, ...]:
    """Cells that show how often; `states` are what the reader said, by text."""
    return tuple(
        ShownCell(
            tuple(
                Part(one_line(words), place, passage=one_line(words))
                for place, words in zip(cell.places, cell.words, strict=True)
            ),
            counted=True,
            states=said,
        )
        for cell, said in zip(cells, states or [()] * len(cells), strict=True)
    )
