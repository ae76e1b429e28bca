"""The rows between two unchanged ones, read together: how likely each reading of each row is.

All pairs come first, then a tail of one side. Neighbouring rows speak to each other, so the chances of every
way to read the gap are summed exactly, from its end to its start and back (forward–backward).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from variorum.model.frozen import dataclass

NEVER = -1e9

Scored = Sequence[tuple[int, float]]
#: How well two cuts of neighbouring rows go together: cuts of one row by cuts of the next.
Between = Callable[[int, Sequence[int], Sequence[int]], Sequence[Sequence[float]] | None]


@dataclass(frozen=True, slots=True)
class Links:
    """The rows of a gap: what speaks for each cut, for each whole row by side, and for each tail."""

    #: By row: cuts and their scores.
    cuts: Sequence[Scored]
    #: By row: its place and score as right-hand, and as left-hand.
    whole: Sequence[tuple[tuple[int, float], tuple[int, float]]]
    #: By number of pairs: the score of a right-hand and of a left-hand tail after them.
    tails: Sequence[tuple[float, float]]
    between: Between


@dataclass(frozen=True, slots=True)
class Chances:
    """By row: the chance of each cut, and of the whole row being right-hand or left-hand."""

    cuts: list[dict[int, float]]
    right: list[float]
    left: list[float]


def chances(links: Links) -> Chances:
    """The chance of every reading of every row of a gap; the sums over a row are 1."""
    count = len(links.cuts)
    tails = _tails(links)
    # behind[i][c]: row i cut at its c-th place, and all that may follow it
    behind: list[list[float]] = [[] for _ in range(count)]
    for i in reversed(range(count)):
        behind[i] = _behind(links, i, behind[i + 1] if i + 1 < count else None, tails)
    starts = [score + after for (_, score), after in zip(links.cuts[0], behind[0], strict=True)]
    whole = log_sum([*starts, *tails[0]])
    found = Chances([], [], [])
    before = [score for _, score in links.cuts[0]]
    tail = [tails[0][side] - whole for side in (0, 1)]
    held = [math.exp(min(0.0, t)) for t in tail]
    for i in range(count):
        if i:
            steps = _steps(links, i - 1)
            ends = [
                log_sum([score + row[side] for score, row in zip(before, steps.tails, strict=True)])
                + tails[i][side]
                for side in (0, 1)
            ]
            held = [h + math.exp(min(0.0, end - whole)) for h, end in zip(held, ends, strict=True)]
            before = [
                log_sum([score + row[c] for score, row in zip(before, steps.cuts, strict=True)]) + own
                for c, (_, own) in enumerate(links.cuts[i])
            ]
        found.cuts.append(
            {
                at: math.exp(min(0.0, score + after - whole))
                for (at, _), score, after in zip(links.cuts[i], before, behind[i], strict=True)
            }
        )
        found.right.append(held[0])
        found.left.append(held[1])
    return found


@dataclass(frozen=True, slots=True)
class _Steps:
    """From each cut of a row to the next row's cuts, and to it as the start of a tail of either side."""

    cuts: Sequence[Sequence[float]]
    tails: Sequence[Sequence[float]]


def _steps(links: Links, i: int) -> _Steps:
    here = [at for at, _ in links.cuts[i]]
    there = [at for at, _ in links.cuts[i + 1]]
    whole = [at for at, _ in links.whole[i + 1]]
    both = links.between(i, here, [*there, *whole])
    if both is None:
        return _Steps([[0.0] * len(there)] * len(here), [[0.0, 0.0]] * len(here))
    return _Steps([row[:-2] for row in both], [row[-2:] for row in both])


def _behind(
    links: Links, i: int, after: Sequence[float] | None, tails: Sequence[tuple[float, float]]
) -> list[float]:
    if after is None:
        return [links.tails[i + 1][0]] * len(links.cuts[i])
    steps = _steps(links, i)
    own = [score + rest for (_, score), rest in zip(links.cuts[i + 1], after, strict=True)]
    return [
        log_sum(
            [
                *(step + rest for step, rest in zip(cuts, own, strict=True)),
                *(step + rest for step, rest in zip(whole, tails[i + 1], strict=True)),
            ]
        )
        for cuts, whole in zip(steps.cuts, steps.tails, strict=True)
    ]


def _tails(links: Links) -> list[tuple[float, float]]:
    """By where a tail starts, the score of it all, of either side."""
    count = len(links.cuts)
    found: list[tuple[float, float]] = [(NEVER, NEVER)] * count
    sums = [0.0, 0.0]
    for i in reversed(range(count)):
        for side in (0, 1):
            at, own = links.whole[i][side]
            if i + 1 < count:
                both = links.between(i, [at], [links.whole[i + 1][side][0]])
                own += both[0][0] if both else 0.0
            sums[side] += own
        found[i] = (sums[0] + links.tails[i][0], sums[1] + links.tails[i][1])
    return found


def log_sum(scores: Sequence[float]) -> float:
    """The logarithm of the sum of what the scores are logarithms of."""
    best = max(scores, default=NEVER)
    if best <= NEVER:
        return NEVER
    return best + math.log(sum(math.exp(score - best) for score in scores))
