"""Fit the score of links on pairs of reports read by hand, and say how it does on reports it has not seen.

    make fit        or        python tests/fitting/fit_links.py [folder of the shared articles]     (needs numpy)

Leaves out one event at a time (all pairs of reports on it), fits on the rest, compares the left-out reports as
the program does, and prints tiers with bootstrap intervals and how honest the probabilities are; then the
weights fitted on everything, to be copied into `variorum.comparing.linking.fitted`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from math import log1p

import numpy as np
from figures import Judged, judged, report, shared_folder
from hand_read import Pair, Reports, hand_read

from variorum.comparing import stages
from variorum.comparing.linking import candidates, probability
from variorum.comparing.linking.anchors import equal_pairs
from variorum.comparing.linking.contents import Contents, contents_of
from variorum.comparing.linking.fitted import Weights
from variorum.comparing.linking.probability import Score
from variorum.comparing.witness import Witness, witness_of

FIRST = (
    "lexical", "shared", "window", "telling", "run", "plain", "headline", "late", "apart", "length", "offset",
)  # fmt: skip
SECOND = ("z", "ahead", "next_to", "rival", "base")


@dataclass
class Lesson:
    """One pair of reports taken apart for fitting; the reader's sentences are matched to ours by place."""

    reports: Reports
    left: Witness
    right: Witness
    contents: Contents
    equal: list[Pair]
    firm: set[Pair]
    known: set[Pair]

    def scores(self, weights: Weights) -> dict[Pair, Score]:
        """Scores of the sentences without an equal partner, which are all this is about."""
        left, right = {i for i, _ in self.equal}, {j for _, j in self.equal}
        free_left = [i for i in range(len(self.left.sentences)) if i not in left]
        free_right = [j for j in range(len(self.right.sentences)) if j not in right]
        return probability.scores(
            self.left, self.right, self.contents, free_left, free_right, self.equal, weights
        )


def lesson(reports: Reports) -> Lesson:
    left, right = witness_of(reports.left), witness_of(reports.right)
    ours = _places(left, reports.left_sentences), _places(right, reports.right_sentences)

    def in_ours(pairs: frozenset[Pair]) -> set[Pair]:
        return {(ours[0][i], ours[1][j]) for i, j in pairs if i in ours[0] and j in ours[1]}

    equal = equal_pairs(left.keys, right.keys)
    contents = contents_of(left, right)
    return Lesson(reports, left, right, contents, equal, in_ours(reports.firm), in_ours(reports.known))


def _places(witness: Witness, sentences: dict[int, Pair]) -> dict[int, int]:
    return {
        number: at
        for number, (begin, stop) in sentences.items()
        for at, (start, end) in enumerate(witness.sentences)
        if 2 * (min(end, stop) - max(start, begin)) > stop - begin
    }


def first_rows(one: Lesson, scores: dict[Pair, Score]) -> np.ndarray:
    return np.array(
        [
            (
                s.likeness.lexical, log1p(s.likeness.shared), s.likeness.window, s.likeness.telling,
                log1p(s.likeness.run), s.likeness.plain,
                float(s.place.headlines), s.place.late, s.place.apart, s.place.length,
            )
            for s in scores.values()
        ]
    )  # fmt: skip


def second_rows(scores: dict[Pair, Score]) -> np.ndarray:
    return np.array([(s.z, min(s.ahead_left, s.ahead_right), s.next_to, s.rival) for s in scores.values()])


def labels(one: Lesson, scores: dict[Pair, Score]) -> tuple[np.ndarray, np.ndarray]:
    """Which rows are right, and which teach at all: of the optional ones a reader was not sure."""
    right = np.array([pair in one.firm for pair in scores], dtype=float)
    teaches = np.array([pair in one.firm or pair not in one.known for pair in scores])
    return right, teaches


def regression(rows: np.ndarray, right: np.ndarray, ridge: float = 0.5) -> np.ndarray:
    """Logistic regression by Newton's method on standardised columns; the last weight is the constant, which
    is not shrunk."""
    middle, spread = rows.mean(0), rows.std(0) + 1e-9
    table = np.column_stack([(rows - middle) / spread, np.ones(len(rows))])
    weights = np.zeros(table.shape[1])
    shrink = np.full(table.shape[1], ridge)
    shrink[-1] = 0.0
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (chance - right) + shrink * weights
        bend = (table * (chance * (1 - chance))[:, None]).T @ table + np.diag(shrink + 1e-9)
        step = np.linalg.solve(bend, slope)
        weights -= step
        if abs(step).max() < 1e-8:
            break
    raw = weights[:-1] / spread
    return np.append(raw, weights[-1] - raw @ middle)


def fit(lessons: Sequence[Lesson]) -> Weights:
    """First what two sentences share, then their rivals, which need the first to be measured."""
    first = _fitted(lessons, Weights(), FIRST)
    return _fitted(lessons, first, SECOND)


def _fitted(lessons: Sequence[Lesson], weights: Weights, names: Sequence[str]) -> Weights:
    rows, right = [], []
    for one in lessons:
        scores = one.scores(weights)
        truth, teaches = labels(one, scores)
        rows.append((first_rows(one, scores) if names is FIRST else second_rows(scores))[teaches])
        right.append(truth[teaches])
    found = regression(np.vstack(rows), np.hstack(right))
    return dataclasses.replace(weights, **dict(zip(names, (float(x) for x in found), strict=True)))


@contextmanager
def weighed_by(weights: Weights) -> Iterator[None]:
    """Comparisons made within are scored by these weights."""
    own = probability.scores
    weighed = partial(own, weights=weights)
    stages.scores = candidates.scores = weighed  # type: ignore[attr-defined,assignment]
    candidates.scored_pairs.cache_clear()
    try:
        yield
    finally:
        stages.scores = candidates.scores = own  # type: ignore[attr-defined]
        candidates.scored_pairs.cache_clear()


def main() -> None:
    """Leave-one-event-out figures, then the weights of all."""
    lessons = [lesson(reports) for reports in hand_read(shared_folder())]
    events = sorted({one.reports.event for one in lessons})
    print(
        f"{len(lessons)} pairs of reports on {len(events)} events, each judged by weights it had no part in:"
    )
    found: list[Judged] = []
    for event in events:
        with weighed_by(fit([one for one in lessons if one.reports.event != event])):
            found += [judged(one.reports) for one in lessons if one.reports.event == event]
    report(found)
    print("\nfitted on all of them:")
    for name, value in dataclasses.asdict(fit(lessons)).items():
        print(f"    {name}: float = {value:.4f}")


if __name__ == "__main__":
    main()
