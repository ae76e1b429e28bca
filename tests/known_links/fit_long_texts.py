"""Fit the probability of links in long texts, on invented ones and on real reports put end to end.

    python tests/known_links/fit_long_texts.py [folder of the shared articles]

Invented texts alone would teach that a few shared words are proof, because nobody tells the same event twice in
them; so all reports read by hand are put end to end, left ones against right ones, as one long text of each
side, in which only what a reader linked is right. Both count the same. Prints the figures of each, then the
weights, to be copied into `variorum.comparing.linking.long_texts`.
"""

from __future__ import annotations

import json
import math
import os
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from known_texts import known_texts

from variorum.comparing.linking.anchors import equal_pairs
from variorum.comparing.linking.contents import contents_of
from variorum.comparing.linking.long_texts import QUICK_WEIGHTS, QuickWeights, measures
from variorum.comparing.witness import Witness, recut, witness_of

Pair = tuple[int, int]
Place = tuple[int, int]
#: Measures of a pair, whether it is right, and how much it counts.
Row = tuple[tuple[float, ...], bool, float]


def invented(words: int, seed: int, times: float) -> list[Row]:
    """Rows of texts whose links are known."""
    texts = known_texts(words, seed, times)
    left, right = witness_of(texts.left), witness_of(texts.right)
    at = [{start: n for n, (start, _) in enumerate(side.sentences)} for side in (left, right)]
    right_pairs = {
        (at[0].get(i[0], -1), at[1].get(j[0], -1))
        for link in texts.links
        for i, j in product(link.left, link.right)
    }
    return _rows(left, right, right_pairs, set())


def reports(shared: Path) -> list[Row]:
    """Rows of all reports read by hand, put end to end."""
    texts, spans = ["", ""], ([], [])  # type: tuple[list[str], tuple[list[Place], list[Place]]]
    firm: set[Pair] = set()
    known: set[Pair] = set()
    files = sorted((shared / "gold/news").glob("sentence_alignment_*.json"))
    for path in [*files, *sorted((shared / "gold").glob("sentence_alignment_*.json"))]:
        gold = json.loads(path.read_text("utf-8"))
        ids: tuple[dict[int, int], dict[int, int]] = ({}, {})
        for side, name in enumerate(("left", "right")):
            text = _text(shared, gold[name])
            for row in gold[f"{name}_sentences"]:
                ids[side][row["id"]] = len(spans[side])
                spans[side].append((len(texts[side]) + row["start"], len(texts[side]) + row["end"]))
            texts[side] += text + "\n\n"
        for row in gold["pairs"]:
            pairs = {(ids[0][i], ids[1][j]) for i, j in product(row["left"], row["right"])}
            known |= pairs
            firm |= pairs if not row["optional"] else set()
    return _rows(recut(texts[0], tuple(spans[0])), recut(texts[1], tuple(spans[1])), firm, known - firm)


def _text(shared: Path, name: str) -> str:
    folders = (shared / part for part in ("news/basil", "gold", "seeds"))
    return next(f / name for f in folders if (f / name).is_file()).read_bytes().decode("utf-8")


def _rows(left: Witness, right: Witness, links: set[Pair], unsure: set[Pair]) -> list[Row]:
    equal = equal_pairs(left.keys, right.keys)
    taken = {i for i, _ in equal}, {j for _, j in equal}
    free_left, free_right = (
        [n for n in range(len(side.sentences)) if n not in used]
        for side, used in zip((left, right), taken, strict=True)
    )
    contents = contents_of(left, right, free_left, free_right)
    found = measures(left, right, contents, free_left, free_right, equal)
    missed = sum(i not in taken[0] and j not in taken[1] for i, j in links - found.keys())
    print(f"{len(found):8,} pairs, {len(links & found.keys()):5} right, {missed} right ones no candidates")
    return [((*m, 1.0), pair in links, 1.0) for pair, m in found.items() if pair not in unsure]


