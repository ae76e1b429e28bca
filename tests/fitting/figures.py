"""How right the links are, and how honest their probabilities, over all pairs of reports read by hand.

    python tests/fitting/figures.py [folder of the shared articles]

Prints the figures of the weights in the code. Weights that were fitted on these pairs flatter themselves here;
`fit_links.py` prints the figures of weights that had no part in the pair they judge.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hand_read import Pair, Reports, hand_read
from linked import chances, is_among_candidates

import variorum

TIERS = (("sure", 0.9), ("likely", 0.65), ("possible", 0.25))
ROUNDS = 1000


@dataclass(frozen=True)
class Judged:
    """Two reports, what was linked in them with which probability, and the pairs found among candidates."""

    reports: Reports
    linked: dict[Pair, float]
    among: frozenset[Pair]


@dataclass(frozen=True)
class Tally:
    """Counts at one tier; `wrong` are pairs no reader has in any list."""

    core: int
    firm: int
    wrong: int
    all_core: int
    all_firm: int
    trapped: int
    traps: int

    @property
    def precision(self) -> float:
        return self.core / max(1, self.core + self.wrong)

    @property
    def recall(self) -> float:
        return self.core / max(1, self.all_core)

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)

    @property
    def firm_precision(self) -> float:
        return self.firm / max(1, self.firm + self.wrong)

    @property
    def firm_recall(self) -> float:
        return self.firm / max(1, self.all_firm)


def judged(reports: Reports) -> Judged:
    """The comparison as everybody gets it, in outlets mode where these are two outlets."""
    comparison = variorum.compare(reports.left, reports.right)
    among = frozenset(pair for pair in reports.firm if is_among_candidates(comparison, pair, reports))
    return Judged(reports, chances(comparison, reports), among)


def tally(found: Sequence[Judged], floor: float) -> Tally:
    core = firm = wrong = trapped = 0
    for one in found:
        got = {pair for pair, chance in one.linked.items() if chance >= floor}
        core += len(got & one.reports.core)
        firm += len(got & one.reports.firm)
        wrong += len(got - one.reports.known)
        trapped += sum(not got.isdisjoint(trap) for trap in one.reports.traps)
    everything = [one.reports for one in found]
    return Tally(
        core,
        firm,
        wrong,
        sum(len(r.core) for r in everything),
        sum(len(r.firm) for r in everything),
        trapped,
        sum(len(r.traps) for r in everything),
    )


def table(found: Sequence[Judged]) -> list[str]:
    """One line a tier, with 95 % intervals from drawing the pairs of reports anew."""
    lines = []
    for tier, floor in TIERS:
        t = tally(found, floor)
        low, high = _interval([tally(draw, floor).f1 for draw in _draws(found)])
        lines.append(
            f"{tier:9} core F1 {t.f1:.3f} [{low:.2f}–{high:.2f}]  P {t.precision:.2f}  R {t.recall:.2f}   "
            f"firm P {t.firm_precision:.2f}  R {t.firm_recall:.2f}   look-alikes linked {t.trapped} of {t.traps}"
        )
    firm = sum(len(one.reports.firm) for one in found)
    among = sum(len(one.among) for one in found)
    lines.append(
        f"true partner among the three best of either side: {among / max(1, firm):.2f} of {firm} firm links"
    )
    return lines


def reliability(found: Sequence[Judged]) -> list[str]:
    """Of the links said to be right with so much probability, how many are."""
    lines = ["said        right  links"]
    for tenth in range(2, 10):
        low, high = tenth / 10, (tenth + 1) / 10
        within = [
            (chance, pair in one.reports.firm)
            for one in found
            for pair, chance in one.linked.items()
            if low <= chance < high + (tenth == 9)
            and (pair in one.reports.firm or pair not in one.reports.known)
        ]
        if within:
            said = sum(chance for chance, _ in within) / len(within)
            right = sum(truth for _, truth in within) / len(within)
            lines.append(f".{tenth}– ({said:.2f})   {right:.2f}   {len(within):4}")
    return lines


def groups(found: Sequence[Judged]) -> list[tuple[str, list[Judged]]]:
    """The sets that figures are given for."""
    outlets = [one for one in found if not one.reports.versions]
    return [
        ("shared gold, outlets", [one for one in outlets if not one.reports.own]),
        ("own readings, outlets", [one for one in outlets if one.reports.own]),
        ("all outlets", outlets),
        ("versions", [one for one in found if one.reports.versions]),
    ]


def report(found: Sequence[Judged]) -> None:
    for name, members in groups(found):
        if members:
            print(f"\n{name}: {len(members)} pairs, {sum(len(m.reports.core) for m in members)} core links")
            print("\n".join(table(members)))
    print()
    print("\n".join(reliability([one for one in found if not one.reports.versions])))


def shared_folder() -> Path:
    beside = Path(__file__).parents[3] / "shared"
    return Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("VARIORUM_SHARED", beside))


def _draws(found: Sequence[Judged]) -> list[list[Judged]]:
    rng = random.Random(1)
    return [rng.choices(found, k=len(found)) for _ in range(ROUNDS)]


def _interval(values: list[float]) -> tuple[float, float]:
    ordered = sorted(values)
    return ordered[len(ordered) // 40], ordered[-1 - len(ordered) // 40]


if __name__ == "__main__":
    if not (shared_folder() / "gold").is_dir():
        sys.exit("The shared articles are not here; name their folder, or set VARIORUM_SHARED.")
    report([judged(reports) for reports in hand_read(shared_folder())])
