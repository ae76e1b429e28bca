"""Scores for texts too long to weigh every pair: the likeliest pairs only, by shared words and word pairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from math import exp

from variorum.comparing.contents import Bag, Contents
from variorum.comparing.likeness import Likeness, Pair
from variorum.comparing.probability import Score

#: Up to so many pairs of free sentences (400 × 400, longer than any article) the full score is worked out.
FULLY_SCORED = 160_000
#: Pairs looked at per free sentence, whatever the texts: bounds the worst case.
_PAIRS_PER_SENTENCE = 24
#: A stem in more sentences than this says nothing at such lengths.
_TOO_COMMON = 60
#: Log odds of a link from the share of common worth (Dice): .20 is likely, .55 as good as sure.
_SLOPE, _BASE = 20.0, -3.4


def quick_scores(
    contents: Contents, free_left: Collection[int], free_right: Collection[int]
) -> dict[Pair, Score]:
    """Scores of the pairs that share the rarest words, at most so many per sentence."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for j in free_right:
        for stem in contents.right[j]:
            places[stem].append(j)
    best: dict[Pair, tuple[float, float]] = {}
    for i in free_left:
        bag = contents.left[i]
        mass = contents.mass(bag)
        for j in _partners(bag, places):
            other = contents.right[j]
            common = contents.mass(bag & other)
            total = mass + contents.mass(other)
            if total and common:
                best[i, j] = (2 * common / total, common)
    return {pair: _score(dice, common) for pair, (dice, common) in best.items() if dice >= 0.1}


def _partners(bag: Bag, places: dict[str, list[int]]) -> list[int]:
    """Sentences that share the rarest stems of this one, those sharing most first."""
    votes: defaultdict[int, int] = defaultdict(int)
    spent = 0
    for stem in sorted((s for s in bag if s in places), key=lambda s: (len(places[s]), s)):
        held = places[stem]
        if len(held) > _TOO_COMMON or spent > 8 * _PAIRS_PER_SENTENCE:
            break
        spent += len(held)
        for j in held:
            votes[j] += 1
    return sorted(votes, key=lambda j: (-votes[j], j))[:_PAIRS_PER_SENTENCE]


def _score(dice: float, common: float) -> Score:
    odds = _SLOPE * dice + _BASE
    return Score(1 / (1 + exp(-odds)), odds, 0.0, 0.0, 0.0, Likeness(dice, common, dice))
