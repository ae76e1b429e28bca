"""The place a report was written in, told before its first sentence: it says nothing of what happened."""

from __future__ import annotations

import re

from variorum.text.late_patterns import LatePattern

_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ’'.-]+"
#: "(Reuters)", "(AFP/dpa)", "(dpa)"
_AGENCY = r"\((?:[A-Z][\w /]{1,20}|[a-z]{2,4}(?:/[a-z]{2,4})*)\)"
_DASH = r"(?:[—–]|--|-)"
#: "PORT ELLERY, Md., May 3 (AP) —": capitals, what the place lies in, the day, and a dash; or an agency in brackets
#: before the dash, whatever the letters.
_DATELINE = LatePattern(
    rf"\W{{0,2}}(?:{_CAPITALS}(?:\s{_CAPITALS}){{0,4}}(?:,\s[\w.]+(?:\s[\w.]+){{0,2}}){{0,2}}\s*(?:{_AGENCY}\s*)?"
    rf"|[A-ZÀ-Þ][^()\n]{{2,40}}{_AGENCY}\s*){_DASH}\s",
    re.UNICODE,
)


def after_dateline(words: str) -> int:
    """Where a sentence begins to tell: behind its dateline, 0 without one.

    >>> [after_dateline(x) for x in ("MARLOW, Md. (AP) — It rained.", "MARLOW COUNCIL voted.", "Rain — much of it.")]
    [19, 0, 0]
    """
    found = _DATELINE.match(words)
    return found.end() if found else 0
