"""Whether the texts of a story tell of one event or of two that are alike: two quakes, two trials, two raids.

Texts of one event share their names and their words. Where the texts fall into two groups that share little of
either, they are taken for two events: that is said first, and no figure of one group is held against one of the
other. For a few texts their comparisons say it better (`variorum.comparing.relation.events`).

Measured on 20 topics of two events each, put together as one story, and on 90 stories of one event: see
`tests/fitting/disagreement_figures.py`.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from variorum.dossier.joining.word_likeness import STOP, cosine
from variorum.dossier.linking import LinksOnDemand
from variorum.model.annotations import Annotations
from variorum.text.stems import english_stem

#: Said first of all notes.
WARNING = "These texts seem to tell of different events: {}. Figures of one are not held against those of the other."
_SAYS_SO = "these seem to be different events"
#: Up to so many texts, each pair is compared; from `_LEAST` on, likeness of words and names speaks.
_FEW = 4
_LEAST = 6
#: A group of fewer is a report that is only unlike the others.
_LEAST_GROUP = 3
#: Likeness between the groups ÷ likeness within them; the most names that many texts of both may share.
_APART = 0.3
_SHARED_NAMES = 0.65
#: The two groups hold at least this part of all texts; the rest are reports unlike any.
_MOST = 0.85
_LEVELS = 5
_WORD = re.compile(r"[^\W\d_][\w’'-]+")

Likeness = list[list[float]]


def groups_by_event(annotations: Sequence[Annotations], links: LinksOnDemand) -> tuple[tuple[int, ...], ...]:
    """The texts of each event: one group, or two."""
    everything = (tuple(range(len(annotations))),)
    if 2 <= len(annotations) <= _FEW:
        return _compared(len(annotations), links) or everything
    if len(annotations) < _LEAST:
        return everything
    names = [_names(one) for one in annotations]
    like = _likeness(names, [_words(one.text) for one in annotations])
    return _two_groups(like, names) or everything


def warning(groups: Sequence[Sequence[int]], called: Sequence[str]) -> str:
    """The note for a reader."""

    def listed(group: Sequence[int]) -> str:
        shown = [called[n] if n < len(called) and called[n] else f"text {n + 1}" for n in group]
        return ", ".join(dict.fromkeys(shown))

    return WARNING.format(" / ".join(listed(group) for group in groups))


def _compared(count: int, links: LinksOnDemand) -> tuple[tuple[int, ...], ...] | None:
    """The text whose comparisons with all others say that it tells of another event, and the rest."""
    apart = {
        (i, j)
        for i in range(count)
        for j in range(i + 1, count)
        if (found := links.comparison(i, j)) is not None and _SAYS_SO in found.notes
    }
    for one in range(count):
        rest = tuple(n for n in range(count) if n != one)
        if all((min(one, n), max(one, n)) in apart for n in rest):
            return ((one,), rest) if one < rest[0] else (rest, (one,))
    return None


def _names(one: Annotations) -> Counter[str]:
    return Counter({w for m in one.mentions for w in m.text.lower().split() if len(w) > 2})


def _words(text: str) -> Counter[str]:
    return Counter(
        english_stem(w)
        for w in (m.group().lower() for m in _WORD.finditer(text))
        if w not in STOP and len(w) > 2
    )


def _likeness(names: Sequence[Counter[str]], words: Sequence[Counter[str]]) -> Likeness:
    """Half by names, half by words; what all texts have counts nothing, what one has neither."""
    count = len(names)
    halves = [_weighted(names), _weighted(words)]
    table = [[1.0] * count for _ in range(count)]
    for i in range(count):
        for j in range(i):
            table[i][j] = table[j][i] = sum(cosine(half[i], half[j]) for half in halves) / 2
    return table


def _weighted(features: Sequence[Counter[str]]) -> list[Mapping[str, float]]:
    having = Counter(word for one in features for word in one)
    rarity = {w: math.log((len(features) + 1) / (n + 0.5)) for w, n in having.items() if n > 1}
    return [{w: (1 + math.log(n)) * rarity[w] for w, n in one.items() if w in rarity} for one in features]


def _two_groups(like: Likeness, names: Sequence[Counter[str]]) -> tuple[tuple[int, ...], ...] | None:
    """Average linkage; at the last few levels the two largest groups are looked at."""
    found = None
    for groups in _levels(like):
        if len(groups) > _LEVELS:
            continue
        largest = sorted(groups, key=len, reverse=True)[:2]
        if len(largest) == 2 and _apart(largest[0], largest[1], like, names):
            found = largest
            break
    if found is None:
        return None
    rest = set(range(len(like))) - {n for group in found for n in group}
    for n in sorted(rest):
        nearest = max(found, key=lambda group: sum(like[n][m] for m in group if m not in rest) / len(group))
        nearest.append(n)
    return tuple(sorted(tuple(sorted(group)) for group in found))


def _apart(one: list[int], other: list[int], like: Likeness, names: Sequence[Counter[str]]) -> bool:
    if len(other) < _LEAST_GROUP or len(one) + len(other) < _MOST * len(like):
        return False
    between = _mean([like[i][j] for i in one for j in other])
    within = _mean([like[i][j] for group in (one, other) for i in group for j in group if i < j])
    if between > _APART * within:
        return False
    common = [
        {w for w, n in Counter(w for i in g for w in names[i]).items() if 2 * n >= len(g)}
        for g in (one, other)
    ]
    return len(common[0] & common[1]) <= _SHARED_NAMES * max(1, min(len(c) for c in common))


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values) if values else 0.0


def _levels(like: Likeness) -> list[list[list[int]]]:
    """The groups after each step of joining the two that are most alike, the last levels only, most groups first."""
    groups = {i: [i] for i in range(len(like))}
    table = {i: {j: like[i][j] for j in range(len(like)) if j != i} for i in range(len(like))}
    levels: list[list[list[int]]] = []
    while len(groups) > 2:
        _, one, other = max((v, -a, -b) for a, row in table.items() for b, v in row.items() if a < b)
        one, other = -one, -other
        n, m = len(groups[one]), len(groups[other])
        for k in groups:
            if k not in (one, other):
                table[one][k] = table[k][one] = (n * table[one][k] + m * table[other][k]) / (n + m)
                del table[k][other]
        groups[one] = groups[one] + groups.pop(other)
        del table[other]
        del table[one][other]
        if len(groups) <= _LEVELS:
            levels.append([list(g) for g in groups.values()])
    return levels[::-1]
