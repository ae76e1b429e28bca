"""Whether one figure can be had by rounding another: 43,350 and $43,000, but not 214 and "about 230".

Only then two figures are one "stated with different precision". Who rounds 214 says 210 or 200; where a report says
"about 230", it had another figure.
"""

from __future__ import annotations

import re

from variorum.dossier.disagreeing.claims import Claim

_DECIMALS = re.compile(r"\d\.(\d+)")
#: A figure rounded by more than this part of itself says too little to be called the same.
_MOST = 0.12
#: Without "about" or "nearly" before it: who turns 184 million into 200 says so.
_MOST_UNSAID = 0.05
#: "More than 10,000" is said of 11,000, and hardly of 13,000.
_MOST_ABOVE = 0.25
_ABOVE = frozenset(("more than", "over", "upwards of", "in excess of", "exceeding", "above", "at least"))
_BELOW = frozenset(("nearly", "almost", "close to", "just under"))
_STEPS = (1.0, 5.0, 2.5)


def rounds_to(fine: Claim, rough: Claim) -> bool:
    """Whether `rough` is what is left of `fine` when it is rounded: to tens, fifties, dozens …"""
    if fine.value is None or rough.value is None or fine.value == rough.value:
        return False
    away = abs(fine.value - rough.value)
    most = _MOST if rough.figure.qualifier or "dozen" in rough.figure.text.lower() else _MOST_UNSAID
    step = _step(rough)
    if rough.figure.qualifier.lower() in _BELOW:
        reach = step if fine.value < rough.value else 0.0
    else:
        reach = step / 2
    return away <= min(reach, most * abs(rough.value)) and _step(fine) < step


def rounds_down_to(fine: Claim, rough: Claim) -> bool:
    """Whether `rough` is "over" or "more than" a round figure that `fine` lies right above."""
    if fine.value is None or rough.value is None or rough.figure.qualifier.lower() not in _ABOVE:
        return False
    above = fine.value - rough.value
    return 0 < above < _step(rough) and above <= _MOST_ABOVE * rough.value and _step(fine) < _step(rough)


def stated_rougher(one: Claim, other: Claim) -> bool:
    """Whether one is rounded and the other finer – not merely "about 30" and "30"."""
    if one.bounded or other.bounded:
        return rounds_down_to(one, other) or rounds_down_to(other, one)
    return rounds_to(one, other) or rounds_to(other, one)


def _step(claim: Claim) -> float:
    """How large the last place is that the figure gives, in the unit of its slot; 6.0 gives tenths, 250 fifties."""
    value, words = claim.figure.value, claim.figure.text
    if not value or claim.value is None:
        return 0.0
    unit = abs(claim.value / value)
    if "dozen" in words.lower():
        return 12.0 * unit
    decimals = _DECIMALS.search(words)
    if decimals is not None:
        written = float(re.sub(r"[^\d.]", "", words) or 1) if words.count(".") == 1 else value
        return 10.0 ** -len(decimals[1]) * (value / written if written else 1.0) * unit
    if value != int(value):
        return unit * 0.5
    place = 1.0
    while value % (place * 10) == 0:
        place *= 10
    return unit * max(step * place for step in _STEPS if value % (step * place) == 0 or step == 1.0)
