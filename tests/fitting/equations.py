"""Linear equations for the fits: a handful of weights, so no package is asked for."""

from __future__ import annotations


def solved(matrix: list[list[float]], wanted: list[float]) -> list[float]:
    """By Gauss and Jordan, the largest of each column first."""
    rows = [[*row, value] for row, value in zip(matrix, wanted, strict=True)]
    for at in range(len(rows)):
        pivot = max(range(at, len(rows)), key=lambda k: abs(rows[k][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for k in range(len(rows)):
            if k != at:
                share = rows[k][at] / rows[at][at]
                rows[k] = [a - share * b for a, b in zip(rows[k], rows[at], strict=True)]
    return [row[-1] / row[at] for at, row in enumerate(rows)]
