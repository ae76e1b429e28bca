"""Whether a time is a moment, or a day of which nobody said the hour."""

from __future__ import annotations

import re
from datetime import datetime

#: How people print midnight. A machine's "T00:00:00" is no such statement: programs fill in what they do not know.
_MIDNIGHT = re.compile(
    r"(?<![\d.:-])(?:00|0|24)\s?[:.h]\s?00(?![\d.])|(?<!\d)12(?:[:.]00)?\s?a\.?\s?m\b|\bmidnight\b|\b0\s?Uhr\b",
    re.IGNORECASE,
)
_BY_A_MACHINE = re.compile(r"\d{4}-\d\d-\d\d[T ]00:00|D:\d{8}0000")


def is_only_a_day(when: datetime, raw: str = "") -> bool:
    """Whether `when`, read from the words `raw`, stands for a day: midnight sharp, which nobody printed.

    >>> from datetime import UTC
    >>> is_only_a_day(datetime(2026, 5, 3, tzinfo=UTC), "3 May 2026")
    True
    >>> is_only_a_day(datetime(2026, 5, 3, tzinfo=UTC), "3 May 2026, 00:00 UTC")
    False
    """
    if when.hour or when.minute or when.second:
        return False
    return _BY_A_MACHINE.search(raw) is not None or _MIDNIGHT.search(raw) is None
