"""How much two sentences have in common: words, spelling, runs, and what two neighbours together hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from math import sqrt
from typing import NamedTuple

from variorum.comparing.linking.contents import Contents
from variorum.comparing.linking.plain_words import PlainWords
from variorum.comparing.linking.spelling import Spelling
from variorum.comparing.linking.windows import Windows
from variorum.comparing.witness import Witness

Pair = tuple[int, int]

#: Pairs that share less than this (one half-common word) are never linked; leaving them out keeps this quick.
_LEAST_SHARED = 0.35
#: Fainter pairs are never linked either, but may be a sentence's best: for them a rough measure will do.
_FAINT = 0.12
#: Words in nearly every sentence open no candidates.
_TOO_COMMON = 0.12
_NEIGHBOURS = [(a, b, 0.7 if 2 in (abs(a), abs(b)) else 1.0) for a in (-2, -1, 1, 2) for b in (-2, -1, 1, 2)]


class Likeness(NamedTuple):
    """What one pair has in common."""

    #: Stems and their spelling, and that of the sentences around; 0 to about 1.1.
    lexical: float
    #: Summed worth of the stems both hold.
    shared: float
    #: Best likeness of one of them with two neighbouring sentences of the other side: split and merged ones.
    window: float
    #: Worth of the most telling stem both hold, 0 to 1.
    telling: float = 0.0
    #: Words of the longest run that stands in both, small words included.
    run: int = 0
    #: Share of words, small ones included, that stand in both (Dice), 0 to 1.
    plain: float = 0.0


class _Common(NamedTuple):
    worth: float
    telling: float


def likenesses(
    left: Witness,
    right: Witness,
    contents: Contents,
    free_left: Collection[int],
    free_right: Collection[int],
    equal: Iterable[Pair],
    faintest: bool = False,
) -> dict[Pair, Likeness]:
    """Every pair of free sentences with something in common. `equal` pairs only help their neighbours.

    With `faintest`, also those that share no more than a word or two that stand nearly everywhere.
    """
    common = _common(
        contents, free_left, free_right, *((0.0, 0.0) if faintest else (_TOO_COMMON, _LEAST_SHARED))
    )
    lefts, rights = {i for i, _ in common}, {j for _, j in common}
    spelling = Spelling(contents, lefts, rights, left.desk)
    masses = (
        {i: contents.mass(contents.left[i]) for i in lefts},
        {j: contents.mass(contents.right[j]) for j in rights},
    )
    lexical: dict[Pair, float] = {}
    for (i, j), (overlap, _) in common.items():
        smaller = min(masses[0][i], masses[1][j])
        words = sqrt(overlap / max(smaller, 1.6) * min(1.0, overlap / 6))
        lexical[i, j] = 0.5 * words + 0.5 * (spelling.cosine(i, j) if words >= _FAINT else words)
    around = lexical | dict.fromkeys(equal, 1.0)
    windows, plain = Windows(contents), PlainWords(left, right)
    return {
        pair: Likeness(
            _with_neighbours(pair, value, around) if value >= _FAINT else value,
            common[pair].worth,
            windows.best(*pair) if value >= _FAINT else 0.0,
            common[pair].telling,
            *plain.in_common(*pair),
        )
        for pair, value in lexical.items()
    }


def _common(
    contents: Contents,
    free_left: Collection[int],
    free_right: Collection[int],
    least_worth: float,
    least_shared: float,
) -> dict[Pair, _Common]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for j in free_right:
        for stem in contents.right[j]:
            places[stem].append(j)
    found: dict[Pair, _Common] = {}
    for i in free_left:
        row: defaultdict[int, float] = defaultdict(float)
        telling: defaultdict[int, float] = defaultdict(float)
        # In a fixed order: sums of floats differ with it, and a set's is another in every run.
        for stem in sorted(contents.left[i] & places.keys()):
            worth = contents.worth[stem]
            if worth >= least_worth:
                for j in places[stem]:
                    row[j] += worth
                    if worth > telling[j]:
                        telling[j] = worth
        found.update({(i, j): _Common(sum_, telling[j]) for j, sum_ in row.items() if sum_ >= least_shared})
    return found


def _with_neighbours(pair: Pair, value: float, around: dict[Pair, float]) -> float:
    i, j = pair
    best = 0.2
    for a, b, weight in _NEIGHBOURS:
        beside = around.get((i + a, j + b), 0.0) * weight
        if beside > best:
            best = beside
    return value + 0.1 * (best - 0.2)
