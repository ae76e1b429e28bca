"""Two groups of texts that tell of two events, where a story has them.

All texts are judged together: one odd pair says little, but where two groups are each of one piece, their pairs across
speak for two events, and each group has names of its own, the story has two.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from variorum.dossier.disagreeing.event_odds import (
    BASE,
    WEIGHTS,
    Account,
    Likeness,
    Vector,
    likeness,
    log_odds,
)
from variorum.dossier.joining.word_likeness import dot, unit

#: Of more texts this many, spread over the story, are grouped; the others go where they fit best.
_LOOKED_AT = 80
#: A smaller group is only a report unlike the others, until each pair says so.
_LEAST_GROUP = 3
#: The two groups hold at least this part of the texts before the rest is given to them.
_MOST = 0.7
#: At so many groups and fewer the two largest are looked at; texts change sides so often at most.
_LEVELS = 7
_ROUNDS = 6
#: How much it counts for grouping that two texts share what is rare in this story.
_WITHIN_STORY = 2.0
#: Chance makes small groups sooner than large ones: what doubling the smaller one is worth, and the odds to reach.
#: First reports without a name part from later ones too, at 0.4 and less.
_PER_DOUBLING = 0.35
_LEAST_ODDS = 0.55
#: How much more often the three names most of one's own stand in either group's texts than in the other's.
_LEAST_OWN = 0.3
_OWN_NAMES = 3
#: Of so few texts one or two may be of another event: log odds of all pairs across in the mean, and of each.
_FEW = 12
_SMALL_ODDS = 2.25
_SMALL_EACH = 0.5

Table = list[list[float]]
Pair = tuple[tuple[int, ...], tuple[int, ...]]


def two_groups(accounts: Sequence[Account], weights: Likeness = WEIGHTS, base: float = BASE) -> Pair | None:
    """The texts of two events; None where they seem to tell of one, or are too few to say."""
    count = len(accounts)
    at = sorted({n * count // _LOOKED_AT for n in range(_LOOKED_AT)}) if count > _LOOKED_AT else range(count)
    seen = [accounts[n] for n in at]
    odds = _table(seen, lambda one, other: log_odds(likeness(one, other), weights, base))
    found = _large(odds, seen) or _small(odds, seen)
    if found is None:
        return None
    groups = [[at[n] for n in group] for group in found]
    for n in sorted(set(range(count)) - set(at)):
        near = [_mean([log_odds(likeness(accounts[n], seen[m]), weights, base) for m in g]) for g in found]
        groups[near[1] < near[0]].append(n)
    first, second = sorted(tuple(sorted(group)) for group in groups)
    return first, second


def _large(odds: Table, seen: Sequence[Account]) -> Pair | None:
    """Two groups of some size, by how all texts hang together."""
    apart = _apart(odds, seen)
    pairs = [
        pair
        for groups in _levels(apart)
        if (started := _two_largest(groups, len(seen))) is not None
        and len((pair := _settled(started, apart))[1]) >= _LEAST_GROUP
    ]
    if not pairs:
        return None
    found = max(pairs, key=lambda pair: _across(pair, odds) - _within(pair, odds))
    enough = _across(found, odds) + _PER_DOUBLING * math.log2(len(found[1])) >= _LEAST_ODDS
    return found if enough and _own_names(found, seen) else None


def _small(odds: Table, seen: Sequence[Account]) -> Pair | None:
    """One or two texts that are of another event than the rest: each pair says so, and they have their own people.

    A short report of the day after shares few words with the first ones; but it names nobody else again and again.
    """
    count = len(odds)
    if not 3 <= count <= _FEW:
        return None
    pairs = []
    for few in range(1, min(2, count // 2) + 1):
        for group in combinations(range(count), few):
            pair = (tuple(n for n in range(count) if n not in group), group)
            each = [odds[i][j] for i in pair[0] for j in pair[1]]
            if (
                min(each) >= _SMALL_EACH
                and _mean(each) >= _SMALL_ODDS
                and _within(pair, odds) < 0
                and _other_people(pair, seen)
            ):
                pairs.append(pair)
    return max(pairs, key=lambda pair: _across(pair, odds) - _within(pair, odds), default=None)


def _other_people(pair: Pair, seen: Sequence[Account]) -> bool:
    """Whether either side names somebody or something more than once that the other never names."""
    sides = [sum((seen[n].names for n in group), Counter[str]()) for group in pair]
    return all(
        any(n > 1 and name not in there for name, n in here.items()) for here, there in (sides, sides[::-1])
    )


def _settled(pair: Pair, apart: Table) -> Pair:
    """Every text in the group it is nearest to, the larger group first."""
    groups: list[Sequence[int]] = list(pair)
    for _ in range(_ROUNDS):
        near = [
            [_mean([apart[n][m] for m in group if m != n]) if set(group) - {n} else 0.0 for group in groups]
            for n in range(len(apart))
        ]
        moved = [
            [n for n, (one, other) in enumerate(near) if (other < one) == second] for second in (False, True)
        ]
        if not all(moved) or moved == [list(group) for group in groups]:
            break
        groups = list(moved)
    one, other = sorted(groups, key=lambda group: (-len(group), list(group)))
    return tuple(one), tuple(other)


def _table(seen: Sequence[Account], of: Callable[[Account, Account], float]) -> Table:
    table = [[0.0] * len(seen) for _ in seen]
    for i, j in combinations(range(len(seen)), 2):
        table[i][j] = table[j][i] = of(seen[i], seen[j])
    return table


def _apart(odds: Table, seen: Sequence[Account]) -> Table:
    """Log odds, less how much more than others of this story two texts share names and words that not all have."""
    halves = [_rare([one.names for one in seen]), _rare([one.words for one in seen])]
    count = len(seen)
    alike = {(i, j): sum(dot(half[i], half[j]) for half in halves) for i, j in combinations(range(count), 2)}
    usual = _mean(list(alike.values())) or 1.0
    table = [list(row) for row in odds]
    for (i, j), value in alike.items():
        table[i][j] -= _WITHIN_STORY * (min(3.0, value / usual) - 1)
        table[j][i] = table[i][j]
    return table


def _rare(features: Sequence[Counter[str]]) -> list[Vector]:
    having = Counter(word for one in features for word in one)
    rarity = {w: math.log((len(features) + 1) / (n + 0.5)) for w, n in having.items() if n > 1}
    return [
        unit({w: (1 + math.log(n)) * rarity[w] for w, n in one.items() if w in rarity}) for one in features
    ]


def _levels(apart: Table) -> Iterator[list[list[int]]]:
    """Average linkage: the groups after each of the last joins."""
    groups = {n: [n] for n in range(len(apart))}
    table = [list(row) for row in apart]
    nearest = {n: _nearest(n, groups, table) for n in groups}
    while len(groups) > 1:
        if len(groups) <= _LEVELS:
            yield [list(group) for group in groups.values()]
        one = min(groups, key=lambda n: (table[n][nearest[n]], n))
        other = nearest[one]
        one, other = min(one, other), max(one, other)
        a, b = len(groups[one]), len(groups[other])
        groups[one] = groups[one] + groups.pop(other)
        for n in groups:
            table[n][one] = table[one][n] = (a * table[one][n] + b * table[other][n]) / (a + b)
        if len(groups) > 1:
            stale = [n for n in groups if n == one or nearest[n] in (one, other)]
            nearest.update((n, _nearest(n, groups, table)) for n in stale)


def _nearest(n: int, groups: Iterable[int], table: Table) -> int:
    return min((m for m in groups if m != n), key=lambda m: (table[n][m], m), default=n)


def _two_largest(groups: list[list[int]], count: int) -> Pair | None:
    one, other = sorted(groups, key=lambda group: (-len(group), group))[:2]
    if len(other) < _LEAST_GROUP or len(one) + len(other) < _MOST * count:
        return None
    return tuple(one), tuple(other)


def _across(pair: Pair, odds: Table) -> float:
    """Mean log odds of the pairs between the groups."""
    return _mean([odds[i][j] for i in pair[0] for j in pair[1]])


def _within(pair: Pair, odds: Table) -> float:
    return _mean([_mean([odds[i][j] for i, j in combinations(group, 2)]) for group in pair])


def _own_names(pair: Pair, seen: Sequence[Account]) -> bool:
    """Whether either group has names that most of its texts have and few of the other's."""
    shares = [
        {name: n / len(group) for name, n in Counter(name for m in group for name in seen[m].names).items()}
        for group in pair
    ]
    return all(
        sum(sorted((share - there.get(name, 0.0) for name, share in here.items()), reverse=True)[:_OWN_NAMES])
        >= _LEAST_OWN * _OWN_NAMES
        for here, there in (shares, shares[::-1])
    )


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values) if values else 0.0
