"""Flattened pages as numbers: every reading of every gap with its evidence, and which one is true.

The rows outside what is weighed count as read rightly: the weights are fitted as if the rest of the page were
known, and the margins are mended afterwards by how often such readings are right in fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from variorum.reading.recovering.evidence import Evidence
from variorum.reading.recovering.readings import Page, Side
from variorum.reading.recovering.style import Style, learn

SIDES: tuple[Side, Side] = ("right", "left")


@dataclass
class Gap:
    """The rows between two unchanged ones; `truth` by row is the place of its true cut, -1 for none."""

    cuts: list[list[Evidence]]
    truth: list[int]
    alone: list[dict[str, Evidence]]
    readings: list[tuple[int, Side, Evidence]]
    true_reading: int


def gaps_of(pages: Iterable[Sequence[Any]]) -> list[Gap]:
    return [gap for rows in pages for gap in _gaps(rows)]


def _cut_of(row: Any) -> int:
    at = {"same": len(row.text) // 2, "right": 0, "left": len(row.text)}
    return at[row.kind] if row.kind in at else len(row.left) + 1


def _gaps(rows: Sequence[Any]) -> list[Gap]:
    page = Page([row.text for row in rows], {})
    if [row.kind == "same" for row in rows] != page.same:
        return []
    truth = [_cut_of(row) for row in rows]
    return [gap for where in page.gaps if (gap := _gap(page, rows, truth, where))]


def _styles(page: Page, rows: Sequence[Any], truth: Sequence[int], but: int) -> dict[Side, Style]:
    known: dict[Side, list[tuple[int, int, float]]] = {"left": [], "right": []}
    for index, row in enumerate(rows):
        if index == but:
            continue
        if row.kind == "changed":
            for cut in page.cuts[index]:
                if cut.at == truth[index]:
                    known["left"].append((*cut.left, 0.6))
                    known["right"].append((*cut.right, 0.6))
        else:
            sides: tuple[Side, ...] = ("left", "right") if row.kind == "same" else (row.kind,)
            for side in sides:
                known[side].append((*page.sizes[index], 1.0 if row.kind == "same" else 0.6))
    return {side: learn(known[side]) for side in SIDES}


def _outside(page: Page, index: int, cut: int, truth: Sequence[int]) -> Evidence:
    found: Evidence = {}
    for echo in page.echoes.get(index, ()):
        for name, value in page.echo_evidence(echo, index, cut, truth).items():
            found[name] = found.get(name, 0.0) + value
    return found


def _gap(page: Page, rows: Sequence[Any], truth: Sequence[int], where: range) -> Gap | None:
    gap = Gap([], [], [], [], -1)
    for index in where:
        cuts = page.cuts[index]
        # a row that told its own version's style would make that evidence look better than it is
        page.styles = _styles(page, rows, truth, index)
        gap.cuts.append(
            [
                {
                    **cut.evidence,
                    **page.place_evidence(index, cut, len(where) == 1),
                    **page.style_evidence(cut),
                    **_outside(page, index, cut.at, truth),
                }
                for cut in cuts
            ]
        )
        gap.truth.append(next((i for i, cut in enumerate(cuts) if cut.at == truth[index]), -1))
        if rows[index].kind == "changed" and gap.truth[-1] < 0:
            return None  # a cut that no rule allows
        gap.alone.append(
            {
                side: {
                    **page.alone_evidence(index, side),
                    **_outside(page, index, 0 if side == "right" else len(page.rows[index]), truth),
                }
                for side in SIDES
            }
        )
    pairs = sum(rows[index].kind == "changed" for index in where)
    true = (pairs, rows[where[-1]].kind if pairs < len(where) else "right")
    for count in range(len(where) + 1):
        if count and not gap.cuts[count - 1]:
            break
        for side in SIDES[: 1 if count == len(where) else 2]:
            if (count, side) == true:
                gap.true_reading = len(gap.readings)
            gap.readings.append((count, side, page.gap_evidence(where, count, side)))
    return gap if gap.true_reading >= 0 else None


class Lessons:
    """Gaps as matrices."""

    def __init__(self, gaps: Sequence[Gap], names: Mapping[str, int]) -> None:
        cuts: list[Evidence] = []
        owners: list[int] = []
        true_cuts: list[tuple[int, int]] = []
        alone: dict[str, list[Evidence]] = {"left": [], "right": []}
        readings: list[tuple[int, int, int, int, int]] = []
        told: list[Evidence] = []
        true_readings: list[int] = []
        row = 0
        for number, gap in enumerate(gaps):
            first = row
            paired = gap.readings[gap.true_reading][0]
            for offset, places in enumerate(gap.cuts):
                if offset < paired:
                    true_cuts.append((row, len(cuts) + gap.truth[offset]))
                owners += [row] * len(places)
                cuts += places
                for side in SIDES:
                    alone[side].append(gap.alone[offset][side])
                row += 1
            true_readings.append(len(told) + gap.true_reading)
            for pairs, side, evidence in gap.readings:
                readings.append((number, first, first + pairs, row, int(side == "left")))
                told.append(evidence)
        self.gaps, self.rows = len(gaps), row
        self.cuts, self.told = _matrix(cuts, names), _matrix(told, names)
        self.left, self.right = _matrix(alone["left"], names), _matrix(alone["right"], names)
        self.owners, self.readings = np.array(owners), np.array(readings)
        self.true_cuts, self.true_readings = np.array(true_cuts), np.array(true_readings)

    def loss(self, weights: Any) -> tuple[float, Any]:
        """Minus the logarithm of the truth's chance, and how it changes with each weight."""
        rows, owners = self.rows, self.owners
        scores = self.cuts @ weights
        most = np.full(rows, -1e9)
        np.maximum.at(most, owners, scores)
        raised = np.exp(scores - most[owners])
        sums = np.maximum(np.bincount(owners, raised, rows), 1e-300)
        pair = np.where(most > -1e9, most + np.log(sums), 0.0)
        number, first, middle, last, is_left = self.readings.T
        run = [
            np.concatenate([[0.0], np.cumsum(x)]) for x in (pair, self.left @ weights, self.right @ weights)
        ]
        tail = np.where(is_left, run[1][last] - run[1][middle], run[2][last] - run[2][middle])
        ways = run[0][middle] - run[0][first] + tail + self.told @ weights
        best = np.full(self.gaps, -1e9)
        np.maximum.at(best, number, ways)
        chances = np.exp(ways - best[number])
        whole = np.bincount(number, chances, self.gaps)
        chances /= whole[number]
        rows_true, cuts_true = self.true_cuts.T
        loss = (best + np.log(whole)).sum() - ways[self.true_readings].sum()
        loss += (pair[rows_true] - scores[cuts_true]).sum()
        chances[self.true_readings] -= 1.0

        def spread(which: Any, start: Any, end: Any) -> Any:
            steps = np.zeros(rows + 1)
            np.add.at(steps, start[which], chances[which])
            np.add.at(steps, end[which], -chances[which])
            return np.cumsum(steps)[:-1]

        by_pair = spread(np.ones(len(chances), bool), first, middle)
        by_pair[rows_true] += 1.0
        by_cut = raised / sums[owners] * by_pair[owners]
        by_cut[cuts_true] -= 1.0
        slope = by_cut @ self.cuts + chances @ self.told
        slope += (
            spread(is_left == 1, middle, last) @ self.left + spread(is_left == 0, middle, last) @ self.right
        )
        return float(loss), slope


def _matrix(evidence: Sequence[Evidence], names: Mapping[str, int]) -> Any:
    matrix = np.zeros((len(evidence), len(names)))
    for i, each in enumerate(evidence):
        for name, value in each.items():
            if name in names:
                matrix[i, names[name]] = value
    return matrix
