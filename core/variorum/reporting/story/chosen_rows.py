"""Which rows of a story's page go into a report: those the reader confirmed, and while none is, the program's.

Of sources only who is credited is judged, and nobody confirms one after the other: what was rejected is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from variorum.model.frozen import dataclass
from variorum.model.story_page import StoryPage
from variorum.reporting.omitted import nothing_else, rows_left_out, who_says_so
from variorum.reporting.story.judged_rows import JudgedRow, settled, state_of
from variorum.text.phrasing import phrase

Row = TypeVar("Row", bound=JudgedRow)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many rows are left out: those the reader rejected, or with `confirmed` all others than that.

    Of `sources`, those rejected. `in_part`: some that stay were not confirmed of all of their texts.
    """

    rows: int = 0
    confirmed: bool = False
    sources: int = 0
    in_part: bool = False

    @property
    def note(self) -> str:
        """What stands beside the table, "" where nothing is missing."""
        return rows_left_out(self.rows, confirmed=self.confirmed)

    @property
    def words(self) -> str:
        """What stands above what the reader confirmed, "" above the program's."""
        if not self.confirmed:
            return ""
        words = [who_says_so(confirmed=True)]
        if self.in_part:
            words.append(
                phrase("Where that was said by hand of some of the texts only, the row says of which.")
            )
        return " ".join((*words, phrase("Which of the texts is right is not said.")))

    @property
    def none(self) -> str:
        """What stands in place of the table, "" where nothing is missing."""
        return nothing_else(confirmed=self.confirmed) if self.rows else ""

    @property
    def sources_note(self) -> str:
        """What stands beside the sources, "" where none is missing."""
        return rows_left_out(self.sources)

    @property
    def no_sources(self) -> str:
        """What stands in place of the sources, "" where none is missing."""
        return nothing_else() if self.sources else ""


NOTHING = LeftOut()


def rows_chosen(page: StoryPage, *, everything: bool) -> tuple[StoryPage, LeftOut]:
    """The page without the rows nobody asked for. What nobody judges stays whole."""
    if everything:
        return page, NOTHING
    rows: tuple[JudgedRow, ...] = (*page.differing, *page.quoted, *page.kept)
    confirmed = any(state_of(row) == "confirmed" for row in rows)

    def wanted(found: Sequence[Row]) -> tuple[Row, ...]:
        states = ((row, state_of(row)) for row in found)
        return tuple(
            row for row, said in states if (said == "confirmed" if confirmed else said != "rejected")
        )

    chosen = replace(
        page,
        differing=wanted(page.differing),
        quoted=wanted(page.quoted),
        kept=wanted(page.kept),
        sources=tuple(row for row in page.sources if state_of(row) != "rejected"),
    )
    stay: tuple[JudgedRow, ...] = (*chosen.differing, *chosen.quoted, *chosen.kept)
    in_part = len(page.texts) > 2 and any(settled(row) != "confirmed" for row in stay)
    return chosen, LeftOut(
        len(rows) - len(stay), confirmed, len(page.sources) - len(chosen.sources), confirmed and in_part
    )
