"""Fit the score of links on pairs of reports read by hand, and say how it does on pairs it has not seen.

    python tests/fitting/fit_links.py [folder of the shared articles]      (needs numpy)

Prints, leaving one pair of reports out at a time, precision and recall of each tier and how honest the
probabilities are, then the weights fitted on all pairs, to be copied into `variorum.comparing.fitted`.
To add a pair: a file like those in `gold/news` (sentences with offsets, pairs with a kind).
"""

from __future__ import annotations

import dataclasses
import itertools
import json
import math
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from variorum.comparing.anchors import equal_pairs
from variorum.comparing.contents import Contents, contents_of
from variorum.comparing.fitted import FITTED, Weights
from variorum.comparing.probability import Score, scores
from variorum.comparing.witness import Witness, witness_of

Pair = tuple[int, int]
FIRST = ("lexical", "shared", "window", "headline", "offset")
SECOND = ("z", "rivals", "neighbours", "base")


@dataclass
class Reports:
    """Two reports with what a reader linked: core pairs must be found, firm ones should, known ones may."""

    name: str
    left: Witness
    right: Witness
    contents: Contents
    equal: list[Pair]
    core: set[Pair]
    firm: set[Pair]
    known: set[Pair]

    def scores(self, weights: Weights) -> dict[Pair, Score]:
        """Scores of the sentences without an equal partner, which are all this is about."""
        left, right = {i for i, _ in self.equal}, {j for _, j in self.equal}
        free_left = [i for i in range(len(self.left.sentences)) if i not in left]
        free_right = [j for j in range(len(self.right.sentences)) if j not in right]
        return scores(self.left, self.right, self.contents, free_left, free_right, self.equal, weights)


def load(shared: Path) -> list[Reports]:
    """All pairs of the gold; its sentences are matched to ours by place."""
    found = []
    files = sorted((shared / "gold/news").glob("sentence_alignment_*.json"))
    for path in [*files, *sorted((shared / "gold").glob("sentence_alignment_*.json"))]:
        gold = json.loads(path.read_text("utf-8"))
        folders = [shared / part for part in ("news/basil", "gold", "seeds")]
        texts = [
            next(folder / gold[side] for folder in folders if (folder / gold[side]).is_file())
            .read_bytes()
            .decode("utf-8")
            for side in ("left", "right")
        ]
        left, right = (witness_of(text) for text in texts)
        ours = _places(left, gold["left_sentences"]), _places(right, gold["right_sentences"])
        core: set[Pair] = set()
        firm: set[Pair] = set()
        known: set[Pair] = set()
        for row in gold["pairs"]:
            ids = {
                (ours[0][i], ours[1][j])
                for i, j in itertools.product(row["left"], row["right"])
                if i in ours[0] and j in ours[1]
            }
            known |= ids
            firm |= ids if not row["optional"] else set()
            core |= ids if not row["optional"] and row["kind"] != "partial" else set()
        equal = equal_pairs(left.keys, right.keys)
        name = path.stem.removeprefix("sentence_alignment_")
        found.append(Reports(name, left, right, contents_of(left, right), equal, core, firm, known))
    return found


def _places(witness: Witness, rows: list[dict[str, Any]]) -> dict[int, int]:
    return {
        row["id"]: at
        for row in rows
        for at, (start, end) in enumerate(witness.sentences)
        if 2 * (min(end, row["end"]) - max(start, row["start"])) > row["end"] - row["start"]
    }


def features(reports: Reports, weights: Weights) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows for both regressions and their labels; pairs of which a reader was unsure teach nothing."""
    first, second, labels = [], [], []
    for (i, j), score in reports.scores(weights).items():
        pair = (i, j)
        if pair in reports.known and pair not in reports.firm:
            continue
        like = score.likeness
        headlines = float(i in reports.left.headline and j in reports.right.headline)
        first.append((like.lexical, math.log1p(like.shared), like.window, headlines, 1.0))
        second.append((score.z, score.ahead_left + score.ahead_right, score.neighbours, 1.0))
        labels.append(float(pair in reports.firm))
    return np.array(first), np.array(second), np.array(labels)


def regression(rows: np.ndarray, labels: np.ndarray, ridge: float = 0.02) -> np.ndarray:
    """Logistic regression by Newton's method; the last column is the constant and is not shrunk."""
    weights = np.zeros(rows.shape[1])
    shrink = np.full(rows.shape[1], ridge)
    shrink[-1] = 0.0
    for _ in range(50):
        odds = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (odds - labels) + shrink * weights
        bend = (rows * (odds * (1 - odds))[:, None]).T @ rows + np.diag(shrink + 1e-9)
        step = np.linalg.solve(bend, slope)
        weights -= step
        if abs(step).max() < 1e-8:
            break
    return weights


def fit(pairs: list[Reports]) -> Weights:
    """First what two sentences share, then rivals and neighbours, which need the first to be measured."""
    tables = [features(reports, FITTED) for reports in pairs]
    first = regression(np.vstack([t[0] for t in tables]), np.hstack([t[2] for t in tables]))
    weights = dataclasses.replace(FITTED, **dict(zip(FIRST, map(float, first), strict=True)))
    tables = [features(reports, weights) for reports in pairs]
    second = regression(np.vstack([t[1] for t in tables]), np.hstack([t[2] for t in tables]))
    return dataclasses.replace(weights, **dict(zip(SECOND, map(float, second), strict=True)))


def report(judged: list[tuple[Reports, dict[Pair, float]]]) -> None:
    """Tiers and reliability over all pairs of reports."""
    core_count = sum(len(r.core) for r, _ in judged)
    firm_count = sum(len(r.firm) for r, _ in judged)
    for tier, floor in (("sure", 0.9), ("likely", 0.65), ("possible", 0.25)):
        core = firm = wrong = 0
        for reports, chances in judged:
            got = {pair for pair, chance in chances.items() if chance >= floor} | set(reports.equal)
            core += len(got & reports.core)
            firm += len(got & reports.firm)
            wrong += len(got - reports.known)
        precision, recall = core / max(1, core + wrong), core / core_count
        print(
            f"{tier:9} core F1 {2 * precision * recall / max(1e-9, precision + recall):.3f} "
            f"P {precision:.2f} R {recall:.2f}   firm P {firm / max(1, firm + wrong):.2f} R {firm / firm_count:.2f}"
        )
    print("said    right   pairs")
    for low in np.arange(0.05, 1.0, 0.1):
        within = [
            pair in reports.firm
            for reports, chances in judged
            for pair, chance in chances.items()
            if low <= chance < low + 0.1 and (pair in reports.firm or pair not in reports.known)
        ]
        if within:
            print(f"{low:.2f}+   {sum(within) / len(within):.2f}   {len(within):5}")


def main() -> None:
    """Leave-one-out figures, then the weights of all."""
    beside = Path(__file__).parents[3] / "shared"
    shared = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("VARIORUM_SHARED", beside))
    pairs = load(shared)
    print(f"{len(pairs)} pairs of reports; as it is in the code:")
    report([(r, {p: s.probability for p, s in r.scores(FITTED).items()}) for r in pairs])
    judged = []
    for left_out in pairs:
        weights = fit([r for r in pairs if r is not left_out])
        judged.append((left_out, {p: s.probability for p, s in left_out.scores(weights).items()}))
    print("fitted anew, each pair of reports judged by weights it had no part in:")
    report(judged)
    print(fit(pairs))


if __name__ == "__main__":
    main()
