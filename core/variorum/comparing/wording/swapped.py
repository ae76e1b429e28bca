"""Names, numbers or dates that changed places: "Norland beat Westmark" and "Westmark beat Norland".

Word for word both say the same, only in another order, so that nothing in them differs but everything is told
otherwise. What counts is that the words around keep their places: "in Lomberg, Moss said" is the same as
"Moss said in Lomberg".
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.comparing.wording.claims import runs
from variorum.comparing.wording.weighing_claims import Claims, Passages, Tokens
from variorum.comparing.wording.word_differences import Change
from variorum.model.comparison import EditKind

#: Two that changed places stand near each other; tokens of the whole.
_LONGEST = 16
_KINDS: tuple[EditKind, ...] = ("number", "date", "name")
#: Between the members of a list, whose order says little.
_LISTING = frozenset((",", ";", "/", "-", "&", "and", "or", "und", "oder", "et", "ou", "y", "e", "o"))


def joined_where_swapped(both: Passages, found: Sequence[Change]) -> list[Change]:
    """The same changes; an insertion and a deletion that only let two claims change places are one."""
    kept: list[Change] = []
    for change in found:
        last = kept[-1] if kept else None
        if last is not None and _is_one_sided(last) and _is_one_sided(change):
            whole = Change(last.i1, change.i2, last.j1, change.j2)
            if swapped_kind(both, whole) is not None:
                kept[-1] = whole
                continue
        kept.append(change)
    return kept


def swapped_kind(both: Passages, change: Change) -> EditKind | None:
    """The kind of the claims that changed places in a change, if nothing else did."""
    i1, i2, j1, j2 = change
    if i2 - i1 != j2 - j1 or i2 - i1 > _LONGEST:
        return None
    left, right = both.left, both.right
    if sorted(token.key for token in left[i1:i2]) != sorted(token.key for token in right[j1:j2]):
        return None
    one, other = runs(both.claims_left(i1, i2)), runs(both.claims_right(j1, j2))
    for kind in _KINDS:
        here, there = ([c for c in claims if c.kind == kind] for claims in (one, other))
        if len(here) < 2 or [c.value for c in here] == [c.value for c in there]:
            continue
        frame = _frame(left, i1, i2, here)
        if frame == _frame(right, j1, j2, there) and not _LISTING.issuperset(frame):
            return kind
    return None


def _is_one_sided(change: Change) -> bool:
    return change.i1 == change.i2 or change.j1 == change.j2


def _frame(tokens: Tokens, start: int, end: int, claims: Claims) -> list[str]:
    """The words, with "," where a claim stands."""
    keys: list[str] = []
    at = start
    for claim in claims:
        keys += [*(token.key for token in tokens[at : claim.start]), ","]
        at = claim.end
    return [*keys, *(token.key for token in tokens[at:end])]
