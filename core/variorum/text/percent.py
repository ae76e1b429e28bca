"""A share told in whole per cent: never more than was measured, never all of what is not all, never nothing of some.

>>> percent(0.289), percent(0.9996), percent(1.0)
(28, 99, 100)
>>> [percent_words(share).replace("\\u00a0", " ") for share in (0.0, 0.004, 0.41)]
['none', '< 1 %', '41 %']
"""

from __future__ import annotations

from math import floor

from variorum.text.phrasing import phrase

#: 29 words of 100 are .28999999999999998 × 100.
_ROUNDING = 1e-9


def percent(share: float) -> int:
    """Rounded down, as "at least" has to stay true."""
    return 100 if share >= 1 else min(99, floor(share * 100 + _ROUNDING))


def is_under_one(share: float) -> bool:
    """Whether there is something, of which rounding down would leave nothing."""
    return share > 0 and not percent(share)


def percent_words(share: float) -> str:
    """ "41 %", "< 1 %" or "none"; the number and its sign stand on one line."""
    if share <= 0:
        return phrase("none")
    return phrase("{number}\u00a0%", number=percent(share) or "<\u00a01")
