"""The numbers that were fitted, in one place, with where they come from.

Logistic regressions on sentence pairs that were read and judged by hand (see docs/architecture.md; `make fit`
repeats them and prints how they do on reports they had no part in): first what two sentences have in common
and where they stand, then how that compares with their rivals.
"""

from __future__ import annotations

from variorum.model.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """`z` weighs what two sentences share; the second part turns z and its rivals into log odds."""

    lexical: float = 5.6137
    shared: float = 1.1936
    window: float = 2.4309
    telling: float = 4.4863
    run: float = 0.5076
    plain: float = 5.4063
    headline: float = 5.0413
    late: float = -2.0793
    apart: float = -1.8814
    length: float = -1.5212
    offset: float = -2.1655

    z: float = 0.6774
    ahead: float = 0.3735
    next_to: float = 0.1891
    rival: float = 0.2533
    base: float = 0.8313


FITTED = Weights()
