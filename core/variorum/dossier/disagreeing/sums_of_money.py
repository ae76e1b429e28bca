"""Sums of money: a slip of the pen, or one sum rounded. They disagree for too many other reasons to be shown."""

from __future__ import annotations

import re
from typing import Literal

from variorum.dossier.disagreeing.claim_pairs import Pair, meet
from variorum.dossier.disagreeing.claims import Claim
from variorum.dossier.disagreeing.rounding import stated_rougher

_NAME = re.compile(r"(?<![\w.])[A-Z][\w-]{2,}")
#: Code points before a sum, and after it, in which the name of what was paid for stands.
_BEFORE, _AFTER = 60, 120
#: What stands after the next sum of a list was paid with that one.
_NEXT_SUM = re.compile(r"[$£€]\s?\d|\b\d[\d,.]*\s(?:dollars|euros|pounds)\b")
#: A name met more often than this in a text is of whom it tells, and stands beside many sums.
_SELDOM = 3


def sums_compared(p: Pair) -> Literal["check", "range"] | None:
    """ "check" where one digit of four or more differs, "range" where one is the other rounded."""
    if meet(p.one, p.other):
        return "range" if stated_rougher(p.one, p.other) and (p.linked or _for_one_thing(p)) else None
    if not (_exact(p.one) and _exact(p.other)):
        return None
    one, other = ("".join(c for c in f.figure.text if c.isdigit()) for f in (p.one, p.other))
    slip = len(one) == len(other) >= 4 and sum(a != b for a, b in zip(one, other, strict=True)) == 1
    alike = p.linked or p.wide >= 0.2
    return "check" if slip and alike and p.ratio < 10 and bool(p.one.names & p.other.names) else None


def _exact(claim: Claim) -> bool:
    return claim.figure.low == claim.figure.value


def _for_one_thing(p: Pair) -> bool:
    """Whether a name that neither text has often stands beside both sums: "$43,000 Rolex", "at Best Buy"."""
    beside: list[set[str]] = []
    for text, claim in zip(p.texts, (p.one, p.other), strict=True):
        figure = claim.figure
        before = text[max(claim.sentence[0], figure.start - _BEFORE) : figure.start]
        after = text[figure.end : min(claim.sentence[1], figure.end + _AFTER)]
        near = f"{before} {_NEXT_SUM.split(after, maxsplit=1)[0]}"
        beside.append({name for name in _NAME.findall(near) if text.count(name) <= _SELDOM})
    return bool(beside[0] & beside[1])
