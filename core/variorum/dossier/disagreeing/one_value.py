"""Texts that give the very value another has in a row belong in it, though no rule held them against the others.

Whether two claims are one fact is asked of values that differ, and of those the words around must say so. That a third
text has one of the two values itself says much of it: nobody else in a story counts 91,400 of a thing.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.dossier.disagreeing.claim_pairs import TOLLS, Pair, Story
from variorum.dossier.disagreeing.claim_rejects import REJECTS, background_differs, kind_of
from variorum.dossier.disagreeing.claims import Claim

#: Of so many digits without the zeros behind them, a number hardly comes twice of one kind of thing in a story.
_TELLING_DIGITS = 3
#: As alike as the sentences of two tolls must be.
_ALIKE = 0.2


def with_the_same_value(members: Sequence[Claim], claims: Sequence[Claim], story: Story) -> list[Claim]:
    """The members of a row with those of further texts; `claims` are all of its slot and key, in order."""
    having = {claim.document for claim in members}
    found = [claim for claim in claims if claim.document not in having and _belongs(claim, members, story)]
    return sorted([*members, *found], key=lambda claim: claim.at)


def _belongs(claim: Claim, members: Sequence[Claim], story: Story) -> bool:
    alike = [member for member in members if _says_the_same(member, claim)]
    if _digits(claim) >= _TELLING_DIGITS:
        return any(not background_differs(_pair(member, claim, story)) for member in alike)
    if claim.slot in TOLLS:
        return any(_is_one_toll(_pair(member, claim, story)) for member in alike)
    # Small numbers of things are many in a story: nine rifles may be the seven and two of another text.
    linked = any(_pair(member, claim, story).linked for member in alike)
    return linked and not any(
        reject(_pair(member, claim, story)) for member in members for _, reject in REJECTS
    )


def _says_the_same(member: Claim, claim: Claim) -> bool:
    kind = kind_of(member)
    values = (member.value, member.low, member.high)
    return (
        member.value is not None
        and values == (claim.value, claim.low, claim.high)
        and kind is not None
        and kind == kind_of(claim)
    )


def _is_one_toll(pair: Pair) -> bool:
    return (pair.whole >= _ALIKE or pair.linked) and not any(reject(pair) for _, reject in REJECTS)


def _pair(member: Claim, claim: Claim, story: Story) -> Pair:
    one, other = (member, claim) if member.document < claim.document else (claim, member)
    return Pair(one, other, story)


def _digits(claim: Claim) -> int:
    value = claim.figure.value or 0.0
    return len(str(int(value)).rstrip("0")) if value == int(value) else 0
