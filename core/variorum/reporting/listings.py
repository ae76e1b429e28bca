"""The tables of a report as plain words, for formats that have no marks inside a cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from variorum.reporting.changes import ChangeRow
from variorum.reporting.contents import Contents
from variorum.text.phrasing import phrase


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
            phrase("Changes") if contents.mode == "versions" else phrase("Differences in wording and place"),
            (phrase("What"), *names),
            tuple((change_words(row), row.left or "–", row.right or "–") for row in contents.changes),
            phrase("None found."),
        )
    if "figures" in wanted:
        yield Listing(
            phrase("Figures and facts that differ"),
            (phrase("What"), *names),
            tuple(
                (f"{row.what}. {row.sentence}", ", ".join(row.left), ", ".join(row.right))
                for row in contents.figures
            ),
            phrase("No differing figures found."),
        )
    if "quotations" in wanted:
        yield Listing(
            phrase("Quotations in both texts"),
            (phrase("How"), *names),
            tuple(
                (row.how, _said(row.left, row.left_speaker), _said(row.right, row.right_speaker))
                for row in contents.quotations
            ),
            phrase("No quotation found in both texts."),
        )
    if "names" in wanted:
        yield Listing(
            phrase("Names"),
            (phrase("Name"), phrase("Kind"), *names, phrase("Spellings")),
            tuple(
                (f"{row.sign} {row.name}", row.kind, *_counts(row.left, row.right), ", ".join(row.spellings))
                for row in contents.people
            ),
            phrase("No names found."),
        )


def change_words(row: ChangeRow) -> str:
    """What was changed, and of which kind it is."""
    if not row.kind:
        return phrase(row.what)
    return phrase("{change}: {kind}", change=phrase(row.what), kind=phrase(row.kind))


def _counts(left: int, right: int) -> tuple[str, str]:
    return str(left or "–"), str(right or "–")


def _said(words: str, speaker: str) -> str:
    return phrase("“{words}” ({speaker})", words=words, speaker=speaker or phrase("no speaker found"))
