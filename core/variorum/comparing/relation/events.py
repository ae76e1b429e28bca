"""Whether two reports seem to tell of different events of one kind."""

from __future__ import annotations

from collections.abc import Iterable
from math import fsum

from variorum.comparing.match import Match
from variorum.comparing.relation.event_evidence import Evidence, evidence
from variorum.comparing.witness import Witness

#: Reports shorter than this say too little for a verdict.
_LEAST_SENTENCES = 3
#: Log odds of two events for each unit of evidence, as `tests/fitting/fit_events.py` found them.
WEIGHTS = Evidence(
    linked=-2.56,
    own_names=2.09,
    own_protagonist=1.66,
    own_protagonists=2.18,
    shared_names=-3.61,
    same_year=-3.62,
    same_weekday=-0.74,
    other_weekdays=0.47,
    other_figures=1.64,
    other_counts=1.65,
)
BASE = 0.63
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
