"""A figure beside another "up to": 1.5 million women, and up to 1.6 million.

Both can hold at once, and yet one of the reporters had another figure: who says "up to 1.6 million" knows of somebody's
estimate of that. "Less than 500" is a limit that any figure below it keeps, and is not looked at.
"""

from __future__ import annotations

from variorum.dossier.disagreeing.claim_pairs import Pair, meet
from variorum.dossier.disagreeing.rounding import rounds_to

_ESTIMATES = frozenset(("up to", "as many as"))
#: Of what a limit is that far off, it says little.
_MOST_APART = 1.5
#: So many of one kind are hardly told twice in a story: a possible link is enough where the two are that near.
_MANY = 1_000
_NEARLY = 1.25


def beside_another_estimate(p: Pair) -> bool:
    """Whether one is given up to which there may be, and the other of linked sentences is another figure.

    Not of tolls, and of those aboard, missing or arrested: these rise, and the highest number is told first.
    """
    if p.one.slot != "count" or not meet(p.one, p.other) or p.modifiers < 0.5 or p.ratio > _MOST_APART:
        return False
    values = (p.one.value, p.other.value)
    if None in values or values[0] == values[1] or rounds_to(p.one, p.other) or rounds_to(p.other, p.one):
        return False
    bounds = [c.figure.qualifier.lower() for c in (p.one, p.other) if c.bounded]
    if not bounds or not _ESTIMATES.issuperset(bounds):
        return False
    return p.linked or (min(p.one.high, p.other.high) >= _MANY and p.ratio <= _NEARLY and p.perhaps_linked)
