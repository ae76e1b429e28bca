"""What is known of a page before anything is decided: every row's cuts, echoes, and what speaks for each."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Literal

from variorum.reading.recovering.boundaries import boundaries
from variorum.reading.recovering.cuts import Cut, cuts_of, size_of
from variorum.reading.recovering.echoes import Echo, Unit, find_echoes
from variorum.reading.recovering.evidence import Evidence, weigh
from variorum.reading.recovering.style import Style, learn
from variorum.reading.recovering.words import weights, words_of

Side = Literal["left", "right"]

_EDGES_FROM = 0.6
#: Nothing follows the names of those who helped.
_CREDITS = re.compile(
    r"contribut(?:ed to this (?:report|article|story)|ed reporting)[\w ,]{0,40}\W*$", re.IGNORECASE
)


class Page:
    """The rows of a page, and the evidence for every reading of each."""

    def __init__(
        self, rows: Sequence[str], fixed: Mapping[int, int], whole: frozenset[int] = frozenset()
    ) -> None:
        self.rows = rows
        self.fixed = fixed
        self.whole = whole
        self.same = [doubled(row) and index not in fixed for index, row in enumerate(rows)]
        texts = [row[: len(row) // 2] if same else row for row, same in zip(rows, self.same, strict=True)]
        #: The share of rows that changed: where it is high, pairs are seldom edits of one another.
        self.rewritten = 1.0 - sum(self.same) / max(1, len(rows))
        self.weight = weights(words_of(text) for text in texts)
        self.gaps = self._gaps()
        self.credits = {index for index, row in enumerate(rows) if _CREDITS.search(row)}
        self.sizes = [size_of(text) for text in texts]
        units = self._units()
        self.echoes: dict[int, list[Echo]] = {}
        for echo in find_echoes(rows, units, self.weight):
            for row_index in {echo.one.row, echo.other.row}:
                self.echoes.setdefault(row_index, []).append(echo)
        self.lost = self._lost(units)
        # both would be asked of every beginning of a gap: summed up once, a gap of thousands of rows takes no square
        self._lost_from = self._words_lost_from()
        self._before_credits = {
            gap.start: next((at for at, index in enumerate(gap) if index in self.credits), len(gap))
            for gap in self.gaps
        }
        lone = {gap[0] for gap in self.gaps if len(gap) == 1}
        self.cuts = [
            () if same else self._allowed(index, row)
            for index, (row, same) in enumerate(zip(rows, self.same, strict=True))
        ]
        self.own = [
            [cut.score + weigh(self.place_evidence(index, cut, index in lone)) for cut in cuts]
            for index, cuts in enumerate(self.cuts)
        ]
        known = [(*size, 1.0) for size, same in zip(self.sizes, self.same, strict=True) if same]
        self.set_styles({"left": learn(known), "right": learn(known)})

    def set_styles(self, styles: dict[Side, Style]) -> None:
        """Score every cut by its own row and by the styles of the two versions as known so far."""
        self.styles = styles
        self.scored = [
            [(cut.at, score + weigh(self.style_evidence(cut))) for cut, score in zip(cuts, own, strict=True)]
            for cuts, own in zip(self.cuts, self.own, strict=True)
        ]

    def style_evidence(self, cut: Cut) -> Evidence:
        """How a cut's halves fit the paragraphs of their versions."""
        left, right = self.styles["left"].fit(*cut.left), self.styles["right"].fit(*cut.right)
        sentences, words = left[0] + right[0], left[1] + right[1]
        return {
            "style, sentences": sentences,
            "style, words": words,
            "style, sentences, rewritten": self.rewritten * sentences,
            "style, words, rewritten": self.rewritten * words,
        }

    def place_evidence(self, index: int, cut: Cut, lone: bool) -> Evidence:
        """What the rest of the page says to a cut, however the other rows are read."""
        lost = sum(words for start, words in self.lost.get(index, ()) if start < cut.at)
        unlike = 1.0 - min(1.0, 2 * cut.alike)
        found: Evidence = {
            "lost": unlike * math.log1p(lost),
            "unlike, rewritten": self.rewritten * unlike,
            "changed, rewritten": self.rewritten,
        }
        if lone:
            found["lone"] = 1.0
            found["lone, unlike"] = unlike
        return found

    def alone_evidence(self, index: int, side: Side) -> Evidence:
        """What speaks for a whole row being one side's alone."""
        sentences, words = self.styles[side].fit(*self.sizes[index])
        return {"alone": 1.0, "style, sentences, alone": sentences, "style, words, alone": words}

    def gap_evidence(self, gap: range, pairs: int, side: Side) -> Evidence:
        """What speaks for a gap's tail being there, and of that side."""
        found: Evidence = {}
        if pairs < len(gap):
            found["tail, " + side] = 1.0
            found[f"tail, {side}, rewritten"] = self.rewritten
            # a block is taken out at one go: each row of it says less than the one before
            found[f"tail, {side}, long"] = math.log(len(gap) - pairs)
            if pairs:
                found["tail after pairs"] = 1.0
            if side == "left":
                found["lost, alone"] = math.log1p(self._lost_from[gap[pairs]])
        told = pairs if pairs < len(gap) and side == "right" else max(0, pairs - 1)
        if told > self._before_credits[gap.start]:
            found["after credits"] = 1.0
        if pairs == 0 and len(gap) == len(self.rows):
            found["empty version"] = 1.0
        return found

    def echo_evidence(
        self, echo: Echo, index: int, cut: int, state: Sequence[int] | Mapping[int, int]
    ) -> Evidence:
        """What an echo says to row `index` being cut at `cut`, the other rows it touches being as in `state`."""
        one, other = echo.one, echo.other
        at_one = cut if one.row == index else state[one.row]
        at_other = cut if other.row == index else state[other.row]
        if (one.start >= at_one) == (other.start >= at_other):
            return {echo.kind: -1.0}
        if echo.likeness < _EDGES_FROM:
            return {echo.kind: 1.0}
        # what begins or ends a paragraph in one version does so in the other, more often than not
        begins = (one.start in (0, at_one)) == (other.start in (0, at_other))
        ends = (one.end in (at_one, len(self.rows[one.row]))) == (
            other.end in (at_other, len(self.rows[other.row]))
        )
        share = (echo.likeness - _EDGES_FROM) / (1.0 - _EDGES_FROM)
        return {echo.kind: 1.0, "echo, edges": share * (begins + ends - 1)}

    def _allowed(self, index: int, row: str) -> tuple[Cut, ...]:
        known = self.fixed.get(index, 0 if index in self.whole else None)
        if known is None:
            return cuts_of(row, self.weight)
        return (Cut(known),) if 0 < known < len(row) else ()

    def _units(self) -> list[Unit]:
        units: list[Unit] = []
        for index, row in enumerate(self.rows):
            if self.same[index]:
                continue
            starts = [0, *(place.at for place in boundaries(row) if place.sentence)]
            units.extend(Unit(index, a, b) for a, b in zip(starts, [*starts[1:], len(row)], strict=True))
        return units

    def _lost(self, units: Sequence[Unit]) -> dict[int, list[tuple[int, int]]]:
        """By row, start and words of the sentences said nowhere else: on the left, they were taken out."""
        told = {unit for echoes in self.echoes.values() for echo in echoes for unit in (echo.one, echo.other)}
        lost: dict[int, list[tuple[int, int]]] = {}
        for unit in units:
            if unit not in told:
                words = len(self.rows[unit.row][unit.start : unit.end].split())
                lost.setdefault(unit.row, []).append((unit.start, words))
        return lost

    def _words_lost_from(self) -> dict[int, int]:
        """By row, the words said nowhere else from it to the end of its gap."""
        found: dict[int, int] = {}
        for gap in self.gaps:
            lost = 0
            for index in reversed(gap):
                lost += sum(words for _, words in self.lost.get(index, ()))
                found[index] = lost
        return found

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


def doubled(row: str) -> bool:
    """Whether the row is one text twice with nothing between: an unchanged paragraph."""
    half, odd = divmod(len(row), 2)
    return not odd and half > 0 and row[:half] == row[half:]
