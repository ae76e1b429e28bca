"""Equal sentences, matched without guessing.

Unique ones first, kept where they are in order (patience); between those, repeated ones in order *inside the
gap*. A queue over the whole text would tie every "Advertisement" to some far-off twin and call it moved.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from variorum.comparing.linking.increasing import longest_increasing

Pair = tuple[int, int]

#: A repeated sentence shorter than this ("Yes.") is never matched across a gap's border.
_TELLING = 20


def equal_pairs(left: Sequence[str], right: Sequence[str]) -> list[Pair]:
    """Pairs of positions with equal keys, one partner each, sorted; some may cross."""
    start, end_left, end_right = _common_ends(left, right)
    found = [(i, i) for i in range(start)]
    found += ((end_left + k, end_right + k) for k in range(len(left) - end_left))
    in_order, crossing = _unique(left, right, range(start, end_left), range(start, end_right))
    found += in_order + crossing
    borders = [(start - 1, start - 1), *in_order, (end_left, end_right)]
    used_left = {i for i, _ in crossing}
    used_right = {j for _, j in crossing}
    for (i, j), (i2, j2) in pairwise(borders):
        if i2 == i + 1 or j2 == j + 1:
            continue
        gap_left = [k for k in range(i + 1, i2) if k not in used_left]
        gap_right = [k for k in range(j + 1, j2) if k not in used_right]
        if gap_left and gap_right:
            found += _in_gap(left, right, gap_left, gap_right)
    found += _left_over(left, right, found)
    return sorted(found)


def _common_ends(left: Sequence[str], right: Sequence[str]) -> tuple[int, int, int]:
    shorter = min(len(left), len(right))
    start = 0
    while start < shorter and left[start] == right[start]:
        start += 1
    end = 0
    while end < shorter - start and left[-1 - end] == right[-1 - end]:
        end += 1
    return start, len(left) - end, len(right) - end


def _unique(
    left: Sequence[str], right: Sequence[str], in_left: range, in_right: range
) -> tuple[list[Pair], list[Pair]]:
    """Pairs of sentences that stand once on either side: those in order, and those that cross them."""
    pairs = _once_each(left, right, in_left, in_right)
    run = set(longest_increasing([j for _, j in pairs]))
    in_order = [pair for at, pair in enumerate(pairs) if at in run]
    return in_order, [pair for at, pair in enumerate(pairs) if at not in run]


def _once_each(
    left: Sequence[str], right: Sequence[str], in_left: Sequence[int], in_right: Sequence[int]
) -> list[Pair]:
    keys_left, keys_right = [left[i] for i in in_left], [right[j] for j in in_right]
    count_left, count_right = Counter(keys_left), Counter(keys_right)
    place = {key: j for key, j in zip(keys_right, in_right, strict=True) if count_right[key] == 1}
    return [
        (i, place[key])
        for key, i in zip(keys_left, in_left, strict=True)
        if key in place and count_left[key] == 1
    ]


def _in_gap(
    left: Sequence[str], right: Sequence[str], gap_left: list[int], gap_right: list[int]
) -> list[Pair]:
    """Repeated sentences inside one gap: the first with the first, as far as order allows."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for j in reversed(gap_right):
        places[right[j]].append(j)
    pairs = [(i, places[left[i]].pop()) for i in gap_left if places.get(left[i])]
    return [pairs[at] for at in longest_increasing([j for _, j in pairs])]


def _left_over(left: Sequence[str], right: Sequence[str], found: list[Pair]) -> list[Pair]:
    """What stands once on either side now that the rest has found its partner: moved copies."""
    used_left, used_right = {i for i, _ in found}, {j for _, j in found}
    free_left = [i for i, words in enumerate(left) if i not in used_left and len(words) >= _TELLING]
    free_right = [j for j, words in enumerate(right) if j not in used_right and len(words) >= _TELLING]
    return _once_each(left, right, free_left, free_right)
