"""The numbers that were fitted, in one place, with where they come from.

Logistic regressions on sentence pairs that were read and judged by hand (see docs/architecture.md; `make fit`
repeats them and prints how they do on reports they had no part in): first what two sentences have in common
and where they stand, then how that compares with their rivals.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """`z` weighs what two sentences share; the second part turns z and its rivals into log odds."""

    lexical: float = 5.4267
    shared: float = 1.2755
    window: float = 2.5052
    telling: float = 4.4289
    run: float = 0.4309
    plain: float = 5.4825
    headline: float = 5.0737
    late: float = -1.9907
    apart: float = -1.8628
    length: float = -1.5192
    offset: float = -2.1570

    z: float = 0.6749
    ahead: float = 0.3733
    next_to: float = 0.1899
    rival: float = 0.2509
    base: float = 0.8237


FITTED = Weights()