def weighted(rows: list[Row], much: float = 1000) -> list[Row]:
    """The rows, counting so much in all."""
    return [(x, y, much / len(rows)) for x, y, _ in rows]


def regression(rows: list[Row], ridge: float = 0.05) -> list[float]:
    """Logistic regression by Newton's method; the last column is the constant and is not shrunk."""
    count = len(rows[0][0])
    weights = [0.0] * count
    for _ in range(25):
        slope = [ridge * w for w in weights[:-1]] + [0.0]
        bend = [[ridge * (a == b) * (a < count - 1) for b in range(count)] for a in range(count)]
        for x, y, much in rows:
            chance = _chance(weights, x)
            error, curve = much * (chance - y), much * chance * (1 - chance)
            for a, value in enumerate(x):
                slope[a] += error * value
                for b in range(a, count):
                    bend[a][b] += curve * value * x[b]
        step = _solved([[bend[min(a, b)][max(a, b)] for b in range(count)] for a in range(count)], slope)
        weights = [w - s for w, s in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def _chance(weights: Sequence[float], x: tuple[float, ...]) -> float:
    odds = sum(w * v for w, v in zip(weights, x, strict=True))
    return 1 / (1 + math.exp(-max(-35.0, min(35.0, odds))))


def _solved(table: list[list[float]], wanted: list[float]) -> list[float]:
    """Gaussian elimination with pivots."""
    rows = [[*row, value] for row, value in zip(table, wanted, strict=True)]
    for at in range(len(rows)):
        best = max(range(at, len(rows)), key=lambda n: abs(rows[n][at]))
        rows[at], rows[best] = rows[best], rows[at]
        for n in range(len(rows)):
            if n != at:
                factor = rows[n][at] / rows[at][at]
                rows[n] = [a - factor * b for a, b in zip(rows[n], rows[at], strict=True)]
    return [row[-1] / row[n] for n, row in enumerate(rows)]


def report(name: str, rows: list[Row], weights: Sequence[float]) -> None:
    """Precision and recall of each tier, and how honest the probabilities are."""
    judged = [(_chance(weights, x), y) for x, y, _ in rows]
    total = sum(y for _, y in judged)
    print(name)
    for floor in (0.9, 0.65, 0.25):
        said = [y for chance, y in judged if chance >= floor]
        precision, recall = sum(said) / max(1, len(said)), sum(said) / max(1, total)
        print(f"  ≥ {floor:.2f}: precision {precision:.3f}, recall {recall:.3f}")
    for low in range(0, 100, 10):
        within = [(chance, y) for chance, y in judged if low <= 100 * chance < low + 10 + (low == 90)]
        if within:
            said, right = (sum(map(float, column)) / len(within) for column in zip(*within, strict=True))
            print(f"  said {said:.2f}, right {right:.2f}, {len(within):7,} pairs")


def main() -> None:
    """Figures as the code is, then fitted anew."""
    beside = Path(__file__).parents[3] / "shared"
    shared = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("VARIORUM_SHARED", beside))
    kinds = {
        "invented, edited as news is": [row for seed in (11, 12) for row in invented(100_000, seed, 1)],
        "invented, edited five times as much": invented(60_000, 13, 5),
        "real reports end to end": reports(shared),
    }
    print("as it is in the code:")
    for name, rows in kinds.items():
        report(name, rows, QUICK_WEIGHTS)
    *made, real = kinds.values()
    fitted = regression([row for rows in made for row in weighted(rows)] + weighted(real, 1000 * len(made)))
    print("fitted anew:")
    for name, rows in kinds.items():
        report(name, rows, fitted)
        alone = regression(weighted(rows))
        print("  alone:", " ".join(f"{k}={v:.2f}" for k, v in zip(QuickWeights._fields, alone, strict=True)))
    print(QuickWeights(*(round(w, 3) for w in fitted)))


if __name__ == "__main__":
    main()
