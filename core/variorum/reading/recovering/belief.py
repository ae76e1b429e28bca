"""What the rows of a page are believed to be while others are being read, and what they say to those.

Gaps hear of one another what each would be taken for *without* the other's word (belief propagation): a
paragraph that was moved, and stands alone in two gaps, does not confirm its own place by its echo. Without
this such rows come out with a margin of .999, and half of them are wrong.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from variorum.reading.recovering.chain import Chances, log_sum
from variorum.reading.recovering.echoes import Echo
from variorum.reading.recovering.evidence import WEIGHTS
from variorum.reading.recovering.readings import Page

#: Readings less likely than this say nothing to other rows; and no more than so many are heard.
_LEAST, _MOST = 0.02, 6
#: Rows with more places between them are read without regard to each other; the time grows with their product.
_MOST_STEPS = 3000

Readings = Sequence[tuple[int, float]]


class Belief:
    """What echoes say, given what the rows they lead to are believed to be."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.gap_of = {index: number for number, gap in enumerate(page.gaps) for index in gap}
        #: By row, then by the other row, their echoes; those of neighbours in one gap by the earlier row.
        self.far: dict[int, dict[int, list[Echo]]] = {}
        self.near: dict[int, list[Echo]] = {}
        #: By gap, the others it hears of.
        self.linked: dict[int, set[int]] = {number: set() for number in range(len(page.gaps))}
        for index, echoes in page.echoes.items():
            for echo in echoes:
                other = echo.other.row if echo.one.row == index else echo.one.row
                together = self.gap_of[index] == self.gap_of[other]
                if together and abs(index - other) == 1:
                    if index < other:
                        self.near.setdefault(index, []).append(echo)
                else:
                    self.far.setdefault(index, {}).setdefault(other, []).append(echo)
                    if not together:
                        self.linked[self.gap_of[index]].add(self.gap_of[other])

    def readings(self, index: int, known: Chances, offset: int) -> Readings:
        """The likeliest readings of a row."""
        every = {**known.cuts[offset], 0: known.right[offset], len(self.page.rows[index]): known.left[offset]}
        likely = sorted(every.items(), key=lambda way: (-way[1], way[0]))[:_MOST]
        return [way for way in likely if way[1] >= _LEAST]

    def heard(self, index: int, places: Sequence[int], held: Mapping[int, Readings]) -> list[float]:
        """What the other rows that `held` has readings of say to each way to cut a row; neighbours apart."""
        told = [0.0] * len(places)
        for other, echoes in self.far.get(index, {}).items():
            readings: Readings = [(0, 1.0)] if other == index else held.get(other, ())
            if not readings:
                continue
            whole = sum(chance for _, chance in readings)
            words = [
                [chance / whole, *self._said(echoes, index, places, other, reading)]
                for reading, chance in readings
            ]
            for n in range(len(places)):
                told[n] += _expected([(each[0], each[n + 1]) for each in words])
        return told

    def between(self, index: int, here: Sequence[int], there: Sequence[int]) -> list[list[float]] | None:
        """How well cuts of a row go with cuts of the next; None when nothing binds the two."""
        echoes = self.near.get(index)
        if not echoes or len(here) * len(there) > _MOST_STEPS:
            return None
        return [self._said(echoes, index + 1, there, index, at) for at in here]

    def _said(
        self, echoes: Sequence[Echo], index: int, places: Sequence[int], other: int, reading: int
    ) -> list[float]:
        """What the echoes between two rows say to each way to cut the one, the other being cut at `reading`."""
        said = [0.0] * len(places)
        state = {other: reading}
        for echo in echoes:
            for n, at in enumerate(places):
                for name, value in self.page.echo_evidence(echo, index, at, state).items():
                    said[n] += WEIGHTS[name] * value
        return said


def _expected(ways: Sequence[tuple[float, float]]) -> float:
    from math import log

    return log_sum([log(chance) + score for chance, score in ways])
