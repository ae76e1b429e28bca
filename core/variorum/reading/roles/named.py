"""Paragraphs with the roles given to them, and the doubts where another role was nearly as good."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.article import Choice, Doubt, Role
from variorum.model.frozen import dataclass
from variorum.text.phrasing import marked

#: A reader is asked about one paragraph in so many at most, the likeliest mistakes first.
_ONE_IN = 30
_LABELS: dict[Role, str] = {
    "headline": marked("A headline"),
    "standfirst": marked("A standfirst"),
    "byline": marked("Who wrote it"),
    "dateline": marked("Where it was written"),
    "date": marked("A date"),
    "caption": marked("A caption: not compared"),
    "body": marked("Body text: compared"),
    "notice": marked("A notice: compared, and a finding of its own"),
    "credit": marked("A credit"),
    "furniture": marked("Page clutter: not compared"),
}


@dataclass(frozen=True, slots=True)
class Named:
    """A paragraph, its role, and the role it might have instead.

    `margin` is how far `role` is ahead (0 = a coin toss, 1 = certain).
    """

    text: str
    role: Role
    instead: Role | None = None
    margin: float = 1.0


def role_doubts(paragraphs: Sequence[Named]) -> tuple[Doubt, ...]:
    """The doubts worth a reader's time, in the order of the text."""
    doubts = [
        Doubt(
            index, "role", each.margin, tuple(Choice(_LABELS[r], role=r) for r in (each.role, each.instead))
        )
        for index, each in enumerate(paragraphs)
        if each.instead is not None
    ]
    if not doubts:  # as of nearly every text
        return ()
    most = max(1, len(paragraphs) // _ONE_IN)
    worst = sorted(doubts, key=lambda doubt: (doubt.margin, doubt.paragraph))[:most]
    return tuple(sorted(worst, key=lambda doubt: doubt.paragraph))
