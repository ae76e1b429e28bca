"""What is known of two texts before a word of them is compared."""

from __future__ import annotations

from variorum.model.article import Article
from variorum.model.comparison import Mode
from variorum.text.outlet_names import same_outlet
from variorum.text.phrasing import marked, phrase

#: Which is the reason, and all there is to it.
OF_ONE_ARTICLE = marked("Both are versions of one article.")
TWO_OUTLETS = marked("They come from two outlets, {one} and {other}.")


def mode_by_origin(left: Article, right: Article) -> tuple[Mode, str] | None:
    """The mode that follows from where two texts come from, and why; None where only the words can tell.

    Two versions of one article stay that however much was rewritten, and two outlets that print the same
    agency copy stay two outlets.
    """
    if left == right:
        return "versions", phrase(OF_ONE_ARTICLE)
    if left.address and left.address == right.address:
        return "versions", phrase("Both come from one address.")
    if left.outlet and right.outlet and not same_outlet(left.outlet, right.outlet):
        return "outlets", phrase(TWO_OUTLETS, one=left.outlet, other=right.outlet)
    return None
