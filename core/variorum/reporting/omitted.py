"""What a report of confirmed findings leaves out, which it says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from variorum.model.decisions import Decisions, Judgement, Verdict
from variorum.model.finding import Finding
from variorum.model.json_value import JsonValue
from variorum.text.phrasing import phrase, phrase_many


class _Row(Protocol):
    @property
    def state(self) -> Judgement | None: ...


Row = TypeVar("Row", bound=_Row)


@dataclass(frozen=True, slots=True)
class Omitted(JsonValue):
    """How many rows of each table the reader rejected, and how many notes are on findings that are not listed."""

    changes: int = 0
    figures: int = 0
    quotations: int = 0
    notes: int = 0


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


def notes_left_out(number: int) -> str:
    """What stands under the notes, "" where none is missing."""
    return (
        phrase_many(
            "{n} note of the reader is on a finding that is not listed here, and is left out.",
            "{n} notes of the reader are on findings that are not listed here, and are left out.",
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


def unlisted_notes(
    decisions: Decisions, findings: Sequence[Finding], listed: Iterable[str], hashes: tuple[str, str]
) -> int:
    """How many notes on findings of these two texts are not among those `listed` by their id.

    Also on findings that a comparison made otherwise, or a later reading, no longer has.
    """
    known, shown = {finding.id for finding in findings}, set(listed)
    latest = {verdict.finding: verdict for verdict in decisions.verdicts}
    return sum(
        bool(verdict.note.strip()) and id not in shown and (id in known or _is_on(verdict, hashes))
        for id, verdict in latest.items()
    )


def _is_on(verdict: Verdict, hashes: tuple[str, str]) -> bool:
    places = [anchor.content_hash for anchor in (verdict.left, verdict.right) if anchor is not None]
    return bool(places) and set(places) <= set(hashes)
