"""Deciding every row of a flattened page: unchanged, cut in two, or one side's alone.

The page's rule: between two unchanged rows all pairs come first, then a tail that is all of one side. So a
gap is settled by where its tail starts and whose it is, and each pair by its cut. Echoes tie rows together
across gaps; they are taken into account by going over the gaps a few times.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from variorum.reading.recovering.evidence import WEIGHTS, weigh
from variorum.reading.recovering.readings import Page, Side, doubled
from variorum.reading.recovering.style import learn

__all__ = ["Settled", "doubled", "settle"]

Kind = Literal["same", "changed", "left", "right"]

_ROUNDS = 4
#: How often the styles of the two versions are learned anew from what was decided.
_LESSONS = 2
#: Nothing inferred is certain; 1 is kept for what a reader settled or the page shows.
_SUREST = 0.999
_CANDIDATES = 8
#: That articles grow is all that speaks for the side of a tail which nothing else on the page echoes.
_BY_CUSTOM = 0.85
#: In gaps of more rows only the likeliest starts of the tail are tried.
_EVERY_START = 12
_SIDES: tuple[Side, Side] = ("right", "left")


@dataclass(frozen=True, slots=True)
class Settled:
    """A row as decided. `cut` is 0 for right-hand rows and the row's length for left-hand ones."""

    kind: Kind
    cut: int
    #: How far ahead of the next reading, 0 to 1; `side_margin` is about the kind alone.
    margin: float = 1.0
    side_margin: float = 1.0
    others: tuple[int, ...] = ()


def settle(
    rows: Sequence[str], fixed: Mapping[int, int] | None = None, whole: frozenset[int] = frozenset()
) -> list[Settled]:
    """Decide every row.

    `fixed` gives cuts that are known (0: right-hand, the row's length: left-hand), `whole` rows that are
    known to be one paragraph, of either side.
    """
    return _Solver(Page(rows, fixed or {}, whole)).settle()


