"""Which scored pairs become links, and where two sentences became one.

A sentence may have several partners: reports spread over two sentences what others say in one, and a rule of
one partner each was measured to lose .01–.07 F1.
"""

from __future__ import annotations

from variorum.comparing.contents import Contents
from variorum.comparing.likeness import Pair
from variorum.comparing.match import Match
from variorum.comparing.probability import Score
from variorum.model.comparison import TIER_FLOORS

_FLOOR = dict(TIER_FLOORS)
#: A neighbour belongs to a link when half of it is in what the link's partner has over …
_CONTAINED = 0.5
#: … and that is more than a name or two.
_LEAST_SHARED = 1.2
_LONGEST = 4


def chosen(scores: dict[Pair, Score]) -> list[Match]:
    """Matches for all pairs that are at least possible."""
    return [
        Match((i, i + 1), (j, j + 1), score.probability)
        for (i, j), score in sorted(scores.items())
        if score.probability >= _FLOOR["possible"]
    ]


def with_joined(
    matches: list[Match], contents: Contents, taken_left: set[int], taken_right: set[int]
) -> list[Match]:
    """The matches, with the rest of a split or merged sentence drawn in.

    `taken_…` are the sentences that have an equal partner and cannot be anyone's half.
    """
    busy = (
        taken_left | {m.left[0] for m in matches if m.score >= _FLOOR["likely"]},
        taken_right | {m.right[0] for m in matches if m.score >= _FLOOR["likely"]},
    )
    grown: list[Match] = []
    for match in sorted(matches, key=lambda m: (-m.score, m.left, m.right)):
        if match.score >= _FLOOR["likely"]:
            larger = _grown(match, contents, busy)
            busy[0].update(range(*larger.left))
            busy[1].update(range(*larger.right))
            match = larger
        grown.append(match)
    whole = [m for m in grown if m.left[1] - m.left[0] > 1 or m.right[1] - m.right[0] > 1]
    return sorted(
        (m for m in grown if not any(_part_of(m, w) for w in whole)), key=lambda m: (m.left, m.right)
    )


def _grown(match: Match, contents: Contents, busy: tuple[set[int], set[int]]) -> Match:
    """Sentences beside the match, on one side, that hold what the partner says over and above it."""
    best: Match | None = None
    for side, bags, others in ((1, contents.right, contents.left), (0, contents.left, contents.right)):
        own, partner = (match.left, match.right) if side == 0 else (match.right, match.left)
        over = others[partner[0]] - bags[own[0]]
        start, end = own
        while end - start < _LONGEST:
            for at in (end, start - 1):
                if 0 <= at < len(bags) and at not in busy[side]:
                    common = contents.mass(bags[at] & over)
                    if common >= _LEAST_SHARED and common >= _CONTAINED * contents.mass(bags[at]):
                        over -= bags[at]
                        start, end = min(start, at), max(end, at + 1)
                        break
            else:
                break
        if end - start > own[1] - own[0] and best is None:
            spans = ((start, end), partner) if side == 0 else (partner, (start, end))
            best = Match(*spans, match.score)
    return best or match


def _part_of(match: Match, whole: Match) -> bool:
    return match is not whole and all(
        a[0] >= b[0] and a[1] <= b[1] for a, b in ((match.left, whole.left), (match.right, whole.right))
    )
