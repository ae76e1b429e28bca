"""Whether two reports seem to tell of different events of one kind."""

from __future__ import annotations

from collections.abc import Iterable

from variorum.comparing.contents import Contents
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness
from variorum.text.tokens import WORD

#: Reports shorter than this say too little for a verdict.
_LEAST_SENTENCES = 3
_SHARED_NAMES = 0.12
_LINKED = 0.08


def different_events(matches: Iterable[Match], left: Witness, right: Witness, contents: Contents) -> bool:
    """True when next to nothing is linked and hardly a name is shared."""
    if min(len(left.sentences), len(right.sentences)) < _LEAST_SENTENCES:
        return False
    linked = {m.left[0] for m in matches if m.score >= 0.65}, {m.right[0] for m in matches if m.score >= 0.65}
    share = min(len(linked[0]) / len(left.sentences), len(linked[1]) / len(right.sentences))
    one, other = _names(left), _names(right)
    if not one or not other:
        return False
    return share <= _LINKED and len(one & other) <= _SHARED_NAMES * min(len(one), len(other))


def _names(witness: Witness) -> set[str]:
    """Words with a capital amid a sentence; good enough to see whether two texts share any."""
    found: set[str] = set()
    for start, end in witness.sentences:
        found.update(w.casefold() for w in WORD.findall(witness.text, start, end)[1:] if w[0].isupper())
    return found
