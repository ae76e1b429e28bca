"""Sentences of a page that say the same thing: they belong to opposite sides.

A version does not say the same thing twice. Without this, the seed page's one-sided rows fall from 17 right
to 8.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from variorum.reading.recovering.words import likeness, words_of

#: Below this two sentences only share their subject.
_ALIKE = 0.45
_FEWEST_WORDS = 5
#: Words in more sentences than this cannot lead from one to its echo.
_COMMON = 12


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence of a row: which row, and where in it it starts."""

    row: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Echo:
    """Two units that say the same, and how alike they are, 0 to 1."""

    one: Unit
    other: Unit
    likeness: float

    @property
    def weight(self) -> float:
        """What it says for opposite sides, and against the same, in nats."""
        steps = ((0.93, 1.5), (0.65, 1.2), (0.5, 0.45))
        return next((weight for least, weight in steps if self.likeness >= least), 0.15)


def find_echoes(rows: Sequence[str], units: Sequence[Unit], weight: dict[str, float]) -> list[Echo]:
    """All pairs of units that are near-duplicates of each other."""
    bags = [Counter(words_of(rows[unit.row][unit.start : unit.end])) for unit in units]
    holders: dict[str, list[int]] = defaultdict(list)
    for number, bag in enumerate(bags):
        if sum(bag.values()) >= _FEWEST_WORDS:
            for word in bag:
                holders[word].append(number)
    echoes: list[Echo] = []
    met: set[tuple[int, int]] = set()
    for number, bag in enumerate(bags):
        rare = sorted(
            (word for word in bag if 1 < len(holders[word]) <= _COMMON), key=lambda w: len(holders[w])
        )
        votes = Counter(other for word in rare for other in holders[word] if other > number)
        for other, _ in votes.most_common(8):
            alike = likeness(bag, bags[other], weight)
            if alike >= _ALIKE and (number, other) not in met:
                met.add((number, other))
                echoes.append(Echo(units[number], units[other], alike))
    return echoes
