"""Scores for texts too long to weigh every pair: the likeliest pairs only, by shared words and word pairs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from itertools import chain, pairwise
from math import exp, expm1, log1p
from typing import NamedTuple

from variorum.comparing.linking.contents import ALL_TAKEN, Bag, Contents
from variorum.comparing.linking.likeness import Likeness, Pair
from variorum.comparing.linking.probability import Score
from variorum.comparing.witness import Witness
from variorum.text.tokens import words

WordPair = tuple[str, str]

#: Pairs looked at per free sentence, whatever the texts: bounds the worst case.
_PAIRS_PER_SENTENCE = 24
#: What shares so little of what the likeliest partner shares is not looked at.
_FAR_BEHIND = 0.25
#: A stem in more sentences than this says nothing at such lengths.
_TOO_COMMON = 60
#: Pairs that share less of their worth than this are never linked.
_LEAST_DICE = 0.1
#: Characters a word has at most on the average, or its script sets no spaces (then it goes by character).
_LONGEST_WORD = 20
#: Both measures of a pair together from which on it speaks for the pairs beside it.
_STRONG = 0.9
_BEFORE, _AFTER = [(-1, -1), (-1, -2), (-2, -1)], [(1, 1), (1, 2), (2, 1)]


class QuickWeights(NamedTuple):
    """Log odds of a link from the measures of a pair.

    Fitted by `tests/known_links/fit_long_texts.py`, half on invented texts, in which nearly all that shares a
    few rare words is one sentence edited, and half on real reports of several outlets put end to end, in which
    it mostly is not. Right of what is said to be ≥ .90: 1.00 and .90; ≥ .65: 1.00 and .84.
    """

    dice: float = 3.445
    runs: float = 3.611
    shared: float = 3.668
    contained: float = 2.421
    ahead: float = 1.809
    beside: float = 2.482
    between: float = 3.008
    base: float = -7.787


QUICK_WEIGHTS = QuickWeights()


class Measures(NamedTuple):
    """What two sentences have in common, each 0 to 1 unless said."""

    #: Worth of the stems of both, by the worth of all (Dice).
    dice: float
    #: Share of pairs of words that follow each other in both (Dice), small words included.
    runs: float
    #: ln(1 + worth of the stems of both), 0 up.
    shared: float
    #: Worth of the stems of both, by that of the poorer sentence.
    contained: float
    #: How far dice and runs are ahead of the best other pair of either sentence; negative: behind.
    ahead: float
    #: 1 when a pair of sentences beside them is equal or strong.
    beside: float
    #: 1 when such pairs stand on both sides of them.
    between: float


def are_long(left: Witness, right: Witness) -> bool:
    """Whether two texts are longer than any two articles, so that not every pair of sentences is weighed.

    The quick scores know such texts better, too: they were fitted on them (of reworded sentences .96 are found,
    by the full ones, which were fitted on reports, .85).
    """
    return len(left.sentences) + len(right.sentences) > ALL_TAKEN


def quick_scores(
    left: Witness,
    right: Witness,
    contents: Contents,
    free_left: Collection[int],
    free_right: Collection[int],
    equal: Iterable[Pair],
) -> dict[Pair, Score]:
    """Scores of the pairs that share the rarest words, at most so many per sentence."""
    found = measures(left, right, contents, free_left, free_right, equal)
    # Copies of one pair measure alike, in lists of thousands of lines again and again.
    known = {measured: _score(measured) for measured in frozenset(found.values())}
    return {pair: known[measured] for pair, measured in found.items()}


def measures(
    left: Witness,
    right: Witness,
    contents: Contents,
    free_left: Collection[int],
    free_right: Collection[int],
    equal: Iterable[Pair],
) -> dict[Pair, Measures]:
    """Measures of the likeliest pairs of free sentences. `equal` pairs only speak for those beside them."""
    shared, lefts, rights = _shared(left, right, contents, free_left, free_right)
    runs = _Runs(left, right)
    mass_left = {i: contents.mass(contents.left[i]) for i in {i for i, _ in shared}}
    mass_right = {j: contents.mass(contents.right[j]) for j in {j for _, j in shared}}
    both: dict[Pair, tuple[float, float]] = {}
    for (i, j), common in shared.items():
        if (i in left.headline) != (j in right.headline):
            continue  # a headline repeats the first sentence by its nature
        dice = 2 * common / (mass_left[i] + mass_right[j])
        if dice >= _LEAST_DICE:
            both[i, j] = dice, runs.shared(i, j)
    sums = {pair: dice + run for pair, (dice, run) in both.items()}
    rows, columns = _two_best(sums, 0), _two_best(sums, 1)
    strong = set(equal)
    for (i, j), value in sums.items():
        if value >= _STRONG:
            strong.update(zip(lefts[i], rights[j], strict=False))
    found: dict[Pair, Measures] = {}
    for (i, j), (dice, run) in both.items():
        measured = Measures(
            dice,
            run,
            log1p(shared[i, j]),
            shared[i, j] / min(mass_left[i], mass_right[j]),
            min(_ahead(sums[i, j], rows[i], rights[j]), _ahead(sums[i, j], columns[j], lefts[i])),
            0.0,
            0.0,
        )
        by_sides = {0: measured}
        for pair in zip(lefts[i], rights[j], strict=False):
            sides = _stands(pair, _BEFORE, strong) + _stands(pair, _AFTER, strong)
            if sides not in by_sides:
                by_sides[sides] = measured._replace(beside=1.0, between=float(sides == 2))
            found[pair] = by_sides[sides]
    return found


def _stands(pair: Pair, steps: list[Pair], strong: set[Pair]) -> bool:
    i, j = pair
    (a, b), (c, d), (e, f) = steps
    return (i + a, j + b) in strong or (i + c, j + d) in strong or (i + e, j + f) in strong


def _shared(
    left: Witness, right: Witness, contents: Contents, free_left: Iterable[int], free_right: Iterable[int]
) -> tuple[dict[Pair, float], _Copies, _Copies]:
    """Worth of what both sentences of a pair hold, for the likeliest partners of every sentence.

    A sentence that comes several times is looked at once, and stands for its copies: the first of them pairs
    with the first there, the second with the second.
    """
    rights = _Copies(right)
    places: defaultdict[str, list[int]] = defaultdict(list)
    # Asked twice for the numbers, so that they are counted in one go: one by one takes ten times as long.
    counts = Counter(chain.from_iterable(contents.right[j] for j in free_right))
    for j in free_right:
        if rights.are_begun_by(j):
            for stem in contents.right[j]:
                places[stem].append(j)
    lefts = _Copies(left)
    found: dict[Pair, float] = {}
    for i in free_left:
        if lefts.are_begun_by(i):
            bag = contents.left[i]
            for j in _partners(bag, places, counts, contents):
                common = contents.mass(bag & contents.right[j])
                if common:
                    found[i, j] = common
    return found, lefts, rights


class _Copies:
    """Sentences of the same wording, in order, by the first of them; as many as a sentence has partners."""

    def __init__(self, witness: Witness) -> None:
        self._witness = witness
        self._firsts: dict[tuple[str, bool], int] = {}
        self._others: defaultdict[int, list[int]] = defaultdict(list)

    def are_begun_by(self, at: int) -> bool:
        """Whether no sentence that was asked about before is worded like this one."""
        first = self._firsts.setdefault((self._witness.keys[at], at in self._witness.headline), at)
        if first != at and len(self._others[first]) < _PAIRS_PER_SENTENCE - 1:
            self._others[first].append(at)
        return first == at

    def __getitem__(self, first: int) -> tuple[int, ...]:
        return first, *self._others.get(first, ())


def _partners(
    bag: Bag, places: dict[str, list[int]], counts: dict[str, int], contents: Contents
) -> list[int]:
    """Sentences that share the rarest stems of this one, those sharing most first.

    `places` has where a stem stands, of copies the first; `counts` in how many sentences it does.
    """
    votes: defaultdict[int, float] = defaultdict(float)
    spent = 0
    for stem in sorted((s for s in bag if s in places), key=lambda s: (counts[s], s)):
        if counts[stem] > _TOO_COMMON or spent > 8 * _PAIRS_PER_SENTENCE:
            break
        spent += counts[stem]
        worth = contents.worth[stem]
        for j in places[stem]:
            votes[j] += worth
    least = max(votes.values(), default=0.0) * _FAR_BEHIND
    near = [j for j, vote in votes.items() if vote >= least]
    if len(near) <= _PAIRS_PER_SENTENCE:
        return sorted(near)
    near.sort()
    near.sort(key=votes.__getitem__, reverse=True)  # keeps the order of those that share as much
    return near[:_PAIRS_PER_SENTENCE]


class _Runs:
    """Pairs of words that follow each other, worked out for the sentences asked about only."""

    def __init__(self, left: Witness, right: Witness) -> None:
        self._keys = left.keys, right.keys
        self._known: tuple[dict[int, frozenset[WordPair]], dict[int, frozenset[WordPair]]] = {}, {}

    def shared(self, i: int, j: int) -> float:
        one, other = self._pairs(0, i), self._pairs(1, j)
        total = len(one) + len(other)
        return 2 * len(one & other) / total if total else 0.0

    def _pairs(self, side: int, at: int) -> frozenset[WordPair]:
        known = self._known[side]
        if at not in known:
            key = self._keys[side][at]
            told = key.split()
            if len(key) > _LONGEST_WORD * len(told):
                told = words(key)
            known[at] = frozenset(pairwise(told))
        return known[at]


def _two_best(values: dict[Pair, float], side: int) -> dict[int, tuple[float, float]]:
    best: dict[int, tuple[float, float]] = {}
    for pair, value in values.items():
        first, second = best.get(pair[side], (0.0, 0.0))
        if value > first:
            best[pair[side]] = (value, first)
        elif value > second:
            best[pair[side]] = (first, value)
    return best


def _ahead(value: float, best: tuple[float, float], copies: tuple[int, ...]) -> float:
    first, second = best
    if value != first:
        return value - first
    return value - second if len(copies) == 1 else 0.0


def _score(m: Measures, w: QuickWeights = QUICK_WEIGHTS) -> Score:
    dice, runs, shared, contained, ahead, beside, between = m  # unpacked: there are tens of thousands
    odds = (
        w.dice * dice
        + w.runs * runs
        + w.shared * shared
        + w.contained * contained
        + w.ahead * ahead
        + w.beside * beside
        + w.between * between
        + w.base
    )
    ahead *= w.ahead
    return Score(1 / (1 + exp(-odds)), odds, ahead, ahead, Likeness(dice, expm1(shared), dice))
