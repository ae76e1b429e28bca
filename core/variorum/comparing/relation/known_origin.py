"""What is known of two texts before a word of them is compared."""

from __future__ import annotations

from variorum.model.article import Article
from variorum.model.comparison import Mode
from variorum.text.phrasing import phrase


def mode_by_origin(left: Article, right: Article) -> tuple[Mode, str] | None:
    """The mode that follows from where two texts come from, and why; None where only the words can tell.

    Two versions of one article stay that however much was rewritten, and two outlets that print the same
    agency copy stay two outlets.
    """
    if left == right or (left.address and left.address == right.address):
        return "versions", phrase("Both are versions of one article.")
    if left.outlet and right.outlet and left.outlet.casefold() != right.outlet.casefold():
        return "outlets", phrase(
            "They come from two outlets, {one} and {other}.", one=left.outlet, other=right.outlet
        )
    return None
