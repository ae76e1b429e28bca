"""How probable it is that two sentences tell the same."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from math import exp, inf, log1p
from typing import NamedTuple

from variorum.comparing.contents import Contents
from variorum.comparing.fitted import FITTED, Weights
from variorum.comparing.likeness import Likeness, Pair, likenesses
from variorum.comparing.witness import Witness

#: What an equal pair counts as when it stands beside another; more would drag unlike neighbours along.
_EQUAL_NEIGHBOUR = 2.0
_NO_RIVAL = -6.0
_HOPELESS = -4.0
_BESIDE = [(a, b) for a in (-2, -1, 1, 2) for b in (-2, -1, 1, 2)]


class Score(NamedTuple):
    """A probability and what it was made of."""

    probability: float
    z: float
    #: How far ahead of the best other partner of the left and of the right sentence (negative: behind).
    ahead_left: float
    ahead_right: float
    #: z of the best pair among the sentences around.
    neighbours: float
    likeness: Likeness


def scores(
    left: Witness,
    right: Witness,
    contents: Contents,
    free_left: Collection[int],
    free_right: Collection[int],
    equal: Iterable[Pair],
    weights: Weights = FITTED,
) -> dict[Pair, Score]:
    """Scores of all pairs of free sentences that have something in common."""
    equal = list(equal)
    alike = {
        pair: likeness
        for pair, likeness in likenesses(contents, free_left, free_right, equal).items()
        # A headline repeats the first sentence by its nature: taken for its partner, it would tear both
        # from theirs.
        if (pair[0] in left.headline) == (pair[1] in right.headline)
    }
    z = {
        pair: _z(likeness, pair[0] in left.headline and pair[1] in right.headline, weights)
        for pair, likeness in alike.items()
    }
    rows, columns = _two_best(z, 0), _two_best(z, 1)
    around = z | dict.fromkeys(equal, _EQUAL_NEIGHBOUR)
    return {
        pair: _score(pair, value, rows[pair[0]], columns[pair[1]], around, alike[pair], weights)
        for pair, value in z.items()
    }


def parts_of(score: Score, weights: Weights = FITTED) -> tuple[tuple[str, float], ...]:
    """What the probability was made of: a label and its share in the log odds; together they are the odds."""
    alike = score.likeness
    words = weights.lexical * alike.lexical
    telling = weights.shared * log1p(alike.shared)
    window = weights.window * alike.window
    headlines = score.z - words - telling - window - weights.offset
    return (
        ("words and their spelling", weights.z * words),
        ("telling words shared", weights.z * telling),
        ("with the next sentence taken in", weights.z * window),
        ("both are headlines", weights.z * headlines),
        ("ahead of other partners", weights.rivals * (score.ahead_left + score.ahead_right)),
        ("the sentences around them", weights.neighbours * score.neighbours),
        ("what every pair starts from", weights.base + weights.z * weights.offset),
    )


def _z(likeness: Likeness, headlines: bool, weights: Weights) -> float:
    return (
        weights.lexical * likeness.lexical
        + weights.shared * log1p(likeness.shared)
        + weights.window * likeness.window
        + weights.headline * headlines
        + weights.offset
    )


def _two_best(z: dict[Pair, float], side: int) -> dict[int, tuple[float, float]]:
    best: dict[int, tuple[float, float]] = {}
    for pair, value in z.items():
        # A pair may be worse than none at all, and is the best of its row all the same.
        first, second = best.get(pair[side], (-inf, _NO_RIVAL))
        if value > first:
            best[pair[side]] = (value, max(first, _NO_RIVAL))
        elif value > second:
            best[pair[side]] = (first, value)
    return best


def _score(
    pair: Pair,
    z: float,
    row: tuple[float, float],
    column: tuple[float, float],
    around: dict[Pair, float],
    likeness: Likeness,
    weights: Weights,
) -> Score:
    ahead_left = _clipped(z - (row[1] if z == row[0] else row[0]), -4, 2)
    ahead_right = _clipped(z - (column[1] if z == column[0] else column[0]), -4, 2)
    # Neighbours cannot make a link of a pair as poor as this, so they are not asked.
    neighbours = _best_neighbour(pair, around) if z > _HOPELESS else _NO_RIVAL
    odds = (
        weights.z * z
        + weights.rivals * (ahead_left + ahead_right)
        + weights.neighbours * neighbours
        + weights.base
    )
    return Score(1 / (1 + exp(-_clipped(odds, -40, 40))), z, ahead_left, ahead_right, neighbours, likeness)


def _best_neighbour(pair: Pair, around: dict[Pair, float]) -> float:
    i, j = pair
    best = _NO_RIVAL
    for a, b in _BESIDE:
        best = max(best, around.get((i + a, j + b), _NO_RIVAL))
    return min(best, 2.0)


def _clipped(value: float, low: float, high: float) -> float:
    return max(low, min(high, value))
