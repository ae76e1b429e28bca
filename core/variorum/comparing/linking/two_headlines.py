"""Two outlets: headlines that have no more than one word in common tell nothing of each other.

That both are headlines makes them partners more than anything they say, and the one word is the event's commonest:
"Bridge had been warned, ferry company says", "Islanders wave to stuck ferry". Versions are another matter: there the
one headline was written for the other.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.comparing.linking.contents import Contents
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness

#: Stems in common from which on they may tell the same.
_LEAST_SHARED = 2
#: Less than an even chance: several headlines of a story are drawn together where they have that much on the average.
_AT_MOST = 0.45


def with_headlines_doubted(
    matches: Sequence[Match], left: Witness, right: Witness, contents: Contents
) -> tuple[Match, ...]:
    """The matches; those of headlines with too little in common are possible at most."""
    return tuple(
        match._replace(score=_AT_MOST)
        if match.score > _AT_MOST
        and not (match.equal or match.why)  # the reader's own
        and left.headline.issuperset(range(*match.left))
        and right.headline.issuperset(range(*match.right))
        and len(_stems(match.left, contents.left) & _stems(match.right, contents.right)) < _LEAST_SHARED
        else match
        for match in matches
    )


def _stems(stretch: tuple[int, int], bags: Sequence[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*bags[slice(*stretch)])
