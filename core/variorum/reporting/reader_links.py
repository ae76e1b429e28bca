"""Links the reader made, and links of the program's that the reader refused: never passed off as found or not found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from variorum.comparing.overruling import rulings
from variorum.model.article import Version
from variorum.model.comparison import Comparison
from variorum.model.decisions import Decisions
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.numbering import Numbering
from variorum.model.span import Span
from variorum.reporting.inert import one_line
from variorum.reporting.marking import Mark
from variorum.text.phrasing import phrase, phrase_many

#: Stands before the words of a chip, so that the reader's links are known without colours.
SIGN = "✎"


@dataclass(frozen=True, slots=True)
class ReaderLink(JsonValue):
    """Two passages, and whether the reader linked them or refused a link; paragraph 0 has no number."""

    linked: bool
    left_at: Span
    right_at: Span
    left: str
    right: str
    left_paragraph: int
    right_paragraph: int

    @property
    def what(self) -> str:
        """Who did what."""
        return phrase("linked by hand") if self.linked else phrase("link refused by hand")


def reader_links(
    left: Version, right: Version, comparison: Comparison, decisions: Decisions
) -> tuple[ReaderLink, ...]:
    """In the order of the left text, those made before those refused."""
    numbers = Numbering(left.paragraphs), Numbering(right.paragraphs)

    def told(linked: bool, one: Span, other: Span) -> ReaderLink:
        return ReaderLink(
            linked,
            one,
            other,
            one_line(one.of(left.text)),
            one_line(other.of(right.text)),
            numbers[0].at(one.start),
            numbers[1].at(other.start),
        )

    made = [told(True, link.left, link.right) for link in comparison.links if link.by_reader]
    refused = [
        told(False, one, other) for one, other, linked in rulings(decisions, left, right) if not linked
    ]
    refused.sort(key=lambda link: (link.left_at, link.right_at))
    return (*made, *refused)


def link_marks(links: Sequence[ReaderLink], *, right: bool) -> Iterator[Mark]:
    """The signs after the passages of one text."""
    for link in links:
        span, there = (link.right_at, link.left_paragraph) if right else (link.left_at, link.right_paragraph)
        words = (
            phrase("{sign} ¶{number}: {what}", sign=SIGN, number=there, what=link.what)
            if there
            else phrase("{sign} {what}", sign=SIGN, what=link.what)
        )
        yield Mark(span, "by-reader" if link.linked else "", words)


def counted(links: Sequence[ReaderLink]) -> Iterator[str]:
    """What must be known of the comparison as a whole."""
    made = sum(link.linked for link in links)
    refused = len(links) - made
    if made:
        yield phrase_many(
            # Not "not found by the program": it may have offered these very passages as what comes nearest.
            "{n} match was made by hand; it is marked and counted as matched.",
            "{n} matches were made by hand; they are marked and counted as matched.",
            made,
        )
    if refused:
        yield phrase_many(
            "{n} match was refused by hand; its passages are marked.",
            "{n} matches were refused by hand; their passages are marked.",
            refused,
        )
