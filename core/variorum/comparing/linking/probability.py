"""How probable it is that two sentences tell the same."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from math import exp, inf, log, log1p
from typing import NamedTuple

from variorum.comparing.linking.contents import Contents
from variorum.comparing.linking.fitted import FITTED, Weights
from variorum.comparing.linking.likeness import Likeness, Pair, likenesses
from variorum.comparing.witness import Witness

#: What an equal pair counts as when it stands beside another; more would drag unlike neighbours along.
_EQUAL_NEIGHBOUR = 2.0
#: As good as nothing: what there is where there is no rival or neighbour, and the least a worse one counts.
_NOTHING = -6.0
#: Two headlines hold few words, and the event's commonest: of those said to be sure, one in eight was wrong
#: ("calls for a veto", "announces her veto"). So they are likely at most, unless most of their words are the same.
_HEADLINES_AT_MOST = 0.89
_SAME_HEADLINE = 0.75
_NEXT_TO = ((0, -1), (0, 1), (-1, 0), (1, 0))


class Place(NamedTuple):
    """Where two sentences stand, and among how many."""

    #: Both are headlines.
    headlines: bool = False
    #: How far down the nearer of them stands in its text, 0 to 1: what is news comes first, and all tell it.
    late: float = 0.0
    #: How much further down one stands than the other, 0 to 1.
    apart: float = 0.0
    #: ln of the number of sentences to choose from: among many, likeness by chance is likelier.
    length: float = 0.0


class Score(NamedTuple):
    """A probability and what it was made of."""

    probability: float
    z: float
    #: How far ahead of the best other partner of the left and of the right sentence (negative: behind).
    ahead_left: float
    ahead_right: float
    likeness: Likeness
    place: Place = Place()
    #: z of the best pair with a sentence right beside one of them.
    next_to: float = _NOTHING
    #: z of the best other partner of either.
    rival: float = _NOTHING


def scores(
    left: Witness,
    right: Witness,
    contents: Contents,
    free_left: Collection[int],
    free_right: Collection[int],
    equal: Iterable[Pair],
    weights: Weights = FITTED,
    asked: bool = False,
) -> dict[Pair, Score]:
    """Scores of all pairs of free sentences that have something in common.

    Where a reader has `asked` for the partners of a sentence, the faintest count too.
    """
    equal = list(equal)
    length = log(len(free_left) + len(free_right) or 1)
    alike = {
        pair: likeness
        for pair, likeness in likenesses(left, right, contents, free_left, free_right, equal, asked).items()
        # A headline repeats the first sentence by its nature: taken for its partner, it would tear both
        # from theirs.
        if (pair[0] in left.headline) == (pair[1] in right.headline)
    }
    places = {pair: _place(pair, left, right, length) for pair in alike}
    z = {pair: _z(likeness, places[pair], weights) for pair, likeness in alike.items()}
    rows, columns = _two_best(z, 0), _two_best(z, 1)
    around = z | dict.fromkeys(equal, _EQUAL_NEIGHBOUR)
    return {
        pair: _score(pair, value, rows[pair[0]], columns[pair[1]], around, alike[pair], places[pair], weights)
        for pair, value in z.items()
    }


def _place(pair: Pair, left: Witness, right: Witness, length: float) -> Place:
    i, j = pair
    one, other = len(left.sentences), len(right.sentences)
    return Place(
        i in left.headline and j in right.headline,
        min(i / one, j / other),
        abs((i + 0.5) / one - (j + 0.5) / other),
        length,
    )


def _z(likeness: Likeness, place: Place, weights: Weights) -> float:
    return sum(_parts(likeness, place, weights))


_PARTS = (
    "words and their spelling",
    "telling words shared",
    "the most telling word",
    "with the next sentence taken in",
    "longest run of words",
    "words of every kind",
    "both are headlines",
    "place in the text",
    "what all start from, among so many sentences",
)


def _parts(likeness: Likeness, place: Place, weights: Weights) -> tuple[float, ...]:
    """As `_PARTS` names them."""
    return (
        weights.lexical * likeness.lexical,
        weights.shared * log1p(likeness.shared),
        weights.telling * likeness.telling,
        weights.window * likeness.window,
        weights.run * log1p(likeness.run),
        weights.plain * likeness.plain,
        weights.headline * place.headlines,
        weights.late * place.late + weights.apart * place.apart,
        weights.length * place.length + weights.offset,
    )


def parts_of(score: Score, weights: Weights = FITTED) -> tuple[tuple[str, float], ...]:
    """What the probability was made of: a label and its share in the log odds; together they are the odds."""
    values = _parts(score.likeness, score.place, weights)
    own = tuple((label, weights.z * value) for label, value in zip(_PARTS, values, strict=True))
    ahead = min(score.ahead_left, score.ahead_right)
    return (
        *own,
        ("ahead of other partners", weights.ahead * ahead + weights.rival * score.rival + weights.base),
        ("sentences right beside", weights.next_to * score.next_to),
    )


def _two_best(z: dict[Pair, float], side: int) -> dict[int, tuple[float, float]]:
    best: dict[int, tuple[float, float]] = {}
    for pair, value in z.items():
        # A pair may be worse than none at all, and is the best of its row all the same.
        first, second = best.get(pair[side], (-inf, -inf))
        if value > first:
            best[pair[side]] = (value, first)
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
    place: Place,
    weights: Weights,
) -> Score:
    rival_left = row[1] if z == row[0] else row[0]
    rival_right = column[1] if z == column[0] else column[0]
    ahead_left, ahead_right = _clipped(z - rival_left, -6, 4), _clipped(z - rival_right, -6, 4)
    rival = _clipped(max(rival_left, rival_right), _NOTHING, 2)
    next_to = _next_to(pair, around)
    odds = (
        weights.z * z
        + weights.ahead * min(ahead_left, ahead_right)
        + weights.next_to * next_to
        + weights.rival * rival
        + weights.base
    )
    probability = 1 / (1 + exp(-_clipped(odds, -40, 40)))
    if place.headlines and likeness.plain < _SAME_HEADLINE:
        probability = min(probability, _HEADLINES_AT_MOST)
    return Score(
        probability,
        z,
        ahead_left,
        ahead_right,
        likeness,
        place,
        next_to,
        rival,
    )


def _next_to(pair: Pair, around: dict[Pair, float]) -> float:
    i, j = pair
    best = max(
        [around[beside] for a, b in _NEXT_TO if (beside := (i + a, j + b)) in around], default=_NOTHING
    )
    return _clipped(best, _NOTHING, 2.0)


def _clipped(value: float, low: float, high: float) -> float:
    return low if value < low else high if value > high else value
