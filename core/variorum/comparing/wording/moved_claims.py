"""What both passages claim, each in another place: a clause that moved is no news."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import field
from typing import NamedTuple

from variorum.comparing.wording.claims import Claim
from variorum.comparing.wording.telling_words import TellingWords
from variorum.comparing.wording.weighing_claims import Claims, Passages, Tokens
from variorum.comparing.wording.word_differences import Change
from variorum.model.frozen import dataclass
from variorum.text.stop_words import SMALL

#: Words either side of a verb of saying among which its source is looked for.
_NEAR = 4


@dataclass(slots=True)
class News:
    """Token places of the claims that the other passage does not make, there or elsewhere."""

    left: set[int] = field(default_factory=set)
    right: set[int] = field(default_factory=set)


class _Source(NamedTuple):
    """Words beside a verb of saying that may name who says it: in the change itself, and beside it."""

    inside: frozenset[str]
    beside: frozenset[str]

    def may_be(self, other: _Source) -> bool:
        """So that "police said" is not "witnesses said" moved; "he said" is whoever was named."""
        if not (self.inside or other.inside):
            return True
        return bool((self.inside or self.beside) & (other.inside or other.beside))


def moved_claims(both: Passages, segments: Mapping[Change, tuple[Claims, Claims]]) -> News:
    """Places of claims made on both sides. A negation is about the words it stands with, and never moves."""
    words = both.setting.words
    moved = News()
    here: dict[Hashable, list[tuple[Claim, _Source]]] = {}
    for (i1, i2, _, _), (one, _) in segments.items():
        for claim in one:
            here.setdefault(_said(claim, words), []).append((claim, _source(both.left, claim, i1, i2, words)))
    for (_, _, j1, j2), (_, other) in segments.items():
        for claim in other:
            waiting = here.get(_said(claim, words), [])
            source = _source(both.right, claim, j1, j2, words)
            same = next((w for w in waiting if w[1].may_be(source)), None)
            if same and claim.kind != "negation":
                waiting.remove(same)
                moved.left.add(same[0].start)
                moved.right.add(claim.start)
    return moved


def _said(claim: Claim, words: TellingWords) -> Hashable:
    if claim.kind == "attribution" and claim.value in words.neutral:
        return claim.kind, ""
    return claim.kind, claim.value


def _source(tokens: Tokens, claim: Claim, start: int, end: int, words: TellingWords) -> _Source:
    """Of a verb of saying; nothing for other kinds."""
    if claim.kind != "attribution":
        return _Source(frozenset(), frozenset())
    first, last = max(0, claim.start - _NEAR), claim.end + _NEAR
    return _Source(
        _telling(tokens[max(start, first) : min(end, last)], words), _telling(tokens[first:last], words)
    )


def _telling(tokens: Tokens, words: TellingWords) -> frozenset[str]:
    return frozenset(
        token.key
        for token in tokens
        if token.key[:1].isalnum() and token.key not in SMALL and token.key not in words.sayings
    )
