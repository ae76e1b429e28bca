"""What the words before and after a number allow it to be: at least, nearly, about … and how round it is."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from functools import lru_cache

from variorum.text.late_patterns import LatePattern
from variorum.text.number import Meaning, Number
from variorum.text.number_words import NUMBER_WORDS

#: How the words before a number bound it.
QUALIFIERS: dict[str, Meaning] = {
    **dict.fromkeys(("at least", "no fewer than", "no less than", "not less than", "a minimum of"), "least"),
    **dict.fromkeys(("more than", "over", "upwards of", "in excess of", "exceeding", "above"), "over"),
    **dict.fromkeys(("as many as", "as much as", "up to", "at most", "no more than", "a maximum of"), "most"),
    **dict.fromkeys(("less than", "fewer than", "under", "below"), "most"),
    **dict.fromkeys(("nearly", "almost", "close to", "just under"), "nearly"),
    **dict.fromkeys(("about", "around", "roughly", "approximately", "some", "circa", "just over"), "about"),
    **dict.fromkeys(("an estimated", "estimated", "perhaps", "approx."), "about"),
    **dict.fromkeys(("exactly", "only", "just", "precisely"), "exact"),
}
_AFTER: dict[str, Meaning] = {"or more": "least", "or so": "about", "or fewer": "most", "or less": "most"}


@lru_cache(maxsize=4)
def _pattern(language: str) -> re.Pattern[str]:
    longest_first = sorted(_qualifiers(language), key=len, reverse=True)
    words = "|".join(re.escape(q).replace(r"\ ", r"\s+").replace("'", "['’]") for q in longest_first)
    return re.compile(
        rf"(?:^|(?<=[^\w]))(?P<words>{words})"
        r"(?:\s+|(?<=['’]))(?:another\s+|the\s+|a\s+)?(?:US|A|C|NZ|HK|R)?[$€£¥]?\s?$",
        re.IGNORECASE,
    )


def _qualifiers(language: str) -> dict[str, Meaning]:
    return NUMBER_WORDS[language].qualifiers if language in NUMBER_WORDS else QUALIFIERS


_QUALIFIER_AFTER = LatePattern(r"\s+(or more|or so|or fewer|or less)\b|(?:-|\s)(plus)\b|(\+)", re.IGNORECASE)


def qualified(text: str, number: Number, language: str = "english") -> Number:
    """The number with the bounds that the words around it set."""
    known = _qualifiers(language)
    before = _pattern(language).search(text[max(0, number.start - 24) : number.start])
    after = None if before else _QUALIFIER_AFTER.match(text, number.end)
    words, meaning = "", "exact"
    if before:
        words = " ".join(before["words"].split())
        meaning = known[words.lower().replace("’", "'")]
    elif after:
        words = next(g for g in after.groups() if g)
        meaning = _AFTER.get(words.lower(), "least")
    elif text[number.start : number.end].lower() != "one" and number.exact:
        meaning = ""
    low, high = _bounds(number, meaning)
    return replace(number, low=low, high=high, qualifier=words)


def _bounds(number: Number, meaning: str) -> tuple[float, float]:
    low, high = number.low, number.high
    match meaning:
        case "least":
            # "at least half a dozen" means six or more, though half a dozen alone may be five.
            return (low if number.value is None else number.value), math.inf
        case "over":
            return low, (high * 1.25 if high >= 20 else math.inf)
        case "most":
            return 0.0, high
        case "nearly":
            return low * 0.85, high
        case "about":
            return (low, high) if number.vague else (min(low * 0.88, low - 1), max(high * 1.12, high + 1))
        case "exact":
            return low, high
    spread = _rounding(low)
    return low - spread, high + spread


def _rounding(value: float) -> float:
    """How far a round number may stand for its neighbours: half its last significant digit, at most 12 %."""
    if value < 1000 or value % 100:
        return 0.0
    step = 100.0
    while value % (step * 10) == 0:
        step *= 10
    return min(step / 2, value * 0.12)
