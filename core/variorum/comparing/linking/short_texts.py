"""Texts of a few sentences, which say too little about which of their words are telling.

The fitted formula weighs words by how rare they are in the two texts. In a handful of sentences every word is
rare or none is, so there a pair also counts by the plain share of words that stand in both, in order.
"""

from __future__ import annotations

from collections.abc import Collection

from variorum.comparing.linking.contents import Contents
from variorum.comparing.linking.likeness import Likeness, Pair
from variorum.comparing.linking.probability import Score
from variorum.comparing.witness import Witness
from variorum.comparing.wording.word_differences import changes_of_keys, share_equal, token_keys

#: Sentences of both texts together; with more, the words of the texts themselves tell what is rare.
FEW = 12
#: Below this share two sentences are not one edited; "They said no." and "They ran." share a half.
_LEAST = 0.5
#: … nor below this where no word but small ones and marks is in both: `"They do not," he said.`, `"I ran," he said.`
_LEAST_SMALL = 0.7
_NOTHING = Likeness(0.0, 0.0, 0.0)


def with_plain_likeness(
    scores: dict[Pair, Score],
    left: Witness,
    right: Witness,
    contents: Contents,
    free_left: Collection[int],
    free_right: Collection[int],
) -> dict[Pair, Score]:
    """The scores, raised where two short texts have a pair that is each other's nearest word for word."""
    if len(left.sentences) + len(right.sentences) > FEW:
        return scores
    here, there = (
        {at: token_keys(witness.text, *witness.sentences[at]) for at in free}
        for witness, free in ((left, free_left), (right, free_right))
    )
    shares = {
        (i, j): _share(here[i], there[j])
        for i in free_left
        for j in free_right
        if (i in left.headline) == (j in right.headline)
    }
    raised = dict(scores)
    for (i, j), share in shares.items():
        rivals = (other for pair, other in shares.items() if (pair[0] == i) != (pair[1] == j))
        least = _LEAST if contents.left[i] & contents.right[j] else _LEAST_SMALL
        if share > least and all(share > other for other in rivals):
            known = scores.get((i, j), Score(0.0, 0.0, 0.0, 0.0, _NOTHING))
            raised[i, j] = known._replace(probability=max(known.probability, _chance(share)))
    return raised


def _share(one: list[str], other: list[str]) -> float:
    return share_equal(len(one), len(other), changes_of_keys(one, other))


def _chance(share: float) -> float:
    """From "likely" at a half to "sure" at seven tenths; never as certain as equal words."""
    return min(0.97, 0.65 + 1.25 * (share - _LEAST))
