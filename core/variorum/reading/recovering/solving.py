"""Deciding every row of a flattened page: unchanged, cut in two, or one side's alone.

The page's rule: between two unchanged rows all pairs come first, then a tail that is all of one side. So a
gap is settled by where its tail starts and whose it is, and each pair by its cut. Echoes tie rows together
across gaps; they are taken into account by going over the gaps a few times.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from variorum.reading.recovering.boundaries import boundaries
from variorum.reading.recovering.cuts import Cut, cuts_of, size_of
from variorum.reading.recovering.echoes import Echo, Unit, find_echoes
from variorum.reading.recovering.style import Style, learn
from variorum.reading.recovering.words import weights, words_of

Kind = Literal["same", "changed", "left", "right"]
Side = Literal["left", "right"]

#: Set by trying, on the pages `boundaries` names: none of these was learned.
_ROUNDS = 4
#: Articles grow: what one version has more is mostly the newer one's.
_TAIL_RIGHT, _TAIL_LEFT = 0.0, -2.0
#: A whole row being one paragraph, before anything is known of it.
#: One of the two versions would have no text but its headline.
_EMPTY_VERSION = -5.0
_ALONE = -0.5
_STYLE = 0.7
_LESSONS = 2
_EDGES_FROM, _EDGES = 0.6, 1.2
#: Scores are sums of evidence that is not independent; this makes probabilities of them.
_TEMPERATURE = 1.0
#: Nothing inferred is certain; 1 is kept for what a reader settled or the page shows.
_SUREST = 0.999
_CANDIDATES = 8
#: In gaps of more rows only the likeliest starts of the tail are tried.
_EVERY_START = 40


@dataclass(frozen=True, slots=True)
class Settled:
    """A row as decided. `cut` is 0 for right-hand rows and the row's length for left-hand ones."""

    kind: Kind
    cut: int
    #: How far ahead of the next reading, 0 to 1; `side_margin` is about the kind alone.
    margin: float = 1.0
    side_margin: float = 1.0
    others: tuple[int, ...] = ()


def doubled(row: str) -> bool:
    """Whether the row is one text twice with nothing between: an unchanged paragraph."""
    half, odd = divmod(len(row), 2)
    return not odd and half > 0 and row[:half] == row[half:]


def settle(rows: Sequence[str], fixed: Mapping[int, int] | None = None) -> list[Settled]:
    """Decide every row. `fixed` gives cuts that are known (0: right-hand, the row's length: left-hand)."""
    return _Page(rows, fixed or {}).settle()


