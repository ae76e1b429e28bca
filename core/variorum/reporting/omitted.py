"""What a report of confirmed findings leaves out, which it says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from variorum.model.decisions import Judgement
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.text.phrasing import phrase, phrase_many


class _Row(Protocol):
    @property
    def state(self) -> Judgement | None: ...


Row = TypeVar("Row", bound=_Row)


@dataclass(frozen=True, slots=True)
class Omitted(JsonValue):
    """How many rows of each table are left out: those the reader rejected, or with `confirmed` all others than that."""

    changes: int = 0
    figures: int = 0
    quotations: int = 0
    names: int = 0
    #: Of names spelled differently, which are not among the figures.
    spellings: int = 0
    #: Whether the tables hold what the reader confirmed, and nothing else.
    confirmed: bool = False


NOTHING = Omitted()


def rows_left_out(number: int, *, confirmed: bool = False) -> str:
    """What stands under a table, "" where nothing is missing."""
    if not number:
        return ""
    if confirmed:
        return phrase_many(
            "{n} row that was not confirmed is left out.",
            "{n} rows that were not confirmed are left out.",
            number,
        )
    return phrase_many(
        "{n} row that was rejected is left out.",
        "{n} rows that were rejected are left out.",
        number,
    )


def names_left_out(number: int) -> str:
    """What stands under the table of names, "" where none is missing."""
    if not number:
        return ""
    return phrase_many(
        "{n} name that stands in no confirmed passage is left out.",
        "{n} names that stand in no confirmed passage are left out.",
        number,
    )


def nothing_else(*, confirmed: bool = False) -> str:
    """What stands in place of a table all of whose rows are left out."""
    if confirmed:
        return phrase("Nothing that was confirmed.")
    return phrase("Nothing but what was rejected.")


def who_says_so(*, confirmed: bool = False) -> str:
    """What is above a table of what was found."""
    if confirmed:
        return phrase("Found by the program, and confirmed by hand.")
    return phrase("Found by the program and not reviewed, except where “by hand” stands.")


def kept(rows: Iterable[Row], *, everything: bool, confirmed: bool) -> tuple[tuple[Row, ...], int]:
    """The rows to show, and how many nobody asked for: what was rejected, or what was not `confirmed`."""
    found = tuple(rows)
    if everything:
        return found, 0
    shown = tuple(
        row for row in found if (row.state == "confirmed" if confirmed else row.state != "rejected")
    )
    return shown, len(found) - len(shown)
