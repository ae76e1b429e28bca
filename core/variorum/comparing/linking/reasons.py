"""Why two passages are linked, in words a reader understands."""

from __future__ import annotations

from variorum.comparing.linking.contents import Contents
from variorum.comparing.linking.likeness import Pair
from variorum.comparing.linking.probability import Score
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness
from variorum.text.tokens import WORD

_SHOWN = 5


def why(
    match: Match, left: Witness, right: Witness, contents: Contents, scores: dict[Pair, Score]
) -> tuple[str, ...]:
    """Reasons for a match that was scored, weightiest first."""
    found = [_shared_words(match, left, contents)]
    best = max((scores[p] for p in _pairs(match) if p in scores), key=lambda s: s.probability, default=None)
    if match.left[0] in left.headline and match.right[0] in right.headline:
        found.append("both are headlines")
    if not best or not best.likeness.shared:
        found.append("nearly the same words")
    if best is not None:
        if best.neighbours > 0:
            found.append("the sentences around them match too")
        if min(best.ahead_left, best.ahead_right) >= 1:
            found.append("no other sentence comes close")
        elif min(best.ahead_left, best.ahead_right) < 0:
            found.append("another sentence matches one of them better")
    if match.left[1] - match.left[0] + match.right[1] - match.right[0] > 2:
        found.append("one sentence here, several there")
    return tuple(reason for reason in found if reason)


def _pairs(match: Match) -> list[Pair]:
    return [(i, j) for i in range(*match.left) for j in range(*match.right)]


def _shared_words(match: Match, left: Witness, contents: Contents) -> str:
    one = frozenset[str]().union(*contents.left[slice(*match.left)])
    other = frozenset[str]().union(*contents.right[slice(*match.right)])
    stems = sorted(one & other, key=lambda stem: (-contents.worth[stem], stem))[:_SHOWN]
    if not stems:
        return ""
    written = WORD.findall(left.text, left.sentences[match.left[0]][0], left.sentences[match.left[1] - 1][1])
    return "both have " + ", ".join(f"“{_as_written(stem, written)}”" for stem in stems)


def _as_written(stem: str, written: list[str]) -> str:
    """A stem's word as the sentence has it: the shortest that begins most like it."""
    near = [word for word in written if word[:2].casefold() == stem[:2]]
    return max(near, key=lambda word: (_alike(word.casefold(), stem), -len(word)), default=stem)


def _alike(word: str, stem: str) -> int:
    return next(
        (n for n, (a, b) in enumerate(zip(word, stem, strict=False)) if a != b), min(len(word), len(stem))
    )
