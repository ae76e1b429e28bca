"""Which links cross the main order of the two texts."""

from __future__ import annotations

from dataclasses import replace

from variorum.comparing.increasing import heaviest_run
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness
from variorum.model.comparison import TIER_FLOORS

_LIKELY = dict(TIER_FLOORS)["likely"]


def with_moved(matches: list[Match], left: Witness, right: Witness) -> list[Match]:
    """The matches by left start, those off the heaviest increasing run marked as moved.

    A possible link must not pull the main order its way, so it weighs next to nothing.
    """
    ordered = sorted(matches, key=lambda m: (m.left, m.right))
    weights = [
        m.score
        * (len(left.keys[m.left[0]]) + len(right.keys[m.right[0]]) + 1)
        * (1 if m.score >= _LIKELY else 0.01)
        for m in ordered
    ]
    run = set(heaviest_run([(m.left[0], m.right[0]) for m in ordered], weights))
    return [m if at in run else replace(m, moved=True) for at, m in enumerate(ordered)]
