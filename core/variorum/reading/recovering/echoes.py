"""Sentences of a page that say the same thing: they belong to opposite sides.

A version does not say the same thing twice. Without this, the seed page's one-sided rows fall from 17 right
to 8.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from variorum.model.frozen import dataclass
from variorum.reading.recovering.words import likeness, words_of

#: Below this two sentences only share their subject.
_ALIKE = 0.45
_FEWEST_WORDS = 5
#: Words in more sentences than this cannot lead from one to its echo.
_COMMON = 12
#: So many words in a row are seldom shared by chance: names of offices and places are shorter.
_RUN = 6
#: "relations between the mainland and the islands" is six words too, and no sentence's message.
_ALIKE_WITH_RUN = 0.3


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence of a row: which row, and where in it it starts."""

    row: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Echo:
    """Two units that say the same: how alike they are, 0 to 1, and whether they share a long run of words."""

    one: Unit
    other: Unit
    likeness: float
    run: bool = False

    @property
    def kind(self) -> str:
        """Its name in the table of weights."""
        steps = ((0.93, "echo, word for word"), (0.65, "echo, near"), (0.5, "echo"))
        found = next((name for least, name in steps if self.likeness >= least), "echo, faint")
        return "echo, run of words" if self.run and self.likeness < 0.65 else found


def find_echoes(rows: Sequence[str], units: Sequence[Unit], weight: dict[str, float]) -> list[Echo]:
    """All pairs of units that are near-duplicates of each other."""
    words = [words_of(rows[unit.row][unit.start : unit.end]) for unit in units]
    bags = [Counter(each) for each in words]
    holders: dict[str, list[int]] = defaultdict(list)
    for number, bag in enumerate(bags):
        if sum(bag.values()) >= _FEWEST_WORDS:
            for word in bag:
                holders[word].append(number)
    runs = _shared_runs(words)
    echoes: list[Echo] = []
    for number, bag in enumerate(bags):
        rare = sorted(
            (word for word in bag if 1 < len(holders[word]) <= _COMMON), key=lambda w: len(holders[w])
        )
        votes = Counter(other for word in rare for other in holders[word] if other > number)
        likely = {other for other, _ in votes.most_common(8)}
        for other in sorted(likely | runs.get(number, set())):
            alike = likeness(bag, bags[other], weight)
            run = other in runs.get(number, ())
            if alike >= (_ALIKE_WITH_RUN if run else _ALIKE):
                echoes.append(Echo(units[number], units[other], alike, run))
    return echoes


def _shared_runs(words: Sequence[Sequence[str]]) -> dict[int, set[int]]:
    """For each unit, the later ones that share a long run of words with it."""
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, each in enumerate(words):
        for run in {tuple(each[i : i + _RUN]) for i in range(len(each) - _RUN + 1)}:
            places[run].append(number)
    found: dict[int, set[int]] = defaultdict(set)
    for holders in places.values():
        if 1 < len(holders) <= _COMMON:
            for place, number in enumerate(holders):
                found[number].update(holders[place + 1 :])
    return found
