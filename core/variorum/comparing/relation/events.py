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
    linked=-5.41,
    own_names=2.17,
    own_protagonist=1.66,
    own_protagonists=2.47,
    shared_names=-3.18,
    same_year=-3.53,
    same_weekday=-0.75,
    other_weekdays=0.43,
    other_figures=1.59,
    other_counts=1.55,
)
BASE = 0.52
#: A note on a pair that does tell of one event costs more trust than one that is missing: it stands on 1.5 % of
#: 2,871 such pairs and on two thirds of 2,766 pairs of two events, each topic judged by weights fitted on others.
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
