"""Which scored pairs become links.

A sentence may have several partners: reports spread over two sentences what others say in one, and a rule of
one partner each was measured to lose .01–.07 F1.
"""

from __future__ import annotations

from variorum.comparing.likeness import Pair
from variorum.comparing.match import Match
from variorum.comparing.probability import Score
from variorum.model.comparison import TIER_FLOORS

_POSSIBLE = dict(TIER_FLOORS)["possible"]


def chosen(scores: dict[Pair, Score]) -> list[Match]:
    """Matches for all pairs that are at least possible."""
    return [
        Match((i, i + 1), (j, j + 1), score.probability)
        for (i, j), score in sorted(scores.items())
        if score.probability >= _POSSIBLE
    ]
