"""Sums of money: a slip of the pen, one sum rounded, or two for what one name stands beside in linked sentences.

They disagree for too many other reasons to be shown.
"""

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
#: Twice the sum is told by mistake; a larger one is of something else.
_MOST_APART = 2.5


def sums_compared(p: Pair) -> Literal["check", "range"] | None:
    """ "check" where one digit of four or more differs, "range" where one is the other rounded."""
    if meet(p.one, p.other):
        return "range" if stated_rougher(p.one, p.other) and (p.linked or _for_one_thing(p)) else None
    if _two_for_one_thing(p):
        return "check"
    if not (_exact(p.one) and _exact(p.other)):
        return None
    one, other = ("".join(c for c in f.figure.text if c.isdigit()) for f in (p.one, p.other))
    slip = len(one) == len(other) >= 4 and sum(a != b for a, b in zip(one, other, strict=True)) == 1
    alike = p.linked or p.wide >= 0.2
    return "check" if slip and alike and p.ratio < 10 and bool(p.one.names & p.other.names) else None


def _exact(claim: Claim) -> bool:
    return claim.figure.low == claim.figure.value


def _two_for_one_thing(p: Pair) -> bool:
    """Whether linked sentences give two sums for what a rare name stands beside, and only one names others there.

    "The Red Sox offered Kelm $200 million" and "the Nationals offered Kelm $160 million" are two offers.
    """
    if p.one.bounded or p.other.bounded or p.ratio > _MOST_APART or _converted(p) or not _for_one_thing(p):
        return False
    one, other = _sides(p)
    return not (_others_beside(*one, *other) and _others_beside(*other, *one)) and p.linked


def _converted(p: Pair) -> bool:
    """ "110 billion euros ($143 billion)": by how the day's rate was."""
    return any(text[: claim.figure.start].rstrip().endswith("(") for text, claim in _sides(p))


def _for_one_thing(p: Pair) -> bool:
    """Whether a name that neither text has often stands beside both sums: "$43,000 Rolex", "at Best Buy"."""
    one, other = (
        {name for name in _NAME.findall(_beside(text, claim)) if text.count(name) <= _SELDOM}
        for text, claim in _sides(p)
    )
    return bool(one & other)


def _others_beside(text: str, claim: Claim, other_text: str, other: Claim) -> bool:
    """Whether a name stands beside the sum that the other's sentence lacks; a sentence begins with capitals anyway."""
    first = text[claim.sentence[0] :].split(maxsplit=1)[0].strip("“\"'")
    known = {first, *_NAME.findall(other_text, *other.sentence)}
    return any(name not in known for name in _NAME.findall(_beside(text, claim)))


def _beside(text: str, claim: Claim) -> str:
    figure = claim.figure
    before = text[max(claim.sentence[0], figure.start - _BEFORE) : figure.start]
    after = text[figure.end : min(claim.sentence[1], figure.end + _AFTER)]
    return f"{before} {_NEXT_SUM.split(after, maxsplit=1)[0]}"


def _sides(p: Pair) -> tuple[tuple[str, Claim], tuple[str, Claim]]:
    return (p.texts[0], p.one), (p.texts[1], p.other)
