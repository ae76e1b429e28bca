"""Two numbers that are one range: "12 to 18", "two or three", "between 3 and 5"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from variorum.text.number import Number
from variorum.text.number_words import NUMBER_WORDS

SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}

_SIGN = r"(?:[$€£]\s?)?"
_ENGLISH = ("to|or", "between", "and", "from")


def with_ranges(text: str, found: list[Number], language: str = "english") -> Iterator[Number]:
    """Put "12 to 18", "two or three", "between 3 and 5" together; "from 12 to 18" stays two numbers."""
    i = 0
    while i < len(found):
        one = found[i]
        other = found[i + 1] if i + 1 < len(found) else None
        if other is not None and _makes_range(text, one, other, language):
            first = one.low
            # "5 to 7 million": the scale belongs to both.
            if first < 1000 <= other.low and one.text.isdigit() and not other.text.replace(",", "").isdigit():
                scales = NUMBER_WORDS[language].scales if language in NUMBER_WORDS else SCALES
                scale = next((scales[w] for w in other.text.lower().split() if w in scales), 1.0)
                first *= scale
            # "5 to 3 million" falls.
            low, high = sorted((first, other.high))
            yield Number(one.start, other.end, text[one.start : other.end], None, low, high)
            i += 2
        else:
            yield one
            i += 1


def _makes_range(text: str, one: Number, other: Number, language: str) -> bool:
    if one.vague or other.vague or one.low >= other.high:
        return False
    gap = text[one.end : other.start]
    before = text[max(0, one.start - 10) : one.start].lower()
    to, between, and_, from_ = _gaps(language)
    if between.search(before):
        return and_.fullmatch(gap) is not None
    if from_.search(before):
        return False
    return to.fullmatch(gap) is not None


@lru_cache(maxsize=4)
def _gaps(language: str) -> tuple[re.Pattern[str], ...]:
    words = NUMBER_WORDS.get(language)
    to, between, and_, from_ = (words.to, words.between, words.and_, words.from_) if words else _ENGLISH
    patterns = (
        rf"\s+(?:{to})\s+{_SIGN}|\s?[–—-]\s?{_SIGN}|\s?[至到~〜～]\s?",
        rf"\b{between} \$?$",
        rf"\s+{and_}\s+{_SIGN}",
        rf"\b{from_} $",
    )
    return tuple(re.compile(pattern) for pattern in patterns)
