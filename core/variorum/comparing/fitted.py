"""The numbers that were fitted, in one place, with where they come from.

Logistic regressions on sentence pairs that were read and judged by hand (30 pairs of reports; see
docs/architecture.md): first what two sentences have in common, then how that compares with their rivals
and neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """`z` weighs what two sentences share; the second row turns z, its rivals and its neighbours into log odds."""

    lexical: float = 11.9725
    shared: float = 2.2782
    window: float = 2.9892
    headline: float = 5.1280
    offset: float = -7.1444

    z: float = 0.7173
    rivals: float = 0.2324
    neighbours: float = 0.1859
    base: float = 0.4050


FITTED = Weights()
