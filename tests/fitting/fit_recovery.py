"""Fit what each piece of evidence for the rows of a flattened page weighs.

    python tests/fitting/fit_recovery.py [folder of the shared articles]     (needs numpy; 3 minutes)

Fits on pages made of every other story (`made_pages.py`), and prints the weights, to be copied into
`variorum.reading.recovering.evidence`. `recovery_figures.py` judges them on pages made of the other stories.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from figures import shared_folder
from made_pages import pages, stories
from recovery_lessons import Lessons, gaps_of

from variorum.reading.recovering.evidence import WEIGHTS

#: How strongly weights are held to 0.
HELD = 2.0
PAGES = 1500
#: Set by hand: made pages hardly have what these are about, or have it in the generator's own words only.
BY_HAND = ("after credits", "credits begin", "empty version", "sign-off", "within credits")


def least(of: Callable[[Any], tuple[float, Any]], size: int, steps: int = 300) -> Any:
    """Where a smooth convex function is least (BFGS)."""
    at = np.zeros(size)
    value, slope = of(at)
    inverse = np.eye(size) / max(1.0, float(np.linalg.norm(slope)))
    for _ in range(steps):
        way = -inverse @ slope
        length, falls = 1.0, float(slope @ way)
        while True:
            new, new_slope = of(at + length * way)
            if new <= value + 1e-4 * length * falls or length < 1e-10:
                break
            length /= 2
        step, turn = length * way, new_slope - slope
        at, slope = at + step, new_slope
        curve = float(step @ turn)
        if abs(value - new) < 1e-6 * abs(value):
            break
        value = new
        if curve > 1e-12:
            share = np.eye(size) - np.outer(step, turn) / curve
            inverse = share @ inverse @ share.T + np.outer(step, step) / curve
    return at


def fitted(lessons: Lessons, names: dict[str, int]) -> Any:
    free = np.array([name not in BY_HAND for name in names], float)
    given = np.array([WEIGHTS[name] if name in BY_HAND else 0.0 for name in names])

    def held(weights: Any) -> tuple[float, Any]:
        loss, slope = lessons.loss(weights * free + given)
        return loss + 0.5 * HELD * float(weights @ weights), slope * free + HELD * weights

    return least(held, len(names)) * free + given


def main() -> None:
    told = stories(shared_folder())
    gaps = gaps_of(pages(told[0::2], PAGES, 1))
    others = gaps_of(pages(told[1::2], PAGES // 4, 2))
    every = [
        each
        for gap in gaps
        for each in (
            *(e for row in gap.cuts for e in row),
            *(e for row in gap.alone for e in row.values()),
            *(e for _, _, e in gap.readings),
        )
    ]
    names = {name: i for i, name in enumerate(sorted({name for each in every for name in each}))}
    lessons = Lessons(gaps, names)
    weights = fitted(lessons, names)
    judged = Lessons(others, names)
    print(
        f"# nats a gap: {lessons.loss(weights)[0] / lessons.gaps:.4f} fitted on, "
        f"{judged.loss(weights)[0] / judged.gaps:.4f} held out"
    )
    for name, i in names.items():
        print(f'    "{name}": {weights[i]:.2f},')


if __name__ == "__main__":
    main()
