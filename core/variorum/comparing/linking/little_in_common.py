"""Versions of one article: a sentence that was taken out, and another put where it stood, are not one sentence edited.

Between two versions only what changed is still without a partner. There a single sentence has no rival, and equal
sentences stand on both sides of it: that makes any word in common a likely link ("a federal case", "federal
prosecutors"). Who rewrites a sentence keeps more of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.comparing.linking.contents import Contents
from variorum.comparing.linking.plain_words import PlainWords
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness
from variorum.model.comparison import TIER_FLOORS

#: In real reports one sentence was replaced: by one on another event, on the same event, or by what another outlet says
#: in its place. Of the likely links these three doubt 37 of 41, 109 of 309, and 7 of 390 (decision 0009).
_LEAST_WORTH = 0.1
_LEAST_WORDS = 0.25
_RUN = 3
#: No more than an even chance, as with names (`same_name.py`).
_AT_MOST = 0.5
_SURE = dict(TIER_FLOORS)["sure"]


def with_little_in_common_doubted(
    matches: Sequence[Match], left: Witness, right: Witness, contents: Contents
) -> list[Match]:
    """The matches; those of two sentences that share one telling word, or next to nothing, are possible at most."""
    plain = PlainWords(left, right)
    return [
        match._replace(score=_AT_MOST)
        if _AT_MOST < match.score < _SURE
        and match.left[1] - match.left[0] == match.right[1] - match.right[0] == 1
        and match.left[0] not in left.headline
        and _is_little(match.left[0], match.right[0], contents, plain)
        else match
        for match in matches
    ]


def _is_little(i: int, j: int, contents: Contents, plain: PlainWords) -> bool:
    one, other = contents.left[i], contents.right[j]
    shared = one & other
    told = contents.mass(one) + contents.mass(other)
    if len(shared) > 1 and 2 * contents.mass(shared) >= _LEAST_WORTH * told:
        return False
    run, share = plain.in_common(i, j)
    return run < _RUN and share < _LEAST_WORDS