class _Page:
    def __init__(self, rows: Sequence[str], fixed: Mapping[int, int]) -> None:
        self.rows = rows
        self.fixed = fixed
        self.same = [doubled(row) and index not in fixed for index, row in enumerate(rows)]
        texts = [row[: len(row) // 2] if same else row for row, same in zip(rows, self.same, strict=True)]
        self.weight = weights(words_of(text) for text in texts)
        self.cuts: list[tuple[Cut, ...]] = []
        for index, row in enumerate(rows):
            self.cuts.append(() if self.same[index] else self._allowed(index, row))
        self.sizes = [size_of(text) for text in texts]
        whole = [(*size, 1.0) for size, same in zip(self.sizes, self.same, strict=True) if same]
        self.styles: dict[Side, Style] = {"left": learn(whole), "right": learn(whole)}
        self.scored: list[list[tuple[int, float]]] = []
        self._score()
        units = self._units()
        self.echoes: dict[int, list[Echo]] = {}
        for echo in find_echoes(rows, units, self.weight):
            for row_index in {echo.one.row, echo.other.row}:
                self.echoes.setdefault(row_index, []).append(echo)
        self.state = [
            len(row) // 2 if same else self._first(i)
            for i, (row, same) in enumerate(zip(rows, self.same, strict=True))
        ]

    def _allowed(self, index: int, row: str) -> tuple[Cut, ...]:
        known = self.fixed.get(index)
        if known is None:
            return cuts_of(row, self.weight)
        return (Cut(known, 0.0),) if 0 < known < len(row) else ()

    def _units(self) -> list[Unit]:
        units: list[Unit] = []
        for index, row in enumerate(self.rows):
            if self.same[index]:
                continue
            starts = [0, *(place.at for place in boundaries(row) if place.sentence)]
            units.extend(Unit(index, a, b) for a, b in zip(starts, [*starts[1:], len(row)], strict=True))
        return units

    def _first(self, index: int) -> int:
        best = max(self.scored[index], key=lambda way: way[1], default=None)
        return best[0] if best else 0

    def _score(self) -> None:
        """Every cut's score by its own row and by the styles of the two versions as known so far."""
        left, right = self.styles["left"], self.styles["right"]
        self.scored = [
            [(cut.at, cut.score + _STYLE * (left.fit(*cut.left) + right.fit(*cut.right))) for cut in cuts]
            for cuts in self.cuts
        ]
        self.best = [max(ways, key=lambda way: way[1], default=(0, -math.inf)) for ways in self.scored]

    def _learn(self, settled: Sequence[Settled]) -> None:
        known: dict[Side, list[tuple[int, int, float]]] = {"left": [], "right": []}
        for size, cuts, row in zip(self.sizes, self.cuts, settled, strict=True):
            if row.kind == "changed":
                cut = next(cut for cut in cuts if cut.at == row.cut)
                known["left"].append((*cut.left, row.margin * row.side_margin))
                known["right"].append((*cut.right, row.margin * row.side_margin))
            else:
                sides: tuple[Side, ...] = ("left", "right") if row.kind == "same" else (row.kind,)
                for side in sides:
                    known[side].append((*size, row.side_margin))
        self.styles = {"left": learn(known["left"]), "right": learn(known["right"])}
        self._score()

    def _alone(self, index: int, side: Side) -> float:
        return _ALONE + _STYLE * self.styles[side].fit(*self.sizes[index])

    def _best_cut(self, index: int) -> tuple[int, float]:
        if index not in self.echoes:
            return self.best[index]
        return max(self.scored[index], key=lambda way: way[1] + self._echo_score(index, way[0]))

    def _echo_score(self, index: int, cut: int) -> float:
        """What the echoes say to this row's cut, the other rows being as they are."""
        return sum(self._echo_value(echo, index, cut) for echo in self.echoes.get(index, ()))

    def _echo_value(self, echo: Echo, index: int, cut: int) -> float:
        one, other = echo.one, echo.other
        at_one = cut if one.row == index else self.state[one.row]
        at_other = cut if other.row == index else self.state[other.row]
        if (one.start >= at_one) == (other.start >= at_other):
            return -echo.weight
        if echo.likeness < _EDGES_FROM:
            return echo.weight
        # what begins or ends a paragraph in one version does so in the other, more often than not
        begins = (one.start in (0, at_one)) == (other.start in (0, at_other))
        ends = (one.end in (at_one, len(self.rows[one.row]))) == (
            other.end in (at_other, len(self.rows[other.row]))
        )
        return echo.weight + _EDGES * (begins + ends - 1)

    def settle(self) -> list[Settled]:
        settled = self._pass()
        for _ in range(_LESSONS):
            self._learn(settled)
            settled = self._pass()
        return settled

    def _pass(self) -> list[Settled]:
        gaps = self._gaps()
        ways: list[dict[tuple[int, Side], float]] = [{} for _ in gaps]
        for _ in range(_ROUNDS):
            before = list(self.state)
            for number, gap in enumerate(gaps):
                ways[number] = self._settle_gap(gap)
            if self.state == before:
                break
        settled = [Settled("same", len(row) // 2) for row in self.rows]
        for gap, found in zip(gaps, ways, strict=True):
            for offset, index in enumerate(gap):
                settled[index] = self._settled(index, offset, found)
        return settled

    def _gaps(self) -> list[range]:
        gaps: list[range] = []
        start = None
        for index, same in enumerate([*self.same, True]):
            if same and start is not None:
                gaps.append(range(start, index))
                start = None
            elif not same and start is None:
                start = index
        return gaps

    def _settle_gap(self, gap: range) -> dict[tuple[int, Side], float]:
        """Put the best reading of a gap into `state`; the score of every way to place its tail."""
        ways: dict[tuple[int, Side], float] = {}
        best, best_state = -math.inf, [self.state[index] for index in gap]
        sides: tuple[Side, Side] = ("right", "left")
        for pairs in self._tail_starts(gap):
            for side in sides:
                if pairs == len(gap) and side == "left":
                    continue  # no tail has no side
                score = self._try(gap, pairs, side)
                ways[pairs, side] = score
                if score > best:
                    best, best_state = score, [self.state[index] for index in gap]
        for index, cut in zip(gap, best_state, strict=True):
            self.state[index] = cut
        return ways

    def _tail_starts(self, gap: range) -> Sequence[int]:
        """All of them in gaps as pages have them; in huge ones those that single rows speak for."""
        if len(gap) <= _EVERY_START:
            return range(len(gap) + 1)
        gains, gain = [(0.0, 0)], 0.0
        for number, index in enumerate(gap, start=1):
            gain += max((score for _, score in self.scored[index]), default=-50.0) - self._alone(
                index, "right"
            )
            gains.append((gain, number))
        likely = sorted(gains, reverse=True)[: _EVERY_START // 2]
        return sorted({number for _, number in likely} | {0, len(gap)})

    def _try(self, gap: range, pairs: int, side: Side) -> float:
        """Set `state` to the best reading with so many pairs and the tail on this side; its score."""
        local = 0.0
        for index in gap[pairs:]:
            self.state[index] = 0 if side == "right" else len(self.rows[index])
            if self.fixed.get(index, self.state[index]) != self.state[index]:
                local = -math.inf
            local += self._alone(index, side)
        if pairs < len(gap):
            local += _TAIL_RIGHT if side == "right" else _TAIL_LEFT
        if pairs == 0 and len(gap) == len(self.rows):
            local += _EMPTY_VERSION
        for index in gap[:pairs]:
            if not self.cuts[index]:
                return -math.inf
        for sweep in range(2):
            total = local
            for index in gap[:pairs]:
                at, score = self._best_cut(index)
                self.state[index] = at
                total += score
            if sweep == 0 and not any(index in self.echoes for index in gap[:pairs]):
                break
        return total + self._echoes_of(gap)

    def _echoes_of(self, gap: range) -> float:
        total = 0.0
        for index in gap:
            for echo in self.echoes.get(index, ()):
                # an echo within the gap is listed with both its rows and counts once
                inside = echo.one.row != echo.other.row and echo.one.row in gap and echo.other.row in gap
                total += self._echo_value(echo, index, self.state[index]) * (0.5 if inside else 1.0)
        return total

    def _settled(self, index: int, offset: int, ways: Mapping[tuple[int, Side], float]) -> Settled:
        row, cut = self.rows[index], self.state[index]
        kind: Kind = "right" if cut == 0 else "left" if cut == len(row) else "changed"
        best: dict[Kind, float] = {}
        for (pairs, side), score in ways.items():
            means: Kind = "changed" if offset < pairs else side
            best[means] = max(score, best.get(means, -math.inf))
        other_kinds = [score for means, score in best.items() if means != kind]
        side_margin = _margin(best.get(kind, 0.0) - max(other_kinds, default=-math.inf))
        scored = sorted(
            ((score + self._echo_score(index, at), at) for at, score in self.scored[index]),
            reverse=True,
        )
        if index in self.fixed:
            return Settled(kind, cut)
        margin = 1.0
        if kind == "changed" and len(scored) > 1:
            margin = _margin(scored[0][0] - scored[1][0])
        others = tuple(at for _, at in scored if at != cut)[:_CANDIDATES]
        return Settled(kind, cut, min(margin, _SUREST), min(side_margin, _SUREST), others)


def _margin(ahead: float) -> float:
    return math.tanh(max(0.0, ahead) / (2 * _TEMPERATURE)) if ahead < 100 else 1.0
