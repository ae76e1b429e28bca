"""Deciding every row of a flattened page: unchanged, cut in two, or one side's alone.

The rows between two unchanged ones are read together (`chain`). Echoes and ties bind rows across the page;
they are heard as far as the other rows are believed to be read one way or another, in a few rounds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal

from variorum.model.frozen import dataclass
from variorum.reading.recovering.belief import Belief, Readings
from variorum.reading.recovering.chain import Chances, Links, chances
from variorum.reading.recovering.evidence import weigh
from variorum.reading.recovering.readings import Page, Side, doubled
from variorum.reading.recovering.style import learn
from variorum.reading.recovering.words import likeness, words_of

__all__ = ["Settled", "doubled", "settle"]

Kind = Literal["same", "changed", "left", "right"]

_ROUNDS = 3
#: How often the styles of the two versions are learned anew from what was decided.
_LESSONS = 2
#: Nothing inferred is certain; 1 is kept for what a reader settled or the page shows.
_SUREST = 0.999
_CANDIDATES = 8
_SIDES: tuple[Side, Side] = ("right", "left")
_NEVER = -1e6
#: How far the model's odds are trusted: it knows nothing of what it leaves out. Of rows given to one side an eighth
#: was wrong at a chance of .9 on made pages of all editors, so those are told with caution.
_TRUST_PAIRS, _TRUST_SIDES = 0.5, 0.4
#: Least where a sentence B is read as lost from "A B" or as put before "A": both are told well, and only the look of
#: B decides. Of such cuts told at .68 to .95 a fifth was wrong on made pages, of all others there a twentieth.
_SEESAW = 0.3
_SAME = 0.8


@dataclass(frozen=True, slots=True)
class Settled:
    """A row as decided. `cut` is 0 for right-hand rows and the row's length for left-hand ones."""

    kind: Kind
    cut: int
    #: How likely this reading is, 0 to 1; `side_margin` is about the kind alone.
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
        self.belief = Belief(page)
        self.found: dict[int, tuple[dict[int, float], float, float]] = {}
        self.tails = [
            [
                (self._tail(gap, pairs, "right"), self._tail(gap, pairs, "left"))
                for pairs in range(len(gap) + 1)
            ]
            for gap in page.gaps
        ]

    def settle(self) -> list[Settled]:
        self._pass()
        for _ in range(_LESSONS):
            self._learn()
            self._pass()
        settled = [Settled("same", len(row) // 2) for row in self.page.rows]
        for gap in self.page.gaps:
            known = [self.found[index] for index in gap]
            for index, kind, each in zip(gap, _ordered(known), known, strict=True):
                settled[index] = self._settled(index, kind, each)
        return settled

    def _tail(self, gap: range, pairs: int, side: Side) -> float:
        if pairs == len(gap) and side == "left":
            return _NEVER  # no tail has no side
        return weigh(self.page.gap_evidence(gap, pairs, side))

    def _learn(self) -> None:
        """The styles of the two versions, from every reading of every row as far as it is likely."""
        page = self.page
        known: dict[Side, list[tuple[int, int, float]]] = {"left": [], "right": []}
        for index, size in enumerate(page.sizes):
            if page.same[index]:
                known["left"].append((*size, 1.0))
                known["right"].append((*size, 1.0))
                continue
            cuts, right, left = self.found[index]
            known["left"].append((*size, left))
            known["right"].append((*size, right))
            for cut in page.cuts[index]:
                chance = cuts[cut.at]
                known["left"].append((*cut.left, chance))
                known["right"].append((*cut.right, chance))
        page.set_styles({"left": learn(known["left"]), "right": learn(known["right"])})

    def _pass(self) -> None:
        """Read all gaps; what each says to another is what it is taken for without that one's word."""
        page, belief = self.page, self.belief
        self.alone = {
            index: tuple(weigh(page.alone_evidence(index, side)) for side in _SIDES)
            for gap in page.gaps
            for index in gap
        }
        self.said: dict[tuple[int, int], dict[int, Readings]] = {}
        self.own: dict[int, dict[int, Readings]] = {}
        for round_ in range(_ROUNDS):
            fresh: dict[tuple[int, int], dict[int, Readings]] = {}
            for speaker, hearers in belief.linked.items():
                if round_ and len(hearers) == 1 and not self._talks_to_itself(speaker):
                    (hearer,) = hearers
                    fresh[speaker, hearer] = self.said[speaker, hearer]
                    continue
                for hearer in sorted(hearers):
                    fresh[speaker, hearer] = self._readings(speaker, self._read(speaker, hearer))
            self.said = fresh
            for number in belief.linked:
                if self._talks_to_itself(number):
                    self.own[number] = self._readings(number, self._read(number))
        for number, gap in enumerate(page.gaps):
            known = self._read(number)
            for offset, index in enumerate(gap):
                self.found[index] = (known.cuts[offset], known.right[offset], known.left[offset])

    def _talks_to_itself(self, number: int) -> bool:
        gap = self.page.gaps[number]
        return any(
            other in gap for index in gap for other in self.belief.far.get(index, ()) if other != index
        )

    def _readings(self, number: int, known: Chances) -> dict[int, Readings]:
        gap = self.page.gaps[number]
        return {
            index: self.belief.readings(index, known, offset)
            for offset, index in enumerate(gap)
            if index in self.belief.far
        }

    def _read(self, number: int, hearer: int = -1) -> Chances:
        """The chances of a gap's readings, deaf to what `hearer` says."""
        page, belief, gap = self.page, self.belief, self.page.gaps[number]
        held: dict[int, Readings] = dict(self.own.get(number, {}))
        for speaker in belief.linked[number]:
            if speaker != hearer:
                held.update(self.said.get((speaker, number), {}))
        cuts: list[list[tuple[int, float]]] = []
        whole: list[tuple[tuple[int, float], tuple[int, float]]] = []
        for index in gap:
            ends = (0, len(page.rows[index]))
            scored = page.scored[index]
            heard = belief.heard(index, [*(at for at, _ in scored), *ends], held)
            cuts.append([(at, score + more) for (at, score), more in zip(scored, heard, strict=False)])
            right, left = (
                (at, _NEVER if page.fixed.get(index, at) != at else own + more)
                for at, own, more in zip(ends, self.alone[index], heard[-2:], strict=True)
            )
            whole.append((right, left))

        def between(i: int, here: Sequence[int], there: Sequence[int]) -> list[list[float]] | None:
            return belief.between(gap[i], here, there)

        return chances(Links(cuts, whole, self.tails[number], between))

    def _settled(self, index: int, kind: Kind, known: tuple[dict[int, float], float, float]) -> Settled:
        cuts, right, left = known
        row = self.page.rows[index]
        ranked = sorted(cuts, key=lambda at: (-cuts[at], at))
        cut = ranked[0] if kind == "changed" else 0 if kind == "right" else len(row)
        if index in self.page.fixed:
            return Settled(kind, cut)
        together = sum(cuts.values())
        of_kind = {"changed": together, "right": right, "left": left}[kind]
        margin = 1.0
        if kind == "changed" and len(cuts) > 1:
            trust = _SEESAW if _seesaws(row, cut, ranked) else 1.0
            margin = cuts[cut] ** trust / max(1e-300, sum(chance**trust for chance in cuts.values()))
        of_kind = _tempered(of_kind, _TRUST_PAIRS if kind == "changed" else _TRUST_SIDES)
        others = tuple(at for at in ranked if at != cut)[:_CANDIDATES]
        return Settled(kind, cut, min(margin, _SUREST), max(0.0, min(of_kind, _SUREST)), others)


def _tempered(chance: float, trust: float) -> float:
    """A chance as it turned out on made pages: the model's, its odds raised to a power."""
    one, other = chance**trust, max(0.0, 1.0 - chance) ** trust
    return float(one / max(1e-300, one + other))


def _seesaws(row: str, cut: int, ranked: Sequence[int]) -> bool:
    """Whether a row is "A B A", cut before or after the B: its two likeliest cuts leave the A at both ends."""
    first, second = sorted((cut, next(at for at in ranked if at != cut)))
    one, other = words_of(row[:first]), words_of(row[second:])
    return bool(one) and likeness(Counter(one), Counter(other), {}) >= _SAME


def _ordered(known: Sequence[tuple[dict[int, float], float, float]]) -> list[Kind]:
    """The likeliest kinds that keep the page's rule: pairs, then a tail of one side."""
    count = len(known)
    of: Side = "right"
    best, pairs_first = -1.0, 0
    pairs = [0.0]
    for cuts, _, _ in known:
        pairs.append(pairs[-1] + (sum(cuts.values()) if cuts else _NEVER))
    rights = lefts = 0.0
    for start in range(count, -1, -1):
        if start < count:
            rights, lefts = rights + known[start][1], lefts + known[start][2]
        for side, tail in zip(_SIDES, (rights, lefts), strict=True):
            if pairs[start] + tail > best + 1e-12:
                best, pairs_first, of = pairs[start] + tail, start, side
    paired: list[Kind] = ["changed"] * pairs_first
    return [*paired, *[of] * (count - pairs_first)]
