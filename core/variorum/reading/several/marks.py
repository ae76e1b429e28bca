"""Lines that are printed between articles, or under one: rules and end marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.reading.exports.database_lines import ENDED, ENDED_BEGINNINGS
from variorum.text.late_patterns import LatePattern

#: What editors print under the last line of a text.
END_MARK = LatePattern(
    r"\W{0,3}(?:\#\s?\#(?:\s?\#){0,5}|-\s?30\s?-|-\s?0\s?-|[-–—(\[<]\s?ends?\s?[-–—)\]>]|ENDS|END)\W{0,3}",
    re.IGNORECASE,
)
RULE = LatePattern(r"(?:[-=_*~#•·◆—–+]\s?){3,}")
HEAVY_RULE = LatePattern(r"[-=_*~#—–+]{5,}")
_LONGEST = 200


def is_mark(text: str) -> bool:
    """Whether a line is what is printed between or under articles: rules and end marks."""
    return len(text) < _LONGEST and bool(END_MARK.fullmatch(text) or RULE.fullmatch(text))


def marks_in(texts: Sequence[str]) -> list[int]:
    """Which of the lines are such marks, or say as databases do that an article has ended."""
    return [
        at
        for at, text in enumerate(texts)
        if (len(text) < _LONGEST and is_mark(text))
        or (text.startswith(ENDED_BEGINNINGS) and ENDED.fullmatch(text))
    ]