class _Solver:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.state = [
            len(row) // 2 if same else max(ways, key=lambda way: way[1], default=(0, 0.0))[0]
            for row, same, ways in zip(page.rows, page.same, page.scored, strict=True)
        ]

    def settle(self) -> list[Settled]:
        settled = self._pass()
        for _ in range(_LESSONS):
            self._learn(settled)
            settled = self._pass()
        return settled

    def _learn(self, settled: Sequence[Settled]) -> None:
        page = self.page
        known: dict[Side, list[tuple[int, int, float]]] = {"left": [], "right": []}
        for size, cuts, row in zip(page.sizes, page.cuts, settled, strict=True):
            if row.kind == "changed":
                cut = next(cut for cut in cuts if cut.at == row.cut)
                known["left"].append((*cut.left, row.margin * row.side_margin))
                known["right"].append((*cut.right, row.margin * row.side_margin))
            else:
                sides: tuple[Side, ...] = ("left", "right") if row.kind == "same" else (row.kind,)
                for side in sides:
                    known[side].append((*size, row.side_margin))
        page.set_styles({"left": learn(known["left"]), "right": learn(known["right"])})

    def _pass(self) -> list[Settled]:
        gaps = self.page.gaps
        ways: list[dict[tuple[int, Side], float]] = [{} for _ in gaps]
        # a row that nothing on the page echoes is scored once
        self.unechoed = [
            _best_and_sum(scored) if index not in self.page.echoes else None
            for index, scored in enumerate(self.page.scored)
        ]
        self.alone = {
            (index, side): weigh(self.page.alone_evidence(index, side))
            for gap in gaps
            for index in gap
            for side in _SIDES
        }
        for _ in range(_ROUNDS):
            before = list(self.state)
            for number, gap in enumerate(gaps):
                ways[number] = self._settle_gap(gap)
            if self.state == before:
                break
        settled = [Settled("same", len(row) // 2) for row in self.page.rows]
        for gap, found in zip(gaps, ways, strict=True):
            chances = _chances(found)
            echoed = any(
                index in self.page.echoes and not 0 < self.state[index] < len(self.page.rows[index])
                for index in gap
            )
            for offset, index in enumerate(gap):
                row = self._settled(index, offset, chances)
                if row.kind != "changed" and not echoed and index not in self.page.fixed:
                    row = replace(row, side_margin=min(row.side_margin, _BY_CUSTOM))
                settled[index] = row
        return settled

    def _settle_gap(self, gap: range) -> dict[tuple[int, Side], float]:
        """Put the best reading of a gap into `state`; the score of every way to place its tail."""
        ways: dict[tuple[int, Side], float] = {}
        best, best_state = -math.inf, [self.state[index] for index in gap]
        for pairs in self._tail_starts(gap):
            for side in _SIDES:
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
        found = {0, len(gap)}
        for side in _SIDES:
            gains, gain = [(0.0, 0)], 0.0
            for number, index in enumerate(gap, start=1):
                whole = 0 if side == "right" else len(self.page.rows[index])
                gain += self._cut(index)[1] - self.alone[index, side] - self._echoed(index, whole)
                gains.append((gain, number))
            likely = sorted(gains, reverse=True)[: _EVERY_START // 2]
            found.update(number for _, number in likely)
        return sorted(found)

    def _try(self, gap: range, pairs: int, side: Side) -> float:
        """Set `state` to the best reading with so many pairs and the tail on this side; its score."""
        page, state = self.page, self.state
        local = weigh(page.gap_evidence(gap, pairs, side))
        for index in gap[pairs:]:
            state[index] = 0 if side == "right" else len(page.rows[index])
            if page.fixed.get(index, state[index]) != state[index]:
                local = -math.inf
            local += self.alone[index, side]
        if not all(page.cuts[index] for index in gap[:pairs]):
            return -math.inf
        total = local
        for sweep in range(2):
            total = local
            for index in gap[:pairs]:
                state[index], score = self._cut(index)
                total += score
            if sweep == 0 and not any(index in page.echoes for index in gap[:pairs]):
                break
        total += sum(self._echoed(index, state[index]) for index in gap[pairs:])
        # an echo within the gap was heard from both its rows and counts once
        return total - sum(self._echoed(index, state[index], gap) for index in gap) / 2

    def _cut(self, index: int) -> tuple[int, float]:
        """The best cut of a row, the others being as they are, and the score of its being cut at all."""
        known = self.unechoed[index]
        if known is not None:
            return known
        return _best_and_sum([(at, s + self._echoed(index, at)) for at, s in self.page.scored[index]])

    def _echoed(self, index: int, cut: int, within: range | None = None) -> float:
        """What the echoes say to this row's cut; only those between two rows of `within`, if given."""
        total = 0.0
        for echo in self.page.echoes.get(index, ()):
            rows = (echo.one.row, echo.other.row)
            if within is None or (rows[0] != rows[1] and rows[0] in within and rows[1] in within):
                for name, value in self.page.echo_evidence(echo, index, cut, self.state).items():
                    total += WEIGHTS[name] * value
        return total

    def _settled(self, index: int, offset: int, chances: Mapping[tuple[int, Side], float]) -> Settled:
        row, cut = self.page.rows[index], self.state[index]
        kind: Kind = "right" if cut == 0 else "left" if cut == len(row) else "changed"
        by_kind: dict[Kind, float] = {"changed": 0.0, "left": 0.0, "right": 0.0}
        for (pairs, side), chance in chances.items():
            by_kind["changed" if offset < pairs else side] += chance
        side_margin = by_kind[kind] - max(by_kind[other] for other in by_kind if other != kind)
        scored = sorted(
            ((score + self._echoed(index, at), at) for at, score in self.page.scored[index]), reverse=True
        )
        if index in self.page.fixed:
            return Settled(kind, cut)
        margin = 1.0
        if kind == "changed" and len(scored) > 1:
            whole = sum(math.exp(score - scored[0][0]) for score, _ in scored)
            margin = (1.0 - math.exp(scored[1][0] - scored[0][0])) / whole
        others = tuple(at for _, at in scored if at != cut)[:_CANDIDATES]
        return Settled(kind, cut, min(margin, _SUREST), max(0.0, min(side_margin, _SUREST)), others)


def _best_and_sum(scored: Sequence[tuple[int, float]]) -> tuple[int, float]:
    """The best cut, and the logarithm of the sum of all cuts' chances."""
    if not scored:
        return 0, -50.0
    at, best = max(scored, key=lambda way: way[1])
    return at, best + math.log(sum(math.exp(score - best) for _, score in scored))


def _chances(ways: Mapping[tuple[int, Side], float]) -> dict[tuple[int, Side], float]:
    best = max(ways.values(), default=0.0)
    if best == -math.inf:
        return {}
    found = {way: math.exp(score - best) for way, score in ways.items()}
    whole = sum(found.values())
    return {way: chance / whole for way, chance in found.items()}
