"""Which scored pairs become links.

A sentence may have several partners: reports spread over two sentences what others say in one, and a rule of
one partner each was measured to lose .01–.07 F1.
"""

from __future__ import annotations

from variorum.comparing.linking.likeness import Pair
from variorum.comparing.linking.probability import Score
from variorum.comparing.match import Match

#: A little above the floor of "possible": on reports the weights had no part in, the links between .25 and .28
#: brought three hundredths of precision down for one of recall. They are found by asking for candidates.
_LINKED = 0.28


def chosen(scores: dict[Pair, Score]) -> list[Match]:
    """Matches for all pairs that are at least possible, with a little to spare."""
    return [
        Match((i, i + 1), (j, j + 1), score.probability)
        for (i, j), score in sorted(scores.items())
        if score.probability >= _LINKED
    ]
