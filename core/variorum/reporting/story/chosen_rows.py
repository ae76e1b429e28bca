"""Which rows of a story's page go into a report: those the reader confirmed, and while none is, the program's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from variorum.model.frozen import dataclass
from variorum.model.story_page import StoryPage
from variorum.reporting.omitted import nothing_else, rows_left_out, who_says_so
from variorum.reporting.story.judged_rows import JudgedRow, state_of
from variorum.text.phrasing import phrase

Row = TypeVar("Row", bound=JudgedRow)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many rows are left out: those the reader rejected, or with `confirmed` all others than that."""

    rows: int = 0
    confirmed: bool = False

    @property
    def note(self) -> str:
        """What stands beside the table, "" where nothing is missing."""
        return rows_left_out(self.rows, confirmed=self.confirmed)

    @property
    def words(self) -> str:
        """What stands above what the reader confirmed, "" above the program's."""
        if not self.confirmed:
            return ""
        right = phrase("Which of the texts is right is not said.")
        return f"{who_says_so(confirmed=True)} {right}"

    @property
    def none(self) -> str:
        """What stands in place of the table, "" where nothing is missing."""
        return nothing_else(confirmed=self.confirmed) if self.rows else ""


NOTHING = LeftOut()


def rows_chosen(page: StoryPage, *, everything: bool) -> tuple[StoryPage, LeftOut]:
    """The page without the rows nobody asked for. Only what two texts tell is judged: the other tables stay."""
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
        page, differing=wanted(page.differing), quoted=wanted(page.quoted), kept=wanted(page.kept)
    )
    left = len(rows) - len(chosen.differing) - len(chosen.quoted) - len(chosen.kept)
    return chosen, LeftOut(left, confirmed)
