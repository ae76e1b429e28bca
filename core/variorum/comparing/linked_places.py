"""Which places of two texts are told in both, and no more: for those who hold many texts against each other.

The links are those of `pipeline.compare`, without the words that differ inside them, which are more than half the
work. Bylines and sentences retold elsewhere, which a comparison takes back or doubts, stay.
"""

from __future__ import annotations

from variorum.comparing import cycles, stages
from variorum.comparing.cutting import Stretch
from variorum.comparing.job import Job
from variorum.comparing.pace import Pace
from variorum.comparing.quoting.quotation_links import shared_quotes
from variorum.comparing.witness import Witness
from variorum.progress import CancelledCheck

_STAGES = (stages.match_equal, stages.weigh_words, stages.score_pairs, stages.choose)


def linked_places(
    left: Witness, right: Witness, cancelled: CancelledCheck | None = None
) -> tuple[tuple[Stretch, Stretch, float], ...]:
    """The linked places with the probability of each link, by where they start on the left.

    Raises `Cancelled` when the caller has asked for it.
    """
    swapped = (len(right.text), right.text) < (len(left.text), left.text)
    first, second = (right, left) if swapped else (left, right)
    pace = Pace(cancelled=cancelled)
    with cycles.none_looked_for():
        job = Job(first, second, asked=None, pace=pace)
        for stage in _STAGES:
            pace.look_up(0, 1)
            job = stage(job)
        quotes = shared_quotes(first.text, second.text, first.desk)
    found = [(_place(first, match.left), _place(second, match.right), match.score) for match in job.matches]
    found += ((quote.left, quote.right, quote.score) for quote in quotes)
    return tuple(sorted((b, a, score) if swapped else (a, b, score) for a, b, score in found))


def _place(witness: Witness, sentences: Stretch) -> Stretch:
    first, end = sentences
    return witness.sentences[first][0], witness.sentences[end - 1][1]
