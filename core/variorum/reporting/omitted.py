"""What a report of confirmed findings leaves out, which it says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from variorum.model.decisions import Judgement
from variorum.model.json_value import JsonValue
from variorum.text.phrasing import phrase, phrase_many


class _Row(Protocol):
    @property
    def state(self) -> Judgement | None: ...


Row = TypeVar("Row", bound=_Row)


@dataclass(frozen=True, slots=True)
class Omitted(JsonValue):
    """How many rows of each table the reader rejected."""

    changes: int = 0
    figures: int = 0
    quotations: int = 0


NOTHING = Omitted()


def rows_left_out(number: int) -> str:
    """What stands under a table, "" where nothing is missing."""
    return (
        phrase_many(
            "{n} row that the reader rejected is left out.",
            "{n} rows that the reader rejected are left out.",
            number,
        )
        if number
        else ""
    )


def nothing_else() -> str:
    """What stands in place of a table all of whose rows were rejected."""
    return phrase("Nothing but what the reader rejected.")


def kept(rows: Iterable[Row], *, everything: bool) -> tuple[tuple[Row, ...], int]:
    """The rows to show, and how many the reader rejected and nobody asked for."""
    found = tuple(rows)
    shown = found if everything else tuple(row for row in found if row.state != "rejected")
    return shown, len(found) - len(shown)
