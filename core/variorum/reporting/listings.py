"""The tables of a report as plain words, for formats that have no marks inside a cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.reporting.contents import Contents


@dataclass(frozen=True, slots=True)
class Listing:
    """A table under its title; `nothing` is said where it has no rows."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    nothing: str


def listings(contents: Contents) -> Iterator[Listing]:
    """The tables that were chosen, in the order of the page."""
    wanted, names = contents.choice.parts, contents.names
    if "changes" in wanted:
        yield Listing(
            "Changes" if contents.mode == "versions" else "Differences in wording and place",
            ("What", *names),
            tuple(
                (f"{row.what}: {row.kind}" if row.kind else row.what, row.left or "–", row.right or "–")
                for row in contents.changes
            ),
            "None found.",
        )
    if "figures" in wanted:
        yield Listing(
            "Figures and facts that differ",
            ("What", *names),
            tuple(
                (f"{row.what}. {row.sentence}", ", ".join(row.left), ", ".join(row.right))
                for row in contents.figures
            ),
            "No differing figures found.",
        )
    if "quotations" in wanted:
        yield Listing(
            "Quotations in both texts",
            ("How", *names),
            tuple(
                (row.how, _said(row.left, row.left_speaker), _said(row.right, row.right_speaker))
                for row in contents.quotations
            ),
            "No quotation found in both texts.",
        )
    if "names" in wanted:
        yield Listing(
            "Names",
            ("Name", "Kind", *names, "Spellings"),
            tuple(
                (f"{row.sign} {row.name}", row.kind, *_counts(row.left, row.right), ", ".join(row.spellings))
                for row in contents.people
            ),
            "No names found.",
        )


def _counts(left: int, right: int) -> tuple[str, str]:
    return str(left or "–"), str(right or "–")


def _said(words: str, speaker: str) -> str:
    return f"“{words}” ({speaker or 'no speaker found'})"
