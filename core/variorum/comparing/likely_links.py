"""Which places of two texts are told in both, and no more: for those who hold many texts against each other.

The links are those of `pipeline.compare` that are at least likely, without the words that differ inside them, which
are more than half the work. Bylines and sentences retold elsewhere, which a comparison takes back or doubts, stay.
"""

from __future__ import annotations

from variorum.comparing import cycles, stages
from variorum.comparing.cutting import Stretch
from variorum.comparing.job import Job
from variorum.comparing.pace import Pace
from variorum.comparing.quoting.quotation_links import shared_quotes
from variorum.comparing.witness import Witness
from variorum.model.comparison import TIER_FLOORS
from variorum.progress import CancelledCheck

_LIKELY = dict(TIER_FLOORS)["likely"]
_STAGES = (stages.match_equal, stages.weigh_words, stages.score_pairs, stages.choose)


def likely_links(
    left: Witness, right: Witness, cancelled: CancelledCheck | None = None
) -> tuple[tuple[Stretch, Stretch], ...]:
    """The linked places, by where they start on the left; raises `Cancelled` when the caller has asked for it."""
    swapped = (len(right.text), right.text) < (len(left.text), left.text)
    first, second = (right, left) if swapped else (left, right)
    pace = Pace(cancelled=cancelled)
    with cycles.none_looked_for():
        job = Job(first, second, asked=None, pace=pace)
        for stage in _STAGES:
            pace.look_up(0, 1)
            job = stage(job)
        quotes = shared_quotes(first.text, second.text, first.desk)
    found = [
        (_place(first, match.left), _place(second, match.right))
        for match in job.matches
        if match.score >= _LIKELY
    ]
    found += ((quote.left, quote.right) for quote in quotes if quote.score >= _LIKELY)
    return tuple(sorted((b, a) if swapped else (a, b) for a, b in found))


def _place(witness: Witness, sentences: Stretch) -> Stretch:
    first, end = sentences
    return witness.sentences[first][0], witness.sentences[end - 1][1]
