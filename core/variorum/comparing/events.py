"""Whether two reports seem to tell of different events of one kind."""

from __future__ import annotations

from collections.abc import Iterable
from math import fsum

from variorum.comparing.event_evidence import Evidence, evidence
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness

#: Reports shorter than this say too little for a verdict.
_LEAST_SENTENCES = 3
#: Log odds of two events for each unit of evidence, as `tests/fitting/fit_events.py` found them.
WEIGHTS = Evidence(
    linked=-5.97,
    own_names=2.16,
    own_protagonist=2.03,
    own_protagonists=1.32,
    shared_names=-3.01,
    same_year=-3.19,
    same_weekday=-0.63,
    other_weekdays=0.56,
    other_figures=1.54,
    other_counts=2.0,
)
BASE = 1.02
#: A note on a pair that does tell of one event costs more trust than one that is missing.
_VERDICT = 2.0


def different_events(matches: Iterable[Match], left: Witness, right: Witness) -> bool:
    """True when hardly a sentence is linked and either text has names, days or figures of its own."""
    if min(len(left.sentences), len(right.sentences)) < _LEAST_SENTENCES:
        return False
    found = evidence(matches, left, right)
    return found is not None and log_odds(found) >= _VERDICT


def log_odds(found: Evidence, weights: Evidence = WEIGHTS, base: float = BASE) -> float:
    """Log odds that these are two events."""
    return base + fsum(weight * value for weight, value in zip(weights, found, strict=True))
