"""The passage of the other text that comes nearest to one without a match: no link, but where to look.

More links would be wrong ones (decision 0009); a reader sees at a glance whether it is told there after all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from variorum.comparing.linking.candidates import chance, in_swapped_order, scored_pairs, stretches
from variorum.comparing.linking.contents import ALL_TAKEN
from variorum.comparing.linking.likeness import Pair
from variorum.comparing.overruling import Ruling, is_refused
from variorum.model.comparison import Comparison, Side
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.span import Span

#: One chance in twenty, by its own score, to tell the same: what is fainter is not worth a glance. Of hand-read reports
#: (871 sentences without any link), what came nearest told the same or a part of it for one in four at or above this,
#: for one in twenty below. No score makes more of it than a place to look: where no link was found, it told all of
#: the sentence for 4 of 40, for 4 of 34 at or above .15, and for 5 of 36 where each comes nearest to the other.
LEAST = 0.05
#: Of a passage of several sentences, so many are told of.
_MOST = 2


@dataclass(frozen=True, slots=True)
class Near(JsonValue):
    """A sentence, that of the other text which comes nearest to it, and the score they would have as a link."""

    here: Span
    there: Span
    score: float


def nearest(
    comparison: Comparison, passages: Sequence[tuple[Span, ...]], side: Side, refused: Iterable[Ruling] = ()
) -> tuple[tuple[Near, ...], ...] | None:
    """For each passage of the text of `side`, what comes nearest to each of its sentences in the other, best first.

    A passage to which nothing comes near has (); all is None for texts longer than any two articles and where a
    comparison was not finished: seconds are not worth a glance. What the reader `refused` to link is passed over.
    """
    one, other = stretches(comparison.left_sentences), stretches(comparison.right_sentences)
    if not comparison.complete or len(one) + len(other) > ALL_TAKEN:
        return None
    swapped = in_swapped_order(comparison)
    texts = (comparison.left, one), (comparison.right, other)
    left, right, _, scored = scored_pairs(*texts[swapped], *texts[not swapped])
    ruled = list(refused)
    row = 0 if (side == "left") != swapped else 1
    sentences = [[Span(*at) for at in text.sentences] for text in (left, right)]
    asked = [
        {at for at, here in enumerate(sentences[row]) if any(here.overlaps(span) for span in passage)}
        for passage in passages
    ]
    every = frozenset().union(*asked)
    best: dict[int, tuple[float, Pair]] = {}
    for pair, score in scored.items():
        if pair[row] in every and (value := chance(pair, score, left, right)) >= LEAST:
            ends = sentences[0][pair[0]], sentences[1][pair[1]]
            if not is_refused(*(ends[::-1] if swapped else ends), ruled):
                best[pair[row]] = min(best.get(pair[row], (-value, pair)), (-value, pair))
    found = {
        at: Near(sentences[row][at], sentences[1 - row][pair[1 - row]], -value)
        for at, (value, pair) in best.items()
    }
    return tuple(
        tuple(sorted((found[at] for at in passage if at in found), key=lambda near: (-near.score, near.here)))
        for passage in asked
    )


def worth_a_glance(found: Iterable[Near]) -> tuple[Near, ...]:
    """Of what comes nearest to the sentences of one passage, as `nearest` gives it, the best, each place there once."""
    kept: dict[Span, Near] = {}
    for near in found:
        kept.setdefault(near.there, near)
    return tuple(kept.values())[:_MOST]
