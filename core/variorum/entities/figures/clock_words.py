"""Clock times in words: "at one o'clock", "half past six", "a quarter to nine". They count nothing.

Times in digits are among the dates (`variorum.text.dates`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from variorum.model.annotations import Figure
from variorum.text.late_patterns import LatePattern

_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])"
_MINUTES = r"(?:five|ten|twenty(?:[ -]five)?|[1-5]?[05])(?:\s+minutes)?"
_PART_OF_DAY = r"(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night)"
_CLOCK = LatePattern(
    # How any of them begins, looked at first.
    rf"""\b(?=[\d]|o['n]|t[wheo]|f[oi]|s[ei]|ei|ni|el|ha|a\s|qu)(?:
      (?:{_HOUR}\s+(?:to|and|or)\s+)?{_HOUR}[\s-]?o['’]\s?clock\b
    | half[\s-]past[\s-]{_HOUR}\b
    | (?:a\s+)?quarter[\s-](?:past|to)[\s-]{_HOUR}\b(?!\s+(?:of|per)\b|[\s-]\w+s\b)
    | {_MINUTES}\s+past\s+{_HOUR}\b
    | (?<=\bat\s){_MINUTES}\s+to\s+{_HOUR}\b(?=\s+{_PART_OF_DAY})
    | (?:(?<=\bat\s)|(?<=\bby\s)|(?<=\buntil\s)|(?<=\bafter\s)|(?<=\bbefore\s)|(?<=\bat\sabout\s)){_HOUR}
      (?=\s+{_PART_OF_DAY})
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def clock_words(text: str) -> Iterator[Figure]:
    """Every clock time that has its hour in words, or "o'clock" after it."""
    for match in _CLOCK.finditer(text):
        yield Figure(match.start(), match.end(), match.group(), "time", unit="time")
