"""Two lower limits that are not one: more than 26,000 dead, and more than 31,000.

Both can hold at once, and yet the reporters had two numbers: "more than" is said of what lies right above a round
figure, "at least" of what is known. "More than 500" and "more than 600" may be one number, rounded more and less.
Not of sums of money, which stand for too many other things (`sums_of_money`), and not of one value: "at least" and
"more than" 10,000 are the same limit.
"""

from __future__ import annotations

from variorum.dossier.disagreeing.claim_pairs import Pair, meet
from variorum.dossier.disagreeing.claims import Claim
from variorum.dossier.disagreeing.rounding import stated_rougher
from variorum.text.word_lists import listed

_COUNTED = listed("killed injured arrested missing rescued evacuated attending aboard count")
#: A limit that low beside the other says little.
_MOST_APART = 5


def beside_another_limit(p: Pair) -> bool:
    """Whether linked sentences give two values that what they count is at least, and neither is the other rounded."""
    sides = (p.one, p.other)
    if p.one.slot not in _COUNTED or any(c.value is None or not _is_least(c) for c in sides):
        return False
    if not meet(p.one, p.other) or p.one.value == p.other.value or p.ratio > _MOST_APART:
        return False
    return p.modifiers >= 0.5 and not stated_rougher(p.one, p.other) and p.linked


def _is_least(claim: Claim) -> bool:
    return claim.bounded and claim.low > 0
